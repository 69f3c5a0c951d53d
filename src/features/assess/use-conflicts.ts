import { useLiveQuery } from "dexie-react-hooks";
import { useMemo } from "react";
import type { AssessmentFacts } from "#src/domain/assessment/evaluation";
import { conflictControls, openConflicts, type OpenConflict } from "#src/i18n/change-values";
import type { Session } from "#src/storage/session";
import { createConflictReader } from "./read-conflicts";

export type AssessConflicts = {
  readonly all: readonly OpenConflict[];
  /** Those of a control itself and of the evidence that it names, by its id. */
  readonly byControl: ReadonlyMap<string, readonly OpenConflict[]>;
};

/** What two people or two windows have said differently and nobody has decided yet. */
export function useConflicts(session: Session, { assessment, evidenceItems }: AssessmentFacts): AssessConflicts {
  const { database } = session.writer;
  const read = useMemo(() => createConflictReader(database, assessment.id), [database, assessment.id]);
  const conflicts = useLiveQuery(read, [read]);
  return useMemo(() => {
    const all = openConflicts(conflicts ?? []);
    const byControl = new Map<string, readonly OpenConflict[]>();
    for (const conflict of all) {
      for (const id of conflictControls(conflict, evidenceItems)) {
        byControl.set(id, [...(byControl.get(id) ?? []), conflict]);
      }
    }
    return { all, byControl };
  }, [conflicts, evidenceItems]);
}
