/** What only the whole log can tell: who has written, how the evidence was called, what is in conflict. */
import { useLiveQuery } from "dexie-react-hooks";
import type { Change } from "#src/domain/history/change";
import { findConflicts } from "#src/domain/history/merge";
import { openConflicts, type OpenConflict } from "#src/i18n/change-values";
import type { FindingName } from "#src/i18n/change-review-words";
import type { EvidenceName } from "#src/i18n/change-words";
import type { AssessmentDatabase } from "#src/storage/database";
import { changesInOrder } from "#src/storage/change-log";

export type Survey = {
  readonly people: readonly string[];
  /** Of evidence that was removed too. */
  readonly evidence: readonly EvidenceName[];
  /** What reviews found, by the control that it is about. */
  readonly findings: readonly FindingName[];
  readonly conflicts: readonly OpenConflict[];
};

const nothingYet: Survey = { people: [], evidence: [], findings: [], conflicts: [] };

/** Read again after every write: on this screen nobody types into the assessment. */
export const useSurvey = (database: AssessmentDatabase, assessmentId: string): Survey =>
  useLiveQuery(async () => surveyOf(await changesInOrder(database, assessmentId)), [database, assessmentId]) ??
  nothingYet;

function surveyOf(changes: readonly Change[]): Survey {
  const people = new Set<string>();
  const evidence = new Map<string, EvidenceName>();
  const findings = new Map<string, FindingName>();
  for (const { actor, entity, entityId, field, newValue } of changes) {
    people.add(actor);
    if (entity === "review-finding" && field === null && newValue !== null) {
      findings.set(entityId, newValue as unknown as FindingName);
    }
    if (entity !== "evidence-item" || newValue === null) continue;
    const before = evidence.get(entityId);
    if (field === null) evidence.set(entityId, newValue as unknown as EvidenceName);
    else if (before !== undefined && typeof newValue === "string" && (field === "code" || field === "title")) {
      evidence.set(entityId, { ...before, [field]: newValue });
    }
  }
  return {
    people: [...people],
    evidence: [...evidence.values()],
    findings: [...findings.values()],
    conflicts: openConflicts(findConflicts(changes)),
  };
}
