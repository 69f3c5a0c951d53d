/** The plan as a screen or a report gets it, from the files that are shipped. */
import type { Locale } from "#src/domain/catalog/catalog-text";
import type { PlanBundle } from "#src/domain/plan/plan-bundle";
import { shippedPlan, shippedPlanTexts, shippedReferences, shippedReferenceTexts } from "#test/controls/shipped-plan";
import { shippedMapping } from "#test/support/shipped-files";

export const shippedPlanBundle = (locale: Locale = "vi"): PlanBundle => ({
  plan: shippedPlan,
  text: shippedPlanTexts[locale],
  law: shippedReferences,
  lawText: shippedReferenceTexts[locale],
  mapping: shippedMapping,
});
