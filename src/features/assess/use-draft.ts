/**
 * Text being typed. It is saved when the typing pauses, when the field is left and when the page is hidden, so that a
 * sentence is never further than half a second from the disk.
 */
import { useCallback, useEffect, useRef, useState } from "react";

const pause = 500;

export type Draft = {
  readonly value: string;
  readonly onChange: (text: string) => void;
  /** Saves what is pending; for blur. */
  readonly flush: () => void;
};

/** `stored` is what the database holds; the draft follows it whenever nothing is pending. */
export function useDraft(stored: string, save: (text: string) => void): Draft {
  const [pending, setPending] = useState<string | null>(null);
  const latest = useRef<{ readonly text: string; readonly save: (text: string) => void } | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const flush = useCallback(() => {
    clearTimeout(timer.current);
    const draft = latest.current;
    latest.current = null;
    if (draft !== null) draft.save(draft.text);
  }, []);

  const onChange = useCallback(
    (text: string) => {
      latest.current = { text, save };
      setPending(text);
      clearTimeout(timer.current);
      timer.current = setTimeout(flush, pause);
    },
    [flush, save],
  );

  // The stored value has caught up, or somebody else changed it while nothing was being typed.
  useEffect(() => {
    if (latest.current === null) setPending(null);
  }, [stored]);

  useEffect(() => {
    document.addEventListener("visibilitychange", flush);
    window.addEventListener("pagehide", flush);
    return () => {
      document.removeEventListener("visibilitychange", flush);
      window.removeEventListener("pagehide", flush);
      flush();
    };
  }, [flush]);

  return { value: pending ?? stored, onChange, flush };
}
