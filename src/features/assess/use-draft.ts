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

type Pending = {
  readonly text: string;
  /** What the database held when this was typed. */
  readonly typedOver: string;
  readonly unsaved: boolean;
};

/** `stored` is what the database holds. A typed text is shown until it is stored, also when saving it failed. */
export function useDraft(stored: string, save: (text: string) => void): Draft {
  const [pending, setPending] = useState<Pending | null>(null);
  const latest = useRef<(() => void) | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const flush = useCallback(() => {
    clearTimeout(timer.current);
    latest.current?.();
    latest.current = null;
    setPending((current) => (current === null ? null : { ...current, unsaved: false }));
  }, []);

  const onChange = useCallback(
    (text: string) => {
      latest.current = () => save(text);
      setPending({ text, typedOver: stored, unsaved: true });
      clearTimeout(timer.current);
      timer.current = setTimeout(flush, pause);
    },
    [flush, save, stored],
  );

  useEffect(() => {
    document.addEventListener("visibilitychange", flush);
    window.addEventListener("pagehide", flush);
    return () => {
      document.removeEventListener("visibilitychange", flush);
      window.removeEventListener("pagehide", flush);
      flush();
    };
  }, [flush]);

  const isTyped = pending !== null && (pending.unsaved || pending.typedOver === stored);
  return { value: isTyped ? pending.text : stored, onChange, flush };
}
