/** The keys of the carry-over. Single letters are dead while something is typed and can be switched off (WCAG 2.1.4). */
import { useEffect, useEffectEvent } from "react";
import type { LevelChoice } from "#src/storage/carry-over-drafts";

type ItemKeys = {
  /** In the order of the screen. */
  readonly controlIds: readonly string[];
  readonly onChoose: (controlId: string, choice: LevelChoice) => void;
  readonly enabled: boolean;
};

/** An item is the current one while the focus is in it; before that, the first. */
export function useItemKeys({ controlIds, onChoose, enabled }: ItemKeys): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    const isChord = event.ctrlKey || event.metaKey || event.altKey;
    if (!enabled || isChord || event.defaultPrevented || document.querySelector("dialog[open]") !== null) return;
    const key = event.key.toLowerCase();
    const focused = document.activeElement?.closest<HTMLElement>("[data-item]")?.dataset["item"];
    const at = focused === undefined ? -1 : controlIds.indexOf(focused);
    if (key === "j") focusItem(controlIds[Math.min(at + 1, controlIds.length - 1)]);
    else if (key === "k") focusItem(controlIds[Math.max(at - 1, 0)]);
    else if (focused !== undefined && at >= 0 && /^[0-5n]$/.test(key)) {
      onChoose(focused, key === "n" ? "none" : (key as LevelChoice));
    } else return;
    event.preventDefault();
  });

  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKeyDown(event);
    document.addEventListener("keydown", listener);
    return () => document.removeEventListener("keydown", listener);
  }, []);
}

function focusItem(controlId: string | undefined): void {
  const items = [...document.querySelectorAll<HTMLElement>("[data-item]")];
  items.find(({ dataset }) => dataset["item"] === controlId)?.focus();
}
