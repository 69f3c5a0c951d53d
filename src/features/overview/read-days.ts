/** Reads and evaluates a history in pieces; apart from the hook, so that it can be measured with nothing drawn. */
import type { ScoringModel } from "#src/domain/assessment/scoring-model";
import type { Catalog } from "#src/domain/catalog/catalog";
import { recordedAt, type Change } from "#src/domain/history/change";
import { readHistoryDays, type HistoryDay } from "#src/domain/progress/history-days";
import type { CalendarDay } from "#src/domain/shared/calendar-day";
import { createBreathing } from "#src/formats/backup/breathing";
import { localDay } from "#src/i18n/formats";
import type { AssessmentDatabase } from "#src/storage/database";
import { readChanges } from "#src/storage/change-log";

/** Of the history up to one change: as long as nothing is written, nothing is read twice. */
type Kept = { readonly assessmentId: string; readonly head: string; readonly days: readonly HistoryDay[] };
const kept = new WeakMap<AssessmentDatabase, Kept>();

type Bundle = { readonly catalog: Catalog; readonly model: ScoringModel };

/** Null when it was overtaken. */
export async function readDays(
  database: AssessmentDatabase,
  assessmentId: string,
  { catalog, model }: Bundle,
  isStale: () => boolean,
): Promise<readonly HistoryDay[] | null> {
  const head = (await database.chainHeads.get(assessmentId))?.hash ?? "";
  const before = kept.get(database);
  if (before?.assessmentId === assessmentId && before.head === head) return before.days;
  const breathe = createBreathing();
  const changes: Change[] = [];
  for await (const page of readChanges(database, assessmentId)) {
    changes.push(...page);
    await breathe();
    if (isStale()) return null;
  }
  const reading = readHistoryDays({ changes, catalog, model, dayOf });
  for (;;) {
    const step = reading.next();
    if (step.done === true) {
      kept.set(database, { assessmentId, head, days: step.value });
      return step.value;
    }
    await breathe();
    if (isStale()) return null;
  }
}

const dayOf = (change: Change): CalendarDay => localDay(new Date(recordedAt(change)));
