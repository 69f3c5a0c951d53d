/** Loads the plan, the law around it and the way between the editions, and refuses what is none of them. */
import { parseCatalog, type CatalogError } from "#src/domain/catalog/parse-catalog";
import type { Locale } from "#src/domain/catalog/catalog-text";
import {
  parseLegalReferences,
  parseLegalReferencesText,
  type LegalReferencesError,
} from "#src/domain/law/legal-reference";
import { parsePlan, parsePlanText, type PlanError } from "#src/domain/plan/parse-plan";
import type { PlanTaskText } from "#src/domain/plan/plan";
import type { PlanBundle } from "#src/domain/plan/plan-bundle";
import { planPlace } from "#src/domain/plan/plan-reference";
import { fail, succeed, type Result } from "#src/domain/shared/result";
import { catalogPaths, currentCatalogId, readFile } from "./catalog-files";
import { currentMappingId, loadMapping, type MappingSourceError } from "./mapping-source";

export const currentPlanId = "plan-43";

/** The edition from which the mapping leads to the current one. */
const earlierCatalogId = "iso27001-2013";

type Cause = PlanError | LegalReferencesError | CatalogError;

export type PlanSourceError =
  | { readonly type: "plan-missing"; readonly file: string }
  | { readonly type: "plan-refused"; readonly file: string; readonly cause: Cause }
  | MappingSourceError;

export async function loadPlan(
  locale: Locale,
  planId: string = currentPlanId,
): Promise<Result<PlanBundle, PlanSourceError>> {
  const paths = pathsOf(planId, locale);
  const contents = await Promise.all(Object.values(paths).map((path) => readFile(path)));
  const absent = Object.values(paths).find((_, index) => contents[index] === undefined);
  if (absent !== undefined) return fail({ type: "plan-missing", file: absent });

  const refused = (file: string, cause: Cause) => fail({ type: "plan-refused" as const, file, cause });
  const plan = parsePlan(contents[0]);
  if (!plan.ok) return refused(paths.plan, plan.error);
  const text = parsePlanText(contents[1], plan.value);
  if (!text.ok) return refused(paths.text, text.error);
  const law = parseLegalReferences(contents[2]);
  if (!law.ok) return refused(paths.law, law.error);
  const lawText = parseLegalReferencesText(contents[3], law.value);
  if (!lawText.ok) return refused(paths.lawText, lawText.error);
  const earlier = parseCatalog(contents[4]);
  if (!earlier.ok) return refused(paths.earlier, earlier.error);
  const current = parseCatalog(contents[5]);
  if (!current.ok) return refused(paths.current, current.error);
  const mapping = await loadMapping(currentMappingId, earlier.value, current.value);
  if (!mapping.ok) return mapping;
  const { from, to, links } = mapping.value;
  return succeed({
    plan: plan.value,
    text: text.value,
    law: law.value,
    lawText: lawText.value,
    mapping: { from, to, links },
  });
}

/** A task of the plan with its place («Mục II.3») and its words. */
export type NamedTask = { readonly id: string; readonly place: string; readonly words: PlanTaskText };

/** Without the law and the editions around it. Null where the files are missing or no plan: the screen of the plan says why. */
export async function loadPlanTasks(locale: Locale): Promise<readonly NamedTask[] | null> {
  const paths = pathsOf(currentPlanId, locale);
  const [planFile, textFile] = await Promise.all([readFile(paths.plan), readFile(paths.text)]);
  const plan = parsePlan(planFile);
  if (!plan.ok) return null;
  const text = parsePlanText(textFile, plan.value);
  if (!text.ok) return null;
  return plan.value.tasks.flatMap((task) => {
    const words = text.value.tasks[task.id];
    return words === undefined ? [] : [{ id: task.id, place: planPlace(task, text.value), words }];
  });
}

const pathsOf = (planId: string, locale: Locale) => ({
  plan: `/controls/${planId}/plan.json`,
  text: `/controls/${planId}/text.${locale}.json`,
  law: "/controls/legal-references/references.json",
  lawText: `/controls/legal-references/text.${locale}.json`,
  earlier: catalogPaths(earlierCatalogId, locale).catalog,
  current: catalogPaths(currentCatalogId, locale).catalog,
});
