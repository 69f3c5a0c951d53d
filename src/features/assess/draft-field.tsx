import { type ReactNode, type Ref, useId } from "react";
import { TextField } from "#src/ui/field";
import { TextArea } from "#src/ui/text-area";
import { useDraft } from "./use-draft";

type DraftFieldProps = {
  readonly label: string;
  readonly value: string;
  readonly maxLength: number;
  readonly onSave: (text: string) => void;
  readonly shortcut?: string | undefined;
  readonly hint?: ReactNode;
  readonly error?: ReactNode;
} & (
  | { readonly multiline: true; readonly ref?: Ref<HTMLTextAreaElement>; readonly suggestions?: never }
  | { readonly multiline?: false; readonly ref?: Ref<HTMLInputElement>; readonly suggestions?: readonly string[] }
);

/** A text field that saves by itself. */
export function DraftField(props: DraftFieldProps) {
  const { label, value, maxLength, onSave, shortcut, hint, error } = props;
  const draft = useDraft(value, onSave);
  const listId = useId();
  const shared = { label, hint, error, shortcut, maxLength, value: draft.value, onBlur: draft.flush };
  if (props.multiline === true) {
    return (
      <TextArea {...shared} ref={props.ref} rows={2} onChange={(event) => draft.onChange(event.currentTarget.value)} />
    );
  }
  const suggestions = props.suggestions ?? [];
  return (
    <>
      <TextField
        {...shared}
        ref={props.ref}
        autoComplete="off"
        list={suggestions.length > 0 ? listId : undefined}
        onChange={(event) => draft.onChange(event.currentTarget.value)}
      />
      {suggestions.length > 0 ? (
        <datalist id={listId}>
          {suggestions.map((suggestion) => (
            <option key={suggestion} value={suggestion} />
          ))}
        </datalist>
      ) : null}
    </>
  );
}
