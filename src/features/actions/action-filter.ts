/** Which actions are shown: one filter at a time, and search words that need no marks. */
import { isActionOverdue, isLive } from "#src/domain/action/action-register";
import type { CorrectiveAction } from "#src/domain/action/corrective-action";
import { isSamePerson } from "#src/domain/action/transitions";
import type { CalendarDay } from "#src/domain/shared/calendar-day";
import { foldText } from "#src/domain/shared/fold-text";

export const actionFilters = ["all", "major", "minor", "overdue", "mine", "toCheck"] as const;
export type ActionFilter = (typeof actionFilters)[number];

/** Who looks, and when. */
export type Onlooker = { readonly actor: string; readonly today: CalendarDay };

export function passesFilter(action: CorrectiveAction, filter: ActionFilter, { actor, today }: Onlooker): boolean {
  switch (filter) {
    case "all":
      return true;
    case "major":
    case "minor":
      return action.grade === filter;
    case "overdue":
      return isActionOverdue(action, today);
    case "mine":
      return isLive(action) && isOf(action, actor);
    case "toCheck":
      return action.state === "completed";
  }
}

const isOf = ({ state, owner, effectivenessCheckedBy }: CorrectiveAction, actor: string): boolean =>
  actor.trim() !== "" && isSamePerson(state === "completed" ? effectivenessCheckedBy : owner, actor);

/** Every word must begin a word of what is written; codes and items are also found from their middle. */
export function matchesSearch(action: CorrectiveAction, search: string): boolean {
  const { code, controlIds, statement, rootCause, action: planned, result, owner, approvedBy } = action;
  const names = [code, ...controlIds].map(foldText);
  const searched = wordsOf([statement, rootCause, planned, result, owner, approvedBy].join(" "));
  return wordsOf(search).every(
    (word) => names.some((name) => name.includes(word)) || searched.some((candidate) => candidate.startsWith(word)),
  );
}

const wordsOf = (text: string) =>
  foldText(text)
    .split(/[^\p{L}\p{N}.-]+/u)
    .filter(Boolean);
