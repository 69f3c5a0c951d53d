/** Which plan this is, in which state, for whom and when it is judged, and how much of it is done. */
import { useState } from "react";
import type { MarkedText } from "#src/domain/law/legal-reference-choice";
import type { PlanBundle } from "#src/domain/plan/plan-bundle";
import type { PlanView } from "#src/domain/plan/derive-plan-view";
import { planReferenceTitle, planTitle, type PlanReference } from "#src/domain/plan/plan-reference";
import { screenHref } from "#src/i18n/routes";
import type { OpenAssessment } from "#src/storage/session";
import { Button } from "#src/ui/button";
import { Icon } from "#src/ui/icon";
import { Figures, KeyValueList } from "#src/ui/key-value-list";
import { useLocale, useMessages } from "#src/ui/messages";
import { PageHead } from "#src/ui/page-head";
import { MarkTag } from "./mark-tag";
import styles from "./plan-head.module.css";
import { SuccessorDialog } from "./successor-dialog";
import type { PlanWriter } from "./use-plan-writer";

type PlanHeadProps = Pick<OpenAssessment, "session" | "facts"> & {
  readonly bundle: PlanBundle;
  readonly view: PlanView;
  readonly successor: PlanReference | null;
  readonly caution: MarkedText;
  readonly writer: PlanWriter;
};

export function PlanHead({ session, facts, bundle, view, successor, caution, writer }: PlanHeadProps) {
  const { plan: words } = useMessages();
  const [entering, setEntering] = useState(false);
  const { plan, text } = bundle;
  const own = planTitle(plan, text, null);
  const name = planTitle(plan, text, successor);
  const isReplaced = name !== own;
  const entered = successor === null ? "" : planReferenceTitle(successor, text);
  return (
    <>
      <PageHead
        title={isReplaced ? name : words.title}
        sub={isReplaced ? words.head.successorOf(own) : words.head.of(own, text.subject)}
        actions={
          <Button icon="edit" onClick={() => setEntering(true)}>
            {entered === "" ? words.head.enterSuccessor : words.head.editSuccessor}
          </Button>
        }
      />
      {caution.shown ? (
        <div className={styles.caution} role="note" aria-label={words.head.caution}>
          <Icon name="warning" />
          <p>
            {caution.text} <MarkTag statement={caution} lawText={bundle.lawText} />
          </p>
        </div>
      ) : null}
      {!isReplaced && entered !== "" ? <p className={styles.beside}>{words.head.beside(entered)}</p> : null}
      <div className={styles.facts}>
        <JudgedFor session={session} facts={facts} bundle={bundle} view={view} />
        <Progress view={view} />
      </div>
      {entering ? (
        <SuccessorDialog bundle={bundle} successor={successor} writer={writer} onClose={() => setEntering(false)} />
      ) : null}
    </>
  );
}

function JudgedFor({ session, facts, bundle, view }: Pick<PlanHeadProps, "session" | "facts" | "bundle" | "view">) {
  const { plan, terms } = useMessages();
  const { formats } = useLocale();
  const words = plan.head;
  const { unitType } = facts.assessment.profile;
  const place = bundle.text.unitTypes[unitType].planRef;
  return (
    <KeyValueList
      entries={[
        {
          key: words.unitType,
          value: <a href={screenHref("profile")}>{words.namedAt(terms.unitType[unitType], place)}</a>,
        },
        { key: words.period, value: words.range(formats.day(view.period.from), formats.day(view.period.to)) },
        { key: words.edition, value: session.bundle.text.title },
        { key: words.reporting, value: bundle.text.reporting },
      ]}
    />
  );
}

function Progress({ view }: Pick<PlanHeadProps, "view">) {
  const { figures: words, head } = useMessages().plan;
  const { formats } = useLocale();
  const { summary, tasks, records, unansweredOrders } = view;
  const share = (part: number, whole: number) => words.share(formats.integer(part), formats.integer(whole));
  const concerned = tasks.filter(({ concern }) => concern !== "none").length;
  const missing = records.filter(({ state }) => state === "missing").length;
  const waiting = unansweredOrders.length;
  const bad = (count: number) =>
    count === 0 ? (
      formats.integer(0)
    ) : (
      <span className={styles.bad}>
        <Icon name="warning" /> {formats.integer(count)}
      </span>
    );
  return (
    <div className={styles.progress}>
      <Figures
        entries={[
          { key: words.concerned, value: share(concerned, tasks.length) },
          { key: words.onTarget, value: share(summary.onTargetCount, summary.applicableCount) },
          { key: words.lowest, value: summary.lowestLevel ?? words.none },
          ...(summary.notAssessedCount === 0
            ? []
            : [{ key: words.notAssessed, value: formats.integer(summary.notAssessedCount) }]),
          { key: words.evidence, value: share(summary.countedEvidenceCount, summary.evidenceCount) },
          { key: words.recordsMissing, value: bad(missing) },
          { key: words.orders, value: bad(waiting) },
          ...(summary.withoutCounterpartCount === 0
            ? []
            : [{ key: words.withoutCounterpart, value: formats.integer(summary.withoutCounterpartCount) }]),
        ]}
      />
      <p className={styles.judgement}>{head.judgement}</p>
    </div>
  );
}
