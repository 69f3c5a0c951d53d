/** Approves the statement as it reads now. */
import { useState } from "react";
import { noteLimit } from "#src/domain/assessment/assessment";
import type { SoaVersion } from "#src/domain/statement/soa-version";
import { localDay } from "#src/i18n/formats";
import type { Approval } from "#src/storage/statement";
import { DateField } from "#src/ui/date-field";
import { TextField } from "#src/ui/field";
import { Flag } from "#src/ui/flag";
import { useMessages } from "#src/ui/messages";
import { TextArea } from "#src/ui/text-area";
import { DialogForm } from "./dialog-form";
import styles from "./dialog-form.module.css";

type ApproveDialogProps = {
  readonly versions: readonly SoaVersion[];
  /** Offered as the approver: who signs the report, or who approved last. */
  readonly approver: string;
  readonly contradictionCount: number;
  readonly onClose: () => void;
  readonly onApprove: (approval: Approval) => Promise<boolean>;
};

export function ApproveDialog({ versions, approver, contradictionCount, onClose, onApprove }: ApproveDialogProps) {
  const { statement, records } = useMessages();
  const words = statement.version.approve;
  const names = records.fields["soa-version"];
  const [today] = useState(() => localDay(new Date()));
  const [label, setLabel] = useState(() => nextLabel(versions));
  const [approvedBy, setApprovedBy] = useState(approver);
  const [approvedOn, setApprovedOn] = useState<string | null>(today);
  const [remark, setRemark] = useState("");
  const [isDateWrong, setIsDateWrong] = useState(false);
  const isTaken = versions.some((one) => one.label === label.trim());
  const labelError = label.trim() === "" ? words.labelMissing : isTaken ? words.labelTaken(label.trim()) : undefined;
  const approverError = approvedBy.trim() === "" ? words.approverMissing : undefined;
  const canSubmit = labelError === undefined && approverError === undefined && approvedOn !== null && !isDateWrong;
  return (
    <DialogForm
      title={words.title}
      submit={words.submit}
      canSubmit={canSubmit}
      failed={words.failed}
      onSubmit={async () => approvedOn !== null && onApprove({ label, approvedBy, approvedOn, remark })}
      onClose={onClose}
    >
      <p className={styles.intro}>{words.intro}</p>
      <div className={styles.two}>
        <TextField
          label={names.label}
          maxLength={60}
          required
          error={labelError}
          value={label}
          onChange={(event) => setLabel(event.currentTarget.value)}
        />
        <DateField
          label={names.approvedOn}
          required
          max={today}
          error={approvedOn === null ? words.dayMissing : undefined}
          value={approvedOn}
          onChange={setApprovedOn}
          onInvalid={(wrong) => setIsDateWrong(wrong !== null)}
        />
      </div>
      <TextField
        label={names.approvedBy}
        maxLength={120}
        required
        error={approverError}
        value={approvedBy}
        onChange={(event) => setApprovedBy(event.currentTarget.value)}
      />
      <TextArea
        label={names.remark}
        maxLength={noteLimit}
        value={remark}
        onChange={(event) => setRemark(event.currentTarget.value)}
      />
      {contradictionCount === 0 ? null : (
        <div className={styles.preview}>
          <Flag icon="warning" bad>
            {words.contradictions(contradictionCount)}
          </Flag>
        </div>
      )}
    </DialogForm>
  );
}

/** One more than the highest number in use, as units count: 01, 02, 03. */
function nextLabel(versions: readonly SoaVersion[]): string {
  const numbers = versions.map(({ label }) => Number(/^\d{1,4}$/.exec(label)?.[0] ?? 0));
  return String(Math.max(0, ...numbers) + 1).padStart(2, "0");
}
