/** The items that evidence a task, each with why, the unit's level there, what is missing and what proves it. */
import type { LinkedItem, PlanEvidence } from "#src/domain/plan/plan-links";
import type { PlanTaskView } from "#src/domain/plan/derive-plan-view";
import type { PlanBundle } from "#src/domain/plan/plan-bundle";
import { screenHref } from "#src/i18n/routes";
import type { Session } from "#src/storage/session";
import { cellLevel } from "#src/ui/cell-level";
import { LevelCell } from "#src/ui/level-cell";
import { LevelMeter } from "#src/ui/level-meter";
import { useMessages } from "#src/ui/messages";
import styles from "./linked-items.module.css";

type LinkedItemsProps = {
  readonly session: Session;
  readonly bundle: PlanBundle;
  readonly view: PlanTaskView;
};

export function LinkedItems({ session, bundle, view: { task, links } }: LinkedItemsProps) {
  const { detail: words } = useMessages().plan;
  const reasons = bundle.text.tasks[task.id]?.links ?? {};
  return (
    <ul className={styles.items}>
      {links.map(({ controlId, items }) =>
        items.length === 0 ? (
          <li key={controlId} className={styles.item}>
            <span />
            <div>
              <b>{controlId}</b> <span className={styles.meta}>{words.noCounterpart}</span>
              <p className={styles.reason}>{reasons[controlId]}</p>
            </div>
          </li>
        ) : (
          items.map((item) => (
            <li key={`${controlId}/${item.controlId}`} className={styles.item}>
              <LinkedItemRow session={session} item={item} reason={reasons[controlId] ?? ""} />
            </li>
          ))
        ),
      )}
    </ul>
  );
}

type RowProps = { readonly session: Session; readonly item: LinkedItem; readonly reason: string };

function LinkedItemRow({ session, item, reason }: RowProps) {
  const { detail: words } = useMessages().plan;
  const { controlId, level, target, gap, applicable, missingEvidence, evidence } = item;
  return (
    <>
      <LevelCell level={cellLevel(item)} missingEvidence={missingEvidence} gap={gap} />
      <div>
        <a className={styles.title} href={screenHref("assess", controlId)}>
          <b>{controlId}</b> {session.bundle.text.controls[controlId]?.title}
        </a>
        <p className={styles.reason}>{reason}</p>
        <p className={styles.meta}>
          {applicable ? (
            <>
              <LevelMeter reached={level ?? 0} target={target} label={words.meter(level, target)} />{" "}
              {gap > 0 ? words.short(gap) : words.atTarget}
            </>
          ) : (
            words.notApplicable
          )}
          {missingEvidence ? `, ${words.missingEvidence}` : ""}
        </p>
        <EvidenceCodes evidence={evidence} none={words.noEvidence} />
      </div>
    </>
  );
}

/** Each code leads to its piece; what does not count says so. */
export function EvidenceCodes({
  evidence,
  none,
}: {
  readonly evidence: readonly PlanEvidence[];
  readonly none: string;
}) {
  const { detail: words } = useMessages().plan;
  if (evidence.length === 0) return <p className={styles.meta}>{none}</p>;
  return (
    <ul className={styles.codes}>
      {evidence.map(({ id, code, counted }) => (
        <li key={id}>
          <a href={screenHref("evidence", code)} className={counted ? undefined : styles.uncounted}>
            {code}
          </a>
          {counted ? null : ` (${words.notCounted})`}
        </li>
      ))}
    </ul>
  );
}
