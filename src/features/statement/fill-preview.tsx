/** The count before the deed. Stands from the start, so that its words are read out when they change. */
import { Flag } from "#src/ui/flag";
import { useMessages } from "#src/ui/messages";
import styles from "./dialog-form.module.css";
import type { FillPlan } from "./fill-plan";

export function FillPreview({ plan, total }: { readonly plan: FillPlan | null; readonly total: number }) {
  const { bulk } = useMessages().statement;
  const words = bulk.preview;
  return (
    <div aria-live="polite" className={styles.preview}>
      {plan === null ? (
        <p>{bulk.count(total)}</p>
      ) : (
        <>
          <p>
            <b>{words.changes(plan.changes.length, total)}</b>
          </p>
          {plan.replaced === 0 ? null : <Flag icon="warning">{words.replaced(plan.replaced)}</Flag>}
          {plan.same === 0 ? null : <p>{words.same(plan.same)}</p>}
          {plan.skipped.length === 0 ? null : <p>{words.skipped(plan.skipped.join(", "))}</p>}
          {plan.ownSkipped.length === 0 ? null : <p>{words.ownSkipped(plan.ownSkipped.join(", "))}</p>}
        </>
      )}
    </div>
  );
}
