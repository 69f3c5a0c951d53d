/** J and K move, 1 to 4 conclude. Dead while something is typed, and can be switched off (WCAG 2.1.4). */
import { useEffect, useRef } from "react";
import { opinionConclusions, type OpinionConclusion } from "#src/domain/review/pack-review";

export type ItemActions = {
  readonly move: (step: 1 | -1) => void;
  readonly conclude: (conclusion: OpinionConclusion | null) => void;
};

/** In the order of the keys; the last one takes the conclusion back. */
export const keyedConclusions: readonly (OpinionConclusion | null)[] = [...opinionConclusions, null];

export function useItemKeys(actions: ItemActions, letterKeys: boolean): void {
  const current = useRef(actions);
  useEffect(() => {
    current.current = actions;
  });

  useEffect(() => {
    if (!letterKeys) return undefined;
    const onKeyDown = (event: KeyboardEvent) => {
      const isModified = event.ctrlKey || event.metaKey || event.altKey;
      if (event.defaultPrevented || isModified || isTyping(event.target)) return;
      if (document.querySelector("dialog[open]") !== null) return;
      if (act(event.key.toLowerCase(), current.current)) event.preventDefault();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [letterKeys]);
}

function act(key: string, { move, conclude }: ItemActions): boolean {
  if (key === "j" || key === "k") {
    move(key === "j" ? 1 : -1);
    return true;
  }
  const conclusion = /^[1-4]$/.test(key) ? keyedConclusions[Number(key) - 1] : undefined;
  if (conclusion === undefined) return false;
  conclude(conclusion);
  return true;
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !["radio", "checkbox", "button", "file"].includes(target.type);
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || target.isContentEditable;
}
