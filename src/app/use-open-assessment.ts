/** The opened assessment and what follows from it by the catalog of its edition, fresh after every write of this tab or another. */
import { useLiveQuery } from "dexie-react-hooks";
import { useEffect, useMemo, useState } from "react";
import type { Assessment } from "#src/domain/assessment/assessment";
import { fail, type Result } from "#src/domain/shared/result";
import { loadFacts } from "#src/storage/assessments";
import type { CatalogSourceError } from "#src/storage/catalog-source";
import type { OpenAssessment, Session } from "#src/storage/session";
import type { PreparedAssessment } from "./prepare-assessment";
import { fetchAssessment } from "./screens/fetch-screens";

export type OpeningAssessment = {
  /** Undefined while loading, null when there is no such assessment or its catalog cannot be used. */
  readonly open: OpenAssessment | null | undefined;
  readonly refusal: CatalogSourceError["type"] | null;
};

export function useOpenAssessment(session: Session, assessmentId: string | null): OpeningAssessment {
  const { database } = session.writer;
  const loaded = useLiveQuery(
    () => (assessmentId === null ? null : loadFacts(database, assessmentId)),
    [database, assessmentId],
  );
  // After a switch the live query still shows the former assessment for a moment: a key pressed then would be its.
  const facts = loaded && loaded.assessment.id !== assessmentId ? undefined : loaded;
  const prepared = usePrepared(session, facts?.assessment);
  return useMemo(() => {
    if (facts === null || facts === undefined) return { open: facts, refusal: null };
    if (prepared === undefined) return { open: undefined, refusal: null };
    if (!prepared.ok) return { open: null, refusal: prepared.error.type };
    const { bundle, evaluate } = prepared.value;
    return { open: { session: { ...session, bundle }, facts, evaluation: evaluate(facts) }, refusal: null };
  }, [facts, prepared, session]);
}

type Preparation = Result<PreparedAssessment, CatalogSourceError>;

/** After a change of language the words of the former one stay until the next are complete. */
function usePrepared(session: Session, assessment: Assessment | undefined): Preparation | undefined {
  const { id, catalogId } = assessment ?? {};
  const [state, setState] = useState<{ readonly id: string; readonly prepared: Preparation } | null>(null);

  useEffect(() => {
    if (id === undefined || catalogId === undefined) return undefined;
    let isCurrent = true;
    const prepare = async (): Promise<Preparation> => {
      try {
        const { prepareAssessment } = await fetchAssessment();
        return await prepareAssessment(session, { id, catalogId });
      } catch {
        return fail({ type: "catalog-missing", file: catalogId });
      }
    };
    void prepare().then((prepared) => isCurrent && setState({ id, prepared }));
    return () => {
      isCurrent = false;
    };
  }, [session, id, catalogId]);

  return state?.id === id ? state?.prepared : undefined;
}
