import { type RefObject, useLayoutEffect, useRef, useState } from "react";

/** The width a drawing has, so that its letters keep their size on a phone. */
export function useChartWidth(widest: number): {
  readonly place: RefObject<HTMLDivElement | null>;
  readonly width: number;
} {
  const place = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(widest);

  useLayoutEffect(() => {
    const element = place.current;
    if (element === null || typeof ResizeObserver === "undefined") return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined) setWidth(Math.max(240, Math.min(widest, Math.floor(entry.contentRect.width))));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [widest]);

  return { place, width };
}
