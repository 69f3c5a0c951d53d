/** The count before the deed. */
import { Flag } from "#src/ui/flag";
import { useMessages } from "#src/ui/messages";
import styles from "./bulk-set-dialog.module.css";
import type { SetPlan } from "./set-plan";

/** Stands from the start, so that its words are read out when they change. */
export function SetPreview({ plan, total }: { readonly plan: SetPlan | null; readonly total: number }) {
  const { bulkSet: words } = useMessages();
  const { preview } = words;
  return (
    <div aria-live="polite" className={styles.preview}>
      {plan === null ? (
        <p>{preview.nothing(total)}</p>
      ) : (
        <>
          <p>
            <b>{preview.changes(plan.changed.length, total)}</b>
          </p>
          {plan.unchanged === 0 ? null : <p>{preview.unchanged(plan.unchanged)}</p>}
          {plan.replaced.length === 0 ? null : (
            <Flag icon="warning">
              {preview.replaced(plan.replaced.map(({ field, count }) => preview.lost(words.fields[field], count)))}
            </Flag>
          )}
          {plan.refused.map(({ reason, ids }) => (
            <div key={reason}>
              <Flag icon="cross" bad>
                {preview.refused[reason](ids.length)}
              </Flag>
              <p className={styles.refused}>{ids.join(", ")}</p>
            </div>
          ))}
        </>
      )}
    </div>
  );
}
