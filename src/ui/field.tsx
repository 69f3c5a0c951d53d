/** Wires a control to its label, hint and error, so that no form does it by hand. */
import { type InputHTMLAttributes, type ReactNode, type Ref, type SelectHTMLAttributes, useId } from "react";
import { classNames } from "./class-names";
import styles from "./field.module.css";
import { Icon } from "./icon";
import { Kbd } from "./kbd";
import { useCoreMessages } from "./messages";

export interface FieldWords {
  readonly label: ReactNode;
  readonly hideLabel?: boolean | undefined;
  readonly hint?: ReactNode;
  readonly error?: ReactNode;
  readonly required?: boolean | undefined;
  readonly shortcut?: string | undefined;
}

/** Spread onto the native control. */
export interface FieldControl {
  readonly id: string;
  readonly "aria-describedby": string | undefined;
  readonly "aria-invalid": true | undefined;
  readonly "aria-required": true | undefined;
}

interface FieldProps extends FieldWords {
  readonly id?: string | undefined;
  readonly children: (control: FieldControl) => ReactNode;
}

export function Field({ label, hideLabel, hint, error, required, shortcut, id, children }: FieldProps) {
  const { ui } = useCoreMessages();
  const ownId = useId();
  const controlId = id ?? ownId;
  const hintId = `${controlId}-hint`;
  const errorId = `${controlId}-error`;
  const hasHint = isShown(hint);
  const hasError = isShown(error);
  const describedBy = classNames(hasError && errorId, hasHint && hintId);
  return (
    <div className={styles.field}>
      <div className={classNames(styles.labelRow, hideLabel === true && styles.hiddenLabel)}>
        <label className={styles.label} htmlFor={controlId}>
          {label}
          {required === true ? (
            <>
              {" "}
              <span className={styles.required}>({ui.field.required})</span>
            </>
          ) : null}
        </label>
        {shortcut === undefined ? null : (
          <span aria-hidden="true" className={styles.shortcut}>
            <Kbd>{shortcut}</Kbd>
          </span>
        )}
      </div>
      {children({
        id: controlId,
        "aria-describedby": describedBy === "" ? undefined : describedBy,
        "aria-invalid": hasError ? true : undefined,
        "aria-required": required === true ? true : undefined,
      })}
      {hasError ? (
        <p id={errorId} className={styles.error}>
          <Icon name="warning" />
          <span>{error}</span>
        </p>
      ) : null}
      {hasHint ? (
        <p id={hintId} className={styles.hint}>
          {hint}
        </p>
      ) : null}
    </div>
  );
}

type NativeInput = Omit<InputHTMLAttributes<HTMLInputElement>, "required" | "children">;

export interface TextFieldProps extends FieldWords, NativeInput {
  readonly ref?: Ref<HTMLInputElement> | undefined;
}

export function TextField(props: TextFieldProps) {
  const { label, hideLabel, hint, error, required, shortcut, id, className, type = "text", ...input } = props;
  return (
    <Field {...{ label, hideLabel, hint, error, required, shortcut, id }}>
      {(control) => <input {...input} {...control} type={type} className={classNames(styles.control, className)} />}
    </Field>
  );
}

/** A search box; the magnifier is decoration, the label is the name. */
export function SearchField(props: Omit<TextFieldProps, "type" | "hint" | "error" | "required">) {
  const { label, hideLabel = true, shortcut, id, className, ...input } = props;
  return (
    <Field {...{ label, hideLabel, id }}>
      {(control) => (
        <span className={styles.search}>
          <Icon name="search" />
          <input {...input} {...control} type="search" className={classNames(styles.control, className)} />
          {shortcut === undefined ? null : (
            <span aria-hidden="true" className={styles.searchKey}>
              <Kbd>{shortcut}</Kbd>
            </span>
          )}
        </span>
      )}
    </Field>
  );
}

export interface SelectOption {
  readonly value: string;
  readonly label: string;
  readonly disabled?: boolean | undefined;
}

interface SelectFieldProps extends FieldWords, Omit<SelectHTMLAttributes<HTMLSelectElement>, "required" | "children"> {
  readonly options: readonly SelectOption[];
  readonly ref?: Ref<HTMLSelectElement> | undefined;
}

export function SelectField(props: SelectFieldProps) {
  const { label, hideLabel, hint, error, required, shortcut, id, className, options, ...select } = props;
  return (
    <Field {...{ label, hideLabel, hint, error, required, shortcut, id }}>
      {(control) => (
        <select {...select} {...control} className={classNames(styles.control, styles.select, className)}>
          {options.map((option) => (
            <option key={option.value} value={option.value} disabled={option.disabled}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

interface CheckboxFieldProps extends Omit<NativeInput, "type"> {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly ref?: Ref<HTMLInputElement> | undefined;
}

export function CheckboxField({ label, hint, id, className, ...input }: CheckboxFieldProps) {
  const ownId = useId();
  const controlId = id ?? ownId;
  const hintId = `${controlId}-hint`;
  const hasHint = isShown(hint);
  return (
    <div className={classNames(styles.check, className)}>
      <input {...input} id={controlId} type="checkbox" aria-describedby={hasHint ? hintId : undefined} />
      <label htmlFor={controlId}>{label}</label>
      {hasHint ? (
        <p id={hintId} className={styles.hint}>
          {hint}
        </p>
      ) : null}
    </div>
  );
}

function isShown(node: ReactNode): boolean {
  return node !== undefined && node !== null && node !== false && node !== "";
}
