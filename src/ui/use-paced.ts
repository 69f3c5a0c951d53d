import { useEffect, useRef, useState } from "react";

/** The value, or while `pause` is above 0 one that is at most so many milliseconds old: for what changes faster than it can be read. */
export function usePaced<Value>(value: Value, pause: number): Value {
  const [shown, setShown] = useState(value);
  const shownAt = useRef(0);

  useEffect(() => {
    const wait = Math.max(0, shownAt.current + pause - performance.now());
    const timer = setTimeout(() => {
      shownAt.current = performance.now();
      setShown(value);
    }, wait);
    return () => clearTimeout(timer);
  }, [value, pause]);

  return pause > 0 ? shown : value;
}
