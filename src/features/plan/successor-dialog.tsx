/** The document that follows the plan. Each field saves by itself. */
import type { PlanBundle } from "#src/domain/plan/plan-bundle";
import { planReferenceTitle, type PlanReference } from "#src/domain/plan/plan-reference";
import { unsavedDrafts } from "#src/storage/unsaved-drafts";
import { Button } from "#src/ui/button";
import { DateField } from "#src/ui/date-field";
import { Dialog } from "#src/ui/dialog";
import { DraftArea, DraftField } from "#src/ui/draft-field";
import { CheckboxField } from "#src/ui/field";
import { useMessages } from "#src/ui/messages";
import styles from "./records-section.module.css";
import type { PlanWriter } from "./use-plan-writer";

type SuccessorDialogProps = {
  readonly bundle: PlanBundle;
  readonly successor: PlanReference | null;
  readonly writer: PlanWriter;
  readonly onClose: () => void;
};

const limits = { name: 500, number: 60, issuer: 255 } as const;

export function SuccessorDialog({ bundle, successor, writer, onClose }: SuccessorDialogProps) {
  const { plan, records } = useMessages();
  const words = plan.successor;
  const fields = records.fields["plan-reference"];
  const preview = successor === null ? "" : planReferenceTitle(successor, bundle.text);
  const field = (name: keyof typeof limits) => ({
    keeper: unsavedDrafts,
    label: fields[name],
    value: successor?.[name] ?? "",
    maxLength: limits[name],
    place: `${writer.assessmentId}/successor/${name}`,
    onSave: (text: string, seen: string) => writer.setSuccessor({ [name]: text.trim() }, { [name]: seen }),
  });
  const remove = async () => {
    if (await writer.removeSuccessor()) onClose();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={words.title}
      actions={
        <>
          {successor === null ? null : (
            <Button kind="danger" icon="trash" onClick={() => void remove()}>
              {words.remove}
            </Button>
          )}
          <Button kind="primary" onClick={onClose}>
            {words.done}
          </Button>
        </>
      }
    >
      <div className={styles.stack}>
        <p>{words.intro}</p>
        <DraftArea {...field("name")} hint={words.nameHint} />
        <div className={styles.two}>
          <DraftField {...field("number")} />
          <DateField
            label={fields.issuedOn}
            value={successor?.issuedOn ?? null}
            onChange={(issuedOn) => void writer.setSuccessor({ issuedOn })}
          />
        </div>
        <DraftField {...field("issuer")} />
        <CheckboxField
          label={fields.replacesPlanName}
          hint={words.replacesHint}
          checked={successor?.replacesPlanName ?? true}
          onChange={(event) => void writer.setSuccessor({ replacesPlanName: event.currentTarget.checked })}
        />
        <p>
          <b>{words.preview}:</b> <output>{preview === "" ? words.nothing : preview}</output>
        </p>
      </div>
    </Dialog>
  );
}
