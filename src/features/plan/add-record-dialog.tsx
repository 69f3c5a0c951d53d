/** The first words about a record; everything else is entered beside the list, where it saves by itself. */
import { useEffect, useId, useRef, useState, type SyntheticEvent } from "react";
import type { PlanRecordKind } from "#src/domain/plan/plan-record";
import { Button } from "#src/ui/button";
import { DateField } from "#src/ui/date-field";
import { Dialog } from "#src/ui/dialog";
import { TextField } from "#src/ui/field";
import { useMessages } from "#src/ui/messages";
import { recordLimits } from "./record-limits";
import styles from "./records-section.module.css";
import type { PlanWriter } from "./use-plan-writer";

type AddRecordDialogProps = {
  readonly kind: PlanRecordKind;
  readonly name: string;
  readonly writer: PlanWriter;
  readonly onClose: () => void;
  readonly onAdded: (recordId: string) => void;
};

export function AddRecordDialog({ kind, name, writer, onClose, onAdded }: AddRecordDialogProps) {
  const { plan, records } = useMessages();
  const words = plan.record;
  const fields = records.fields["plan-record"];
  const formId = useId();
  const first = useRef<HTMLInputElement>(null);
  const [title, setTitle] = useState("");
  const [documentNumber, setDocumentNumber] = useState("");
  const [happenedOn, setHappenedOn] = useState<string | null>(null);
  const [dateInvalid, setDateInvalid] = useState(false);
  const [asked, setAsked] = useState(false);

  // The dialog has put the focus on its closing cross by now.
  useEffect(() => first.current?.focus(), []);

  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    setAsked(true);
    if (title.trim() === "") return first.current?.focus();
    if (dateInvalid) return;
    const id = await writer.add(kind, {
      title: title.trim(),
      documentNumber: documentNumber.trim(),
      happenedOn,
    });
    if (id !== null) onAdded(id);
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={words.dialogTitle(name)}
      closeOnBackdrop={false}
      actions={
        <>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button kind="primary" type="submit" form={formId}>
            {words.save}
          </Button>
        </>
      }
    >
      <form id={formId} className={styles.stack} noValidate onSubmit={(event) => void submit(event)}>
        <TextField
          ref={first}
          label={fields.title}
          required
          maxLength={recordLimits.title}
          autoComplete="off"
          value={title}
          error={asked && title.trim() === "" ? words.titleMissing : undefined}
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
        <TextField
          label={fields.documentNumber}
          maxLength={recordLimits.documentNumber}
          autoComplete="off"
          value={documentNumber}
          onChange={(event) => setDocumentNumber(event.currentTarget.value)}
        />
        <DateField
          label={kind === "coordination-order" ? words.receivedOn : fields.happenedOn}
          value={happenedOn}
          onChange={setHappenedOn}
          onInvalid={(text) => setDateInvalid(text !== null)}
        />
      </form>
    </Dialog>
  );
}
