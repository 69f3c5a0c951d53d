/** The plan and the legal references as they are shipped, believed by their own parsers. */
import referencesFile from "#controls/legal-references/references.json" with { type: "json" };
import referencesTextEn from "#controls/legal-references/text.en.json" with { type: "json" };
import referencesTextVi from "#controls/legal-references/text.vi.json" with { type: "json" };
import planFile from "#controls/plan-43/plan.json" with { type: "json" };
import planTextEn from "#controls/plan-43/text.en.json" with { type: "json" };
import planTextVi from "#controls/plan-43/text.vi.json" with { type: "json" };
import { parseLegalReferences, parseLegalReferencesText } from "#src/domain/law/legal-reference";
import { parsePlan, parsePlanText } from "#src/domain/plan/parse-plan";
import type { Result } from "#src/domain/shared/result";

function accepted<Value>(result: Result<Value, unknown>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

export const shippedPlan = accepted(parsePlan(planFile));
export const shippedPlanTexts = {
  vi: accepted(parsePlanText(planTextVi, shippedPlan)),
  en: accepted(parsePlanText(planTextEn, shippedPlan)),
} as const;

export const shippedReferences = accepted(parseLegalReferences(referencesFile));
export const shippedReferenceTexts = {
  vi: accepted(parseLegalReferencesText(referencesTextVi, shippedReferences)),
  en: accepted(parseLegalReferencesText(referencesTextEn, shippedReferences)),
} as const;

export function shippedTask(id: string) {
  const task = shippedPlan.tasks.find((candidate) => candidate.id === id);
  if (task === undefined) throw new Error(`No task ${id}`);
  return task;
}
