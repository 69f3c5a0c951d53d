/** One kind of record: how often it is wanted, whether it is there, and every one that was entered. */
import type { PlanBundle } from "#src/domain/plan/plan-bundle";
import type { PlanView } from "#src/domain/plan/derive-plan-view";
import type { PlanRecordEntry, RecordKindView } from "#src/domain/plan/plan-record-view";
import { planPlace } from "#src/domain/plan/plan-reference";
import { screenHref } from "#src/i18n/routes";
import type { OpenAssessment } from "#src/storage/session";
import { Button } from "#src/ui/button";
import { Tag } from "#src/ui/chip";
import { Flag } from "#src/ui/flag";
import { useLocale, useMessages } from "#src/ui/messages";
import { VisuallyHidden } from "#src/ui/visually-hidden";
import { EvidenceCodes } from "./linked-items";
import { orderText } from "./order-text";
import styles from "./records-section.module.css";

type RecordKindProps = Pick<OpenAssessment, "facts"> & {
  readonly bundle: PlanBundle;
  readonly view: PlanView;
  readonly kind: RecordKindView;
  /** The record that is open. */
  readonly current: string | undefined;
  readonly onAdd: () => void;
};

export function RecordKind({ facts, bundle, view, kind, current, onAdd }: RecordKindProps) {
  const { records: words } = useMessages().plan;
  const { plan, text } = bundle;
  const { name, expectation } = text.recordKinds[kind.kind];
  const places = plan.tasks.filter(({ id }) => kind.taskIds.includes(id)).map((task) => planPlace(task, text));
  const titleId = `plan-records-${kind.kind}`;
  return (
    <section className={styles.kind} aria-labelledby={titleId}>
      <div className={styles.kindHead}>
        <h3 id={titleId}>{name}</h3>
        <Tag>{words.recurrence[kind.recurrence]}</Tag>
        <KindState kind={kind} />
        <Button kind="quiet" icon="plus" onClick={onAdd}>
          <span aria-hidden="true">{words.add}</span>
          <VisuallyHidden>{words.addKind(name)}</VisuallyHidden>
        </Button>
      </div>
      <p className={styles.meta}>
        {expectation} {words.serves(places.join(", "))}.
      </p>
      {kind.entries.length === 0 ? null : (
        <ul className={styles.entries}>
          {kind.entries.map((entry) => (
            <li key={entry.record.id} data-selected={entry.record.id === current || undefined}>
              <RecordRow facts={facts} view={view} entry={entry} isCurrent={entry.record.id === current} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function KindState({ kind: { kind, state, yearsWithout, entries, unansweredCount } }: Pick<RecordKindProps, "kind">) {
  const { records: words, head } = useMessages().plan;
  const { formats } = useLocale();
  const years = yearsWithout.map(({ from, to }) => head.range(formats.day(from), formats.day(to)));
  if (state === "missing") {
    return (
      <Flag icon="warning" bad>
        {words.state.missing}
        {years.length === 0 ? "" : `: ${words.yearsWithout(years.join("; "))}`}
      </Flag>
    );
  }
  if (unansweredCount > 0) {
    return (
      <Flag icon="warning" bad>
        {words.unanswered(unansweredCount)}
      </Flag>
    );
  }
  if (state === "present") return <Flag icon="check">{words.state.present}</Flag>;
  const isOrder = kind === "coordination-order" && entries.length === 0;
  return <Flag icon="minus">{isOrder ? words.noneReceived : words.state["not-expected"]}</Flag>;
}

type RecordRowProps = Pick<RecordKindProps, "facts" | "view"> & {
  readonly entry: PlanRecordEntry;
  readonly isCurrent: boolean;
};

function RecordRow({ facts, view, entry, isCurrent }: RecordRowProps) {
  const { records: words } = useMessages().plan;
  const { formats } = useLocale();
  const { record, standing, evidence, lostEvidenceIds } = entry;
  const order = view.unansweredOrders.find((one) => one.record.id === record.id);
  const about = [
    record.documentNumber.trim(),
    record.happenedOn === null ? "" : formats.day(record.happenedOn),
    standing === "in-period" ? "" : words.standing[standing],
    record.participants === null ? "" : words.participants(formats.integer(record.participants)),
    order === undefined && record.answeredOn !== null ? words.answered(formats.day(record.answeredOn)) : "",
  ];
  return (
    <>
      <a className={styles.title} href={screenHref("plan", record.id)} aria-current={isCurrent ? "true" : undefined}>
        {record.title.trim() || words.untitled}
      </a>
      <span className={styles.meta}>{about.filter((part) => part !== "").join(" · ")}</span>
      {order === undefined ? null : (
        <Flag icon="warning" bad>
          {orderText(order, facts.assessment.profile.assessedOn, words.orders, formats)}
        </Flag>
      )}
      <EvidenceCodes evidence={evidence} none={words.noEvidence} />
      {lostEvidenceIds.length === 0 ? null : (
        <Flag icon="warning" bad>
          {words.lost(lostEvidenceIds.length)}
        </Flag>
      )}
    </>
  );
}
