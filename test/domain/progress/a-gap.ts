import type { ControlAssessment } from "#src/domain/assessment/assessment";
import type { Gap } from "#src/domain/assessment/gap-analysis";
import { anEvaluatedControl } from "#test/support/an-evaluated-control";

/** A control at level 1 of 3. */
export const aGap = (id: string, record: Partial<ControlAssessment> = {}, level: 1 | null = 1): Gap => ({
  rank: 1,
  item: anEvaluatedControl({ control: { id }, level, record }),
  findings: [],
  grade: "gap",
});
