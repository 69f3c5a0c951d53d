/** The tasks of the plan and their words, without the law and the editions that its screen needs (`plan-source.ts`). */
import type { Locale } from "#src/domain/catalog/catalog-text";
import { parsePlan, parsePlanText } from "#src/domain/plan/parse-plan";
import type { PlanBundle } from "#src/domain/plan/plan-bundle";
import { readFile } from "./catalog-files";

export type PlanTasks = Pick<PlanBundle, "plan" | "text">;

export const currentPlanId = "plan-43";

/** Null where the files are missing or are no plan; the screen of the plan says why. */
export async function loadPlanTasks(locale: Locale): Promise<PlanTasks | null> {
  const [planFile, textFile] = await Promise.all(
    ["plan", `text.${locale}`].map((name) => readFile(`/controls/${currentPlanId}/${name}.json`)),
  );
  const plan = parsePlan(planFile);
  if (!plan.ok) return null;
  const text = parsePlanText(textFile, plan.value);
  return text.ok ? { plan: plan.value, text: text.value } : null;
}
