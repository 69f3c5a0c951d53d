/** The opened assessment and what follows from it, fresh after every write of this tab or another. */
import { useLiveQuery } from "dexie-react-hooks";
import { useMemo } from "react";
import { evaluate } from "#src/domain/assessment/evaluation";
import { loadFacts } from "#src/storage/assessments";
import type { OpenAssessment, Session } from "#src/storage/session";

/** Undefined while loading, null when there is no such assessment. */
export function useOpenAssessment(session: Session, assessmentId: string | null): OpenAssessment | null | undefined {
  const { database } = session.writer;
  const loaded = useLiveQuery(
    () => (assessmentId === null ? null : loadFacts(database, assessmentId)),
    [database, assessmentId],
  );
  // After a switch the live query still shows the former assessment for a moment: a key pressed then would be its.
  const facts = loaded && loaded.assessment.id !== assessmentId ? undefined : loaded;
  return useMemo(() => {
    if (facts === null || facts === undefined) return facts;
    const { catalog, model } = session.bundle;
    return { session, facts, evaluation: evaluate(catalog, facts, model) };
  }, [facts, session]);
}
