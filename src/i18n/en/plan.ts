import type { PlanMessages } from "#src/i18n/vi/plan";

export const plan: PlanMessages = {
  title: "Plan 43",
  sub: "The tasks of the plan against the items of the standard.",
};
