/** What the annex on the plan is drawn from: the plan as the packed facts answer it. */
import { counterpartsIn } from "#src/domain/plan/plan-counterparts";
import { derivePlanView, type PlanView } from "#src/domain/plan/derive-plan-view";
import type { PlanBundle } from "#src/domain/plan/plan-bundle";
import type { PlanReference } from "#src/domain/plan/plan-reference";
import type { Period } from "#src/domain/plan/record-years";
import type { Report } from "./report";

export type PlanReport = {
  readonly report: Report;
  readonly bundle: PlanBundle;
  readonly view: PlanView;
  readonly successor: PlanReference | null;
};

export const smallText = { size: 10.5, leading: 13.5 } as const;
export const planTableStyle = { size: 9, leading: 10.9, padding: 3 } as const;

/** Null where the pack was made without a plan. */
export function planReportOf(report: Report): PlanReport | null {
  const { plan: bundle, catalog, assessment, evidenceItems, planRecords, planReferences, scoringModel } = report.input;
  if (bundle === null) return null;
  const { plan, mapping } = bundle;
  const view = derivePlanView({
    plan,
    profile: assessment.profile,
    controls: report.evaluation.controls,
    evidenceItems,
    records: planRecords,
    evidenceValidityMonths: scoringModel.evidenceValidityMonths,
    counterpartsOf: counterpartsIn(catalog.id, plan, mapping),
  });
  return { report, bundle, view, successor: planReferences[0] ?? null };
}

export const periodText = ({ words, formats }: Report, { from, to }: Period): string =>
  words.plan.range(formats.day(from), formats.day(to));
