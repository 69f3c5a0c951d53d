/** Fields that save by themselves. */
import { type ReactNode, type Ref, useId } from "react";
import { TextField } from "./field";
import { TextArea } from "./text-area";
import { type DraftKeeper, type SaveText, useDraft } from "./use-draft";

interface DraftWords {
  readonly label: string;
  readonly value: string;
  readonly maxLength: number;
  readonly onSave: SaveText;
  /** Names the field among all of this browser's. */
  readonly place: string;
  readonly keeper: DraftKeeper;
  readonly hint?: ReactNode;
  readonly error?: ReactNode;
}

interface DraftFieldProps extends DraftWords {
  readonly suggestions?: readonly string[];
  readonly required?: boolean | undefined;
  /** Shown while the field is empty. */
  readonly emptyError?: string | undefined;
}

export function DraftField(props: DraftFieldProps) {
  const { value, onSave, place, keeper, suggestions = [], emptyError, error, ...words } = props;
  const draft = useDraft(value, onSave, place, keeper);
  const listId = useId();
  const offers = suggestions.length > 0;
  return (
    <>
      <TextField
        {...words}
        error={draft.value.trim() === "" ? (emptyError ?? error) : error}
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

interface DraftAreaProps extends DraftWords {
  readonly rows?: number | undefined;
  readonly shortcut?: string | undefined;
  readonly ref?: Ref<HTMLTextAreaElement> | undefined;
}

export function DraftArea({ value, onSave, place, keeper, ref, ...words }: DraftAreaProps) {
  const draft = useDraft(value, onSave, place, keeper);
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
