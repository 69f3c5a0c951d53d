/** The chosen rows. What is not shown is never chosen, so that a bulk edit touches nothing out of sight. */
import { useCallback, useEffect, useEffectEvent, useRef, useState } from "react";

export type RowSelection = {
  readonly ids: readonly string[];
  readonly isAll: boolean;
  readonly toggle: (id: string) => void;
  /** Everything from the row chosen last, or where none is chosen from the one given, to this one. */
  readonly extendTo: (id: string, from?: string) => void;
  readonly toggleAll: () => void;
  readonly clear: () => void;
};

/** Esc clears, Ctrl+A chooses all that is shown. `onFocusLost` is called when the choice has gone and took what had the focus with it. */
export function useRowSelection(shownIds: readonly string[], onFocusLost: () => void): RowSelection {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const ids = shownIds.filter((id) => chosen.has(id));
  const isAll = ids.length > 0 && ids.length === shownIds.length;
  const hasChoice = ids.length > 0;
  const hadChoice = useRef(false);

  const anchor = useRef<string | null>(null);
  const clear = useCallback(() => setChosen(new Set()), []);

  const onChooseAll = useEffectEvent((event: KeyboardEvent) => {
    if (event.key.toLowerCase() !== "a" || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
    if (event.defaultPrevented || document.querySelector("dialog[open]") !== null || isTyping(event)) return;
    event.preventDefault();
    setChosen(new Set(shownIds));
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => onChooseAll(event);
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);

  useEffect(() => {
    if (hadChoice.current && !hasChoice && document.activeElement === document.body) onFocusLost();
    hadChoice.current = hasChoice;
  }, [hasChoice, onFocusLost]);

  useEffect(() => {
    if (!hasChoice) return undefined;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.defaultPrevented || isEscapeTaken(event)) return;
      clear();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [hasChoice, clear]);

  return {
    ids,
    isAll,
    clear,
    toggle: (id) => {
      anchor.current = id;
      setChosen(new Set(ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id]));
    },
    extendTo: (id, from = id) => {
      const begin =
        ids.length > 0 && anchor.current !== null && shownIds.includes(anchor.current) ? anchor.current : from;
      anchor.current = begin;
      const [first, last] = [shownIds.indexOf(begin), shownIds.indexOf(id)].toSorted((left, right) => left - right);
      setChosen(new Set([...ids, ...shownIds.slice(first, (last ?? 0) + 1)]));
    },
    toggleAll: () => setChosen(new Set(isAll ? [] : shownIds)),
  };
}

/** An open dialog and a search box with words in it have their own use for Esc. */
function isEscapeTaken({ target }: KeyboardEvent): boolean {
  if (document.querySelector("dialog[open]") !== null) return true;
  return target instanceof HTMLInputElement && target.type === "search" && target.value !== "";
}

function isTyping({ target }: KeyboardEvent): boolean {
  if (target instanceof HTMLInputElement) return !["radio", "checkbox", "button"].includes(target.type);
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}
