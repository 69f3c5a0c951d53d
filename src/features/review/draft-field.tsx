/** Fields that save by themselves. */
import type { ReactNode } from "react";
import { dropDraft, keepDraft, readDraft } from "#src/storage/unsaved-drafts";
import { TextField } from "#src/ui/field";
import { TextArea } from "#src/ui/text-area";
import { useDraft, type DraftKeeper, type SaveText } from "#src/ui/use-draft";

const drafts: DraftKeeper = { keep: keepDraft, drop: dropDraft, read: readDraft };

type DraftProps = {
  readonly label: string;
  readonly value: string;
  readonly maxLength: number;
  readonly onSave: SaveText;
  /** Names the field among all of this browser's. */
  readonly place: string;
  readonly hint?: ReactNode;
};

export function DraftField({ value, onSave, place, ...words }: DraftProps) {
  const draft = useDraft(value, onSave, place, drafts);
  return (
    <TextField
      {...words}
      autoComplete="off"
      value={draft.value}
      onBlur={draft.flush}
      onChange={(event) => draft.onChange(event.currentTarget.value)}
    />
  );
}

export function DraftArea({ value, onSave, place, rows, ...words }: DraftProps & { readonly rows?: number }) {
  const draft = useDraft(value, onSave, place, drafts);
  return (
    <TextArea
      {...words}
      rows={rows}
      value={draft.value}
      onBlur={draft.flush}
      onChange={(event) => draft.onChange(event.currentTarget.value)}
    />
  );
}
