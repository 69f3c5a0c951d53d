/** An action by hand: what is wrong, how grave, where from. Everything else follows beside the list. */
import { useState } from "react";
import { actionGrades, type ActionGrade } from "#src/domain/action/corrective-action";
import { draftByHand, type ActionDraft } from "#src/domain/action/draft-action";
import { noteLimit } from "#src/domain/assessment/assessment";
import type { CalendarDay } from "#src/domain/shared/calendar-day";
import { Button } from "#src/ui/button";
import { Dialog } from "#src/ui/dialog";
import { SelectField } from "#src/ui/field";
import { useMessages } from "#src/ui/messages";
import { Segmented } from "#src/ui/segmented";
import { TextArea } from "#src/ui/text-area";
import styles from "./add-dialog.module.css";

type AddDialogProps = {
  readonly today: CalendarDay;
  readonly onClose: () => void;
  readonly onAdd: (draft: ActionDraft) => Promise<void>;
};

const sources = ["internal-audit", "manual"] as const;

export function AddDialog({ today, onClose, onAdd }: AddDialogProps) {
  const { actions, records } = useMessages();
  const { add: words } = actions;
  const [statement, setStatement] = useState("");
  const [grade, setGrade] = useState<ActionGrade>("minor");
  const [source, setSource] = useState<(typeof sources)[number]>("internal-audit");
  const [isAsked, setIsAsked] = useState(false);
  const isMissing = statement.trim() === "";
  const add = () => {
    setIsAsked(true);
    if (!isMissing) void onAdd(draftByHand({ source, grade, controlIds: [], statement, raisedOn: today }));
  };
  return (
    <Dialog
      open
      title={words.title}
      closeOnBackdrop={isMissing}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button kind="primary" onClick={add}>
            {words.save}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <TextArea
          required
          label={records.fields["corrective-action"].statement}
          hint={words.statementHint}
          error={isAsked && isMissing ? words.statementMissing : undefined}
          maxLength={noteLimit}
          rows={4}
          value={statement}
          onChange={(event) => setStatement(event.currentTarget.value)}
        />
        <SelectField
          label={records.fields["corrective-action"].grade}
          value={grade}
          options={actionGrades.map((value) => ({ value, label: records.values.grade[value] }))}
          onChange={(event) => setGrade(actionGrades.find((value) => value === event.currentTarget.value) ?? "minor")}
        />
        <Segmented
          label={records.fields["corrective-action"].source}
          value={source}
          options={sources.map((value) => ({ value, label: records.values.source[value] }))}
          onChange={setSource}
        />
      </div>
    </Dialog>
  );
}
