/** What the plan asks for and the standard has no name for: five kinds, what is there of each, what is wanting. */
import { useState, type ReactNode } from "react";
import type { PlanBundle } from "#src/domain/plan/plan-bundle";
import type { PlanView } from "#src/domain/plan/derive-plan-view";
import type { PlanRecord, PlanRecordKind } from "#src/domain/plan/plan-record";
import { screenHref } from "#src/i18n/routes";
import type { Intake } from "#src/storage/evidence-intake";
import type { OpenAssessment } from "#src/storage/session";
import { classNames } from "#src/ui/class-names";
import { Flag } from "#src/ui/flag";
import { useLocale, useMessages } from "#src/ui/messages";
import { Section } from "#src/ui/section";
import { AddRecordDialog } from "./add-record-dialog";
import { orderText } from "./order-text";
import { RecordDetail } from "./record-detail";
import { RecordKind } from "./record-kind";
import styles from "./records-section.module.css";
import sideStyles from "./side-by-side.module.css";
import type { PlanWriter } from "./use-plan-writer";

type RecordsSectionProps = Pick<OpenAssessment, "facts"> & {
  readonly bundle: PlanBundle;
  readonly view: PlanView;
  readonly writer: PlanWriter;
  readonly intake: Intake;
  readonly intakeStatus: ReactNode;
  readonly open: PlanRecord | undefined;
  readonly onSelect: (place: string | null) => void;
  readonly onClose: () => void;
};

export function RecordsSection(props: RecordsSectionProps) {
  const { facts, bundle, view, writer, intake, intakeStatus, open, onSelect, onClose } = props;
  const { records: words } = useMessages().plan;
  const [adding, setAdding] = useState<PlanRecordKind | null>(null);
  return (
    <Section title={words.title}>
      <p className={styles.intro}>{words.intro}</p>
      <WaitingOrders facts={facts} view={view} />
      <div className={classNames(sideStyles.body, open !== undefined && sideStyles.open)}>
        <div className={sideStyles.list}>
          {view.records.map((kind) => (
            <RecordKind
              key={kind.kind}
              facts={facts}
              bundle={bundle}
              view={view}
              kind={kind}
              current={open?.id}
              onAdd={() => setAdding(kind.kind)}
            />
          ))}
        </div>
        {open === undefined ? null : (
          <RecordDetail
            key={open.id}
            record={open}
            facts={facts}
            bundle={bundle}
            view={view}
            writer={writer}
            intake={intake}
            intakeStatus={intakeStatus}
            onClose={onClose}
          />
        )}
      </div>
      {adding === null ? null : (
        <AddRecordDialog
          kind={adding}
          name={bundle.text.recordKinds[adding].name}
          writer={writer}
          onClose={() => setAdding(null)}
          onAdded={(id) => {
            setAdding(null);
            onSelect(id);
          }}
        />
      )}
    </Section>
  );
}

/** Somebody waits for an answer: before everything else. */
function WaitingOrders({ facts, view }: Pick<RecordsSectionProps, "facts" | "view">) {
  const { records: words } = useMessages().plan;
  const { formats } = useLocale();
  const { unansweredOrders: orders } = view;
  if (orders.length === 0) return null;
  return (
    <div className={styles.waiting}>
      <h3>
        <Flag icon="warning" bad>
          {words.orders.heading(orders.length)}
        </Flag>
      </h3>
      <ul>
        {orders.map((order) => (
          <li key={order.record.id}>
            <a href={screenHref("plan", order.record.id)}>{order.record.title.trim() || words.untitled}</a>{" "}
            {order.record.documentNumber} ·{" "}
            {orderText(order, facts.assessment.profile.assessedOn, words.orders, formats)}
          </li>
        ))}
      </ul>
    </div>
  );
}
