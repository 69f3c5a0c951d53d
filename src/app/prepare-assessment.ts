/** What an assessment needs beyond its facts before it can be shown; fetched when there is one: the first visit has none. */
import type { Assessment } from "#src/domain/assessment/assessment";
import { evaluate, type AssessmentFacts, type Evaluation } from "#src/domain/assessment/evaluation";
import { succeed, type Result } from "#src/domain/shared/result";
import type { ListedAssessment } from "#src/features/start/assessment-list";
import type { loadAssessments } from "#src/storage/assessments";
import { loadCatalogOf } from "#src/storage/catalog-of-assessment";
import type { CatalogBundle, CatalogSourceError } from "#src/storage/catalog-source";
import type { Session } from "#src/storage/session";

export type PreparedAssessment = {
  /** Of the edition that the assessment was made against. */
  readonly bundle: CatalogBundle;
  readonly evaluate: (facts: AssessmentFacts) => Evaluation;
};

export async function prepareAssessment(
  { writer, bundle }: Session,
  assessment: Pick<Assessment, "id" | "catalogId">,
): Promise<Result<PreparedAssessment, CatalogSourceError>> {
  const loaded =
    assessment.catalogId === bundle.catalog.id
      ? succeed(bundle)
      : await loadCatalogOf(writer.database, assessment, bundle.text.locale);
  if (!loaded.ok) return loaded;
  const { catalog, model } = loaded.value;
  return succeed({ bundle: loaded.value, evaluate: (facts) => evaluate(catalog, facts, model) });
}

/** Each against its own edition. */
export const listAssessments = (
  session: Session,
  loaded: Awaited<ReturnType<typeof loadAssessments>>,
): Promise<readonly ListedAssessment[]> =>
  Promise.all(
    loaded.map(async ({ facts, changedAt }) => {
      const prepared = await prepareAssessment(session, facts.assessment);
      if (!prepared.ok) return { facts, changedAt, evaluated: null };
      const evaluation = prepared.value.evaluate(facts);
      const next = evaluation.controls.find((item) => item.applicable && !item.assessed) ?? evaluation.controls[0];
      const { bundle } = prepared.value;
      return { facts, changedAt, evaluated: { bundle, evaluation, continueAt: next?.control.id ?? "" } };
    }),
  );
