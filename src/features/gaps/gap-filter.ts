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

/** Every word must occur somewhere in the identifier, the title, the owner or the note. */
export function matchesSearch({ item }: Gap, search: string, text: Pick<CatalogText, "controls">): boolean {
  const words = foldText(search).split(/\s+/).filter(Boolean);
  const { id } = item.control;
  const searched = foldText([id, text.controls[id]?.title ?? "", item.record.owner, item.record.note].join(" "));
  return words.every((word) => searched.includes(word));
}
