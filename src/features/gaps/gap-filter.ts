/** Which gaps are shown: one filter at a time, and search words that need no marks. */
import type { Gap } from "#src/domain/assessment/gap-analysis";
import type { CatalogText } from "#src/domain/catalog/catalog-text";
import type { CalendarDay } from "#src/domain/shared/calendar-day";
import { foldText } from "#src/domain/shared/fold-text";

export const gapFilters = ["all", "major", "minor", "missingEvidence", "notAssigned", "overdue"] as const;
export type GapFilter = (typeof gapFilters)[number];

export function isOverdue({ item }: Pick<Gap, "item">, assessedOn: CalendarDay): boolean {
  return item.record.dueOn !== null && item.record.dueOn < assessedOn;
}

export function passesFilter(gap: Gap, filter: GapFilter, assessedOn: CalendarDay): boolean {
  switch (filter) {
    case "all":
      return true;
    case "major":
    case "minor":
      return gap.grade === filter;
    case "missingEvidence":
      return gap.item.missingEvidence;
    case "notAssigned":
      return gap.item.record.owner.trim() === "";
    case "overdue":
      return isOverdue(gap, assessedOn);
  }
}

/**
 * Every search word must begin a word of the identifier, the title, the owner or the note: «hong» finds «lỗ hổng» and
 * not «phòng». Identifiers are also found from their middle: «8.8» is A.8.8.
 */
export function matchesSearch({ item }: Gap, search: string, text: Pick<CatalogText, "controls">): boolean {
  const { id } = item.control;
  const title = text.controls[id]?.title ?? "";
  const searched = wordsOf([id, title, item.record.owner, item.record.note].join(" "));
  const foldedId = foldText(id);
  return wordsOf(search).every(
    (word) => foldedId.includes(word) || searched.some((candidate) => candidate.startsWith(word)),
  );
}

const wordsOf = (text: string) =>
  foldText(text)
    .split(/[^\p{L}\p{N}.]+/u)
    .filter(Boolean);
