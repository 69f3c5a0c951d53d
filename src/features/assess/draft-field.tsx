/** Fields that save by themselves. */
import { type ReactNode, type Ref, useId } from "react";
import { TextField } from "#src/ui/field";
import { TextArea } from "#src/ui/text-area";
import { type SaveText, useDraft } from "./use-draft";

type DraftWords = {
  readonly label: string;
  readonly value: string;
  readonly maxLength: number;
  readonly onSave: SaveText;
  /** Names the field among all of this browser's. */
  readonly place: string;
  readonly hint?: ReactNode;
  readonly error?: ReactNode;
};

type DraftFieldProps = DraftWords & { readonly suggestions?: readonly string[] };

export function DraftField({ value, onSave, place, suggestions = [], ...words }: DraftFieldProps) {
  const draft = useDraft(value, onSave, place);
  const listId = useId();
  const offers = suggestions.length > 0;
  return (
    <>
      <TextField
        {...words}
        autoComplete="off"
        list={offers ? listId : undefined}
        value={draft.value}
        onBlur={draft.flush}
        onChange={(event) => draft.onChange(event.currentTarget.value)}
      />
      {offers ? (
        <datalist id={listId}>
          {suggestions.map((suggestion) => (
            <option key={suggestion}>{suggestion}</option>
          ))}
        </datalist>
      ) : null}
    </>
  );
}

type DraftAreaProps = DraftWords & { readonly shortcut?: string; readonly ref?: Ref<HTMLTextAreaElement> | undefined };

export function DraftArea({ value, onSave, place, ref, ...words }: DraftAreaProps) {
  const draft = useDraft(value, onSave, place);
  return (
    <TextArea
      {...words}
      ref={ref}
      value={draft.value}
      onBlur={draft.flush}
      onChange={(event) => draft.onChange(event.currentTarget.value)}
    />
  );
}
