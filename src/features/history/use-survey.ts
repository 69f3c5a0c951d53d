/** What only the whole log can tell: who has written, how the evidence was called, what is in conflict. */
import { useLiveQuery } from "dexie-react-hooks";
import type { Change } from "#src/domain/history/change";
import { findConflicts } from "#src/domain/history/merge";
import { openConflicts, type OpenConflict } from "#src/i18n/change-values";
import type { EvidenceName } from "#src/i18n/change-words";
import type { AssessmentDatabase } from "#src/storage/database";
import { loadChain } from "#src/storage/history";

export type Survey = {
  readonly people: readonly string[];
  /** Of evidence that was removed too. */
  readonly evidence: readonly EvidenceName[];
  readonly conflicts: readonly OpenConflict[];
};

const nothingYet: Survey = { people: [], evidence: [], conflicts: [] };

/** Read again after every write: on this screen nobody types into the assessment. */
export const useSurvey = (database: AssessmentDatabase, assessmentId: string): Survey =>
  useLiveQuery(async () => surveyOf(await loadChain(database, assessmentId)), [database, assessmentId]) ?? nothingYet;

function surveyOf(changes: readonly Change[]): Survey {
  const people = new Set<string>();
  const evidence = new Map<string, EvidenceName>();
  for (const { actor, entity, entityId, field, newValue } of changes) {
    people.add(actor);
    if (entity !== "evidence-item" || newValue === null) continue;
    const before = evidence.get(entityId);
    if (field === null) evidence.set(entityId, newValue as unknown as EvidenceName);
    else if (before !== undefined && typeof newValue === "string" && (field === "code" || field === "title")) {
      evidence.set(entityId, { ...before, [field]: newValue });
    }
  }
  return { people: [...people], evidence: [...evidence.values()], conflicts: openConflicts(findConflicts(changes)) };
}
