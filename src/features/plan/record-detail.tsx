/** Everything about one record. Each field saves by itself. */
import { useState, type ReactNode } from "react";
import { noteLimit } from "#src/domain/assessment/assessment";
import type { PlanBundle } from "#src/domain/plan/plan-bundle";
import type { PlanView } from "#src/domain/plan/derive-plan-view";
import type { PlanRecord } from "#src/domain/plan/plan-record";
import type { Intake } from "#src/storage/evidence-intake";
import type { OpenAssessment } from "#src/storage/session";
import { unsavedDrafts } from "#src/storage/unsaved-drafts";
import { Button } from "#src/ui/button";
import { DateField } from "#src/ui/date-field";
import { DetailPane } from "#src/ui/detail-pane";
import { DraftArea, DraftField } from "#src/ui/draft-field";
import { Flag } from "#src/ui/flag";
import { useLocale, useMessages } from "#src/ui/messages";
import { orderText } from "./order-text";
import { RecordEvidence } from "./record-evidence";
import { recordLimits } from "./record-limits";
import styles from "./records-section.module.css";
import type { PlanWriter } from "./use-plan-writer";

export type RecordDetailProps = Pick<OpenAssessment, "facts"> & {
  readonly record: PlanRecord;
  readonly bundle: PlanBundle;
  readonly view: PlanView;
  readonly writer: PlanWriter;
  readonly intake: Intake;
  readonly intakeStatus: ReactNode;
  readonly onClose: () => void;
};

export function RecordDetail(props: RecordDetailProps) {
  const { record, facts, bundle, view, writer, onClose } = props;
  const { record: words, records } = useMessages().plan;
  const { formats } = useLocale();
  const order = view.unansweredOrders.find((one) => one.record.id === record.id);

  const remove = async () => {
    if (await writer.remove(record)) onClose();
  };
  return (
    <DetailPane
      level={3}
      title={words.label(bundle.text.recordKinds[record.kind].name)}
      closeLabel={words.close}
      onClose={onClose}
      foot={
        <Button kind="danger" icon="trash" onClick={() => void remove()}>
          {words.remove}
        </Button>
      }
    >
      {order === undefined ? null : (
        <Flag icon="warning" bad>
          {orderText(order, facts.assessment.profile.assessedOn, records.orders, formats)}
        </Flag>
      )}
      <RecordFields record={record} writer={writer} />
      <RecordEvidence {...props} />
    </DetailPane>
  );
}

function RecordFields({ record, writer }: Pick<RecordDetailProps, "record" | "writer">) {
  const { plan, records } = useMessages();
  const words = plan.record;
  const fields = records.fields["plan-record"];
  const isOrder = record.kind === "coordination-order";
  return (
    <div className={styles.stack}>
      <DraftField
        keeper={unsavedDrafts}
        label={fields.title}
        value={record.title}
        maxLength={recordLimits.title}
        place={`${record.id}/title`}
        required
        emptyError={words.titleMissing}
        onSave={async (text, seen) => text.trim() !== "" && writer.set(record, { title: text.trim() }, { title: seen })}
      />
      <DraftField
        keeper={unsavedDrafts}
        label={fields.documentNumber}
        value={record.documentNumber}
        maxLength={recordLimits.documentNumber}
        place={`${record.id}/documentNumber`}
        onSave={(text, seen) => writer.set(record, { documentNumber: text.trim() }, { documentNumber: seen })}
      />
      <div className={styles.two}>
        <DateField
          label={isOrder ? words.receivedOn : fields.happenedOn}
          value={record.happenedOn}
          onChange={(happenedOn) => void writer.set(record, { happenedOn })}
        />
        {isOrder ? (
          <DateField
            label={fields.answeredOn}
            hint={words.answeredHint}
            value={record.answeredOn}
            onChange={(answeredOn) => void writer.set(record, { answeredOn })}
          />
        ) : (
          <Participants record={record} writer={writer} />
        )}
      </div>
      <DraftArea
        keeper={unsavedDrafts}
        label={fields.result}
        value={record.result}
        maxLength={noteLimit}
        rows={3}
        place={`${record.id}/result`}
        onSave={(text, seen) => writer.set(record, { result: text }, { result: seen })}
      />
    </div>
  );
}

function Participants({ record, writer }: Pick<RecordDetailProps, "record" | "writer">) {
  const { plan, records } = useMessages();
  const [isInvalid, setInvalid] = useState(false);
  const save = async (text: string) => {
    const count = parseCount(text);
    setInvalid(count === undefined);
    return count !== undefined && writer.set(record, { participants: count });
  };
  return (
    <DraftField
      keeper={unsavedDrafts}
      label={records.fields["plan-record"].participants}
      value={record.participants === null ? "" : String(record.participants)}
      maxLength={9}
      place={`${record.id}/participants`}
      error={isInvalid ? plan.record.participantsInvalid : undefined}
      onSave={save}
    />
  );
}

/** Undefined where it is no number of people; null for the empty field. Thousands may be parted by points or blanks. */
export function parseCount(text: string): number | null | undefined {
  const digits = text.replaceAll(/[\s.,]/g, "");
  if (digits === "") return null;
  const count = Number(digits);
  return /^\d{1,7}$/.test(digits) && count <= recordLimits.participants ? count : undefined;
}
