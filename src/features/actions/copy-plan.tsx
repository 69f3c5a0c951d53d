/** Findings and gates look at owner, day and approver of the items: one press makes both places say the same. */
import type { CorrectiveAction } from "#src/domain/action/corrective-action";
import type { ControlAssessment } from "#src/domain/assessment/assessment";
import type { AssessmentFacts } from "#src/domain/assessment/evaluation";
import { Button } from "#src/ui/button";
import { Flag } from "#src/ui/flag";
import { useMessages } from "#src/ui/messages";
import styles from "./action-detail.module.css";
import type { ActionWriter } from "./use-action-writer";

type CopyPlanProps = {
  readonly action: CorrectiveAction;
  readonly writer: ActionWriter;
  readonly facts: Pick<AssessmentFacts, "controlAssessments">;
};

export function CopyPlan({ action, writer, facts }: CopyPlanProps) {
  const { detail: words } = useMessages().actions;
  const { owner, dueOn, approvedBy, controlIds } = action;
  const isEmpty = owner.trim() === "" && dueOn === null && approvedBy.trim() === "";
  const items = facts.controlAssessments.filter(({ controlId }) => controlIds.includes(controlId));
  if (items.length === 0 || isEmpty) return null;
  if (items.every((item) => saysTheSame(item, action))) return <Flag icon="check">{words.samePlan}</Flag>;
  return (
    <div className={styles.copy}>
      <Button onClick={() => void writer.copyPlan(action)}>{words.copyPlan(items.length)}</Button>
      <p className={styles.meta}>{words.copyPlanHint}</p>
    </div>
  );
}

const saysTheSame = (item: ControlAssessment, { owner, dueOn, approvedBy }: CorrectiveAction): boolean =>
  (owner.trim() === "" || item.owner === owner.trim()) &&
  (dueOn === null || item.dueOn === dueOn) &&
  (approvedBy.trim() === "" || item.planApprovedBy === approvedBy.trim());
