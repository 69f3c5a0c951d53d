/** The chosen rows. What is not shown is never chosen, so that nothing out of sight is filled. */
import { useCallback, useEffect, useEffectEvent, useState } from "react";

export type RowSelection = {
  readonly ids: ReadonlySet<string>;
  readonly isAll: boolean;
  readonly toggle: (id: string) => void;
  /** All of them, or none where all are chosen already. */
  readonly toggleMany: (ids: readonly string[]) => void;
  readonly clear: () => void;
};

/** Esc clears before it closes anything else. */
export function useRowSelection(shownIds: readonly string[]): RowSelection {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const ids = new Set(shownIds.filter((id) => chosen.has(id)));
  const clear = useCallback(() => setChosen(new Set()), []);
  const toggle = useCallback((id: string) => toggleIn(setChosen, [id]), []);
  const toggleMany = useCallback((many: readonly string[]) => toggleIn(setChosen, many), []);

  const onEscape = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== "Escape" || event.defaultPrevented || ids.size === 0 || isEscapeTaken(event)) return;
    event.preventDefault();
    clear();
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => onEscape(event);
    document.addEventListener("keydown", onKeyDown, { capture: true });
    return () => document.removeEventListener("keydown", onKeyDown, { capture: true });
  }, []);

  return { ids, isAll: ids.size > 0 && ids.size === shownIds.length, toggle, toggleMany, clear };
}

function toggleIn(
  setChosen: (update: (chosen: ReadonlySet<string>) => ReadonlySet<string>) => void,
  ids: readonly string[],
): void {
  setChosen((chosen) => {
    const next = new Set(chosen);
    const areAll = ids.every((id) => next.has(id));
    for (const id of ids) {
      if (areAll) next.delete(id);
      else next.add(id);
    }
    return next;
  });
}

/** An open dialog and a search box with words in it have their own use for Esc. */
function isEscapeTaken({ target }: KeyboardEvent): boolean {
  if (document.querySelector("dialog[open]") !== null) return true;
  return target instanceof HTMLInputElement && target.type === "search" && target.value !== "";
}
