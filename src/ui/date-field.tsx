import { type Ref, useState } from "react";
import { dateText, parseDateText } from "./date-text";
import { TextField } from "./field";
import type { FieldWords } from "./field";
import { useCoreMessages } from "./messages";

interface DateFieldProps extends FieldWords {
  /** ISO day (2027-03-31) or null. */
  readonly value: string | null;
  /** Only whole days and the empty field arrive here. */
  readonly onChange: (day: string | null) => void;
  /** Called with the text while it is no acceptable day, and with null once it is again. */
  readonly onInvalid?: ((text: string | null) => void) | undefined;
  readonly min?: string | undefined;
  readonly max?: string | undefined;
  readonly id?: string | undefined;
  readonly name?: string | undefined;
  readonly disabled?: boolean | undefined;
  readonly readOnly?: boolean | undefined;
  readonly onBlur?: (() => void) | undefined;
  readonly ref?: Ref<HTMLInputElement> | undefined;
}

/** A day typed as dd/MM/yyyy. The native picker is not used: its order follows the machine, not the language chosen. */
export function DateField(props: DateFieldProps) {
  const { value, onChange, onInvalid, min, max, error, onBlur, ...field } = props;
  const { ui } = useCoreMessages();
  const [draft, setDraft] = useState<string | null>(null);
  const [isLeft, setIsLeft] = useState(false);
  const text = draft ?? (value === null ? "" : dateText(value));
  const problem = problemOf(text);
  return (
    <TextField
      {...field}
      inputMode="numeric"
      autoComplete="off"
      placeholder={ui.date.placeholder}
      value={text}
      error={isLeft && problem !== null ? problem : error}
      onChange={(event) => {
        const written = event.currentTarget.value;
        const day = parseDateText(written);
        setDraft(written);
        setIsLeft(false);
        if (day === undefined || problemOf(written) !== null) return onInvalid?.(written);
        onInvalid?.(null);
        if (day !== value) onChange(day);
      }}
      onBlur={() => {
        setIsLeft(true);
        if (problem === null) setDraft(null);
        onBlur?.();
      }}
    />
  );

  function problemOf(written: string): string | null {
    const day = parseDateText(written);
    if (day === undefined) return ui.date.invalid;
    if (day === null) return null;
    if (min !== undefined && day < min) return ui.date.tooEarly(dateText(min));
    if (max !== undefined && day > max) return ui.date.tooLate(dateText(max));
    return null;
  }
}
