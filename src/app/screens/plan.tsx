import { IntakeStatus } from "#src/features/evidence/intake-status";
import { PlanScreen, type PlanScreenProps } from "#src/features/plan/plan-screen";
import { intakeOf } from "./intake-of";

export function Plan(props: Omit<PlanScreenProps, "intake" | "intakeStatus">) {
  const intake = intakeOf(props.session.writer);
  return <PlanScreen {...props} intake={intake} intakeStatus={<IntakeStatus {...props} intake={intake} />} />;
}
