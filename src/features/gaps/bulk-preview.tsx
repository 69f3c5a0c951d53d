/** The count before the deed. */
import { screenHref } from "#src/i18n/routes";
import { Flag } from "#src/ui/flag";
import { useMessages } from "#src/ui/messages";
import styles from "./bulk-dialog.module.css";
import type { BulkPlan } from "./bulk-edit";

/** Stands from the start, so that its words are read out when they change. */
export function BulkPreview({ plan, total }: { readonly plan: BulkPlan | null; readonly total: number }) {
  const { bulk } = useMessages().gaps;
  const words = bulk.preview;
  return (
    <div aria-live="polite" className={styles.preview}>
      {plan === null ? (
        <p>{bulk.count(total)}</p>
      ) : (
        <>
          <p>
            <b>{words.changes(plan.changed.length, total)}</b>
          </p>
          {plan.replaced.length === 0 ? null : <p>{words.replaced(plan.replaced.length)}</p>}
          {plan.same.length === 0 ? null : <p>{words.same(plan.same.length)}</p>}
          {plan.approvesOwnWork.length === 0 ? null : (
            <Flag icon="warning">{words.sameAsOwner(plan.approvesOwnWork.length)}</Flag>
          )}
          {plan.refused.length === 0 ? null : (
            <div>
              <Flag icon="cross" bad>
                {words.refused(plan.refused.length)}
              </Flag>
              <p className={styles.refused}>
                {plan.refused.map(({ control }) => (
                  <a key={control.id} href={screenHref("assess", control.id)}>
                    {control.id}
                  </a>
                ))}
              </p>
              <p>{words.refusedReason}</p>
            </div>
          )}
        </>
      )}
    </div>
  );
}
