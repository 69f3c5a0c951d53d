import { dropDraft, keepDraft, readDraft } from "#src/storage/unsaved-drafts";
import { TextField } from "#src/ui/field";
import { useDraft, type DraftKeeper, type SaveText } from "#src/ui/use-draft";

type DraftTextFieldProps = {
  readonly label: string;
  readonly value: string;
  readonly maxLength: number;
  /** Names the field among all of this browser's. */
  readonly place: string;
  readonly onSave: SaveText;
  readonly hint?: string | undefined;
  readonly required?: boolean | undefined;
  /** Shown while the field is empty. */
  readonly emptyError?: string | undefined;
};

const keeper: DraftKeeper = { keep: keepDraft, drop: dropDraft, read: readDraft };

/** A line that saves by itself. */
export function DraftTextField({ value, place, onSave, emptyError, ...field }: DraftTextFieldProps) {
  const draft = useDraft(value, onSave, place, keeper);
  return (
    <TextField
      {...field}
      autoComplete="off"
      value={draft.value}
      error={draft.value.trim() === "" ? emptyError : undefined}
      onBlur={draft.flush}
      onChange={(event) => draft.onChange(event.currentTarget.value)}
    />
  );
}
