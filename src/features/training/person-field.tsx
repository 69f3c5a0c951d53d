import type { PersonWords } from "#src/domain/training/parse-people";
import { personLimits } from "#src/domain/training/parse-people";
import type { ListedParticipant } from "#src/domain/training/training-session";
import { unsavedDrafts } from "#src/storage/unsaved-drafts";
import { TextField } from "#src/ui/field";
import { useMessages } from "#src/ui/messages";
import { useDraft } from "#src/ui/use-draft";
import type { TrainingWriter } from "./use-training-writer";

type PersonFieldProps = {
  readonly person: ListedParticipant;
  readonly field: keyof PersonWords;
  readonly label: string;
  readonly writer: TrainingWriter;
};

/** One cell of the list that saves by itself. */
export function PersonField({ person, field, label, writer }: PersonFieldProps) {
  const { people: words } = useMessages().training;
  const draft = useDraft(
    person[field],
    (text) => writer.setPerson(person.key, { [field]: text }),
    `training-${writer.sessionId}-${person.key}-${field}`,
    unsavedDrafts,
  );
  return (
    <TextField
      hideLabel
      label={`${label}: ${person.name || words.unnamed}`}
      maxLength={personLimits[field]}
      autoComplete="off"
      value={draft.value}
      onBlur={draft.flush}
      onChange={(event) => draft.onChange(event.currentTarget.value)}
    />
  );
}
