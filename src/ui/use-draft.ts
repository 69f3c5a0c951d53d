/**
 * Text being typed. It is saved when the typing pauses, when the field is left and when the page is hidden, so that a
 * sentence is never further than half a second from the disk.
 */
import { useCallback, useEffect, useRef, useState } from "react";

const pause = 500;

export interface Draft {
  readonly value: string;
  readonly onChange: (text: string) => void;
  /** Saves what is pending; for blur. */
  readonly flush: () => void;
}

/** Keeps what is typed until it is saved, for a reload that comes before. */
export interface DraftKeeper {
  readonly keep: (place: string, draft: { readonly text: string; readonly seen: string }) => void;
  readonly drop: (place: string) => void;
  readonly read: (place: string) => { readonly text: string; readonly seen: string } | null;
}

/** `seen` is what stood in the field when the typing began. Resolves to whether the text was saved. */
export type SaveText = (text: string, seen: string) => Promise<boolean>;

interface Pending {
  readonly text: string;
  /** What the database held when this was typed. */
  readonly typedOver: string;
  /** What the database held when the typing began: later news has never been on the screen. */
  readonly seen: string;
  readonly state: "typed" | "saving" | "saved";
}

/**
 * `stored` is what the database holds. A typed text is shown until the database shows it too, also when saving it
 * failed; after that the field follows the database again, for instance an undo. `place` names the field among all of
 * this browser's.
 */
export function useDraft(stored: string, save: SaveText, place: string, keeper: DraftKeeper): Draft {
  const [left] = useState(() => keeper.read(place));
  const [pending, setPending] = useState<Pending | null>(() =>
    left === null || left.text === stored ? null : { ...left, typedOver: stored, state: "typed" },
  );
  const latest = useRef<(() => void) | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  if (pending !== null && hasArrived(pending, stored)) setPending(null);

  const seen = pending?.seen ?? stored;

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
        void save(text, seen).then((saved) => {
          if (!saved) return;
          become("saved");
          if (keeper.read(place)?.text === text) keeper.drop(place);
        });
      };
      keeper.keep(place, { text, seen });
      setPending({ text, typedOver: stored, seen, state: "typed" });
      clearTimeout(timer.current);
      timer.current = setTimeout(flush, pause);
    },
    [flush, save, stored, seen, place, keeper],
  );

  // What was left over from before a reload is saved like anything typed.
  const resume = useRef(left);
  useEffect(() => {
    const text = resume.current?.text;
    resume.current = null;
    if (text === undefined) return;
    // Its save had arrived, only the page did not hear of it any more: kept, it would come back over a later undo.
    if (text === stored) keeper.drop(place);
    else onChange(text);
  }, [onChange, stored, place, keeper]);

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
