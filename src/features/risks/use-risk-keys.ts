/** J and K go through the register, / to its search. Dead while something is typed, and where letters are switched off. */
import { useEffect, useEffectEvent } from "react";

type RiskKeyActions = {
  readonly move: (step: 1 | -1) => void;
  readonly focusSearch: () => void;
};

export function useRiskKeys({ move, focusSearch }: RiskKeyActions, letterKeys: boolean): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (!letterKeys || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (isTyping(event.target) || document.querySelector("dialog[open]") !== null) return;
    const key = event.key.toLowerCase();
    if (key === "j" || key === "k") move(key === "j" ? 1 : -1);
    else if (key === "/") focusSearch();
    else return;
    event.preventDefault();
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => onKey(event);
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);
}

function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !["radio", "checkbox", "button"].includes(target.type);
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}
