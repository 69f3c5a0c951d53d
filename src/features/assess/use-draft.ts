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

/** Resolves to whether the text was saved. */
export type SaveText = (text: string) => Promise<boolean>;

type Pending = {
  readonly text: string;
  /** What the database held when this was typed. */
  readonly typedOver: string;
  readonly state: "typed" | "saving" | "saved";
};

/**
 * `stored` is what the database holds. A typed text is shown until the database shows it too, also when saving it
 * failed; after that the field follows the database again, for instance an undo.
 */
export function useDraft(stored: string, save: SaveText): Draft {
  const [pending, setPending] = useState<Pending | null>(null);
  const latest = useRef<(() => void) | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  if (pending !== null && hasArrived(pending, stored)) setPending(null);

  const flush = useCallback(() => {
    clearTimeout(timer.current);
    latest.current?.();
    latest.current = null;
  }, []);

  const onChange = useCallback(
    (text: string) => {
      const become = (state: Pending["state"]) =>
        setPending((current) => (current?.text === text ? { ...current, state } : current));
      latest.current = () => {
        become("saving");
        void save(text).then((saved) => saved && become("saved"));
      };
      setPending({ text, typedOver: stored, state: "typed" });
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

  return { value: pending?.text ?? stored, onChange, flush };
}

/** The database shows the text itself, or, after it was saved, what somebody else made of it. */
const hasArrived = ({ text, typedOver, state }: Pending, stored: string) =>
  (state !== "typed" && stored === text) || (state === "saved" && stored !== typedOver);
