import type { ReactNode } from "react";
import { useId } from "react";
import { classNames } from "./class-names";
import fieldStyles from "./field.module.css";
import styles from "./segmented.module.css";
import { VisuallyHidden } from "./visually-hidden";

export interface SegmentedOption<Value extends string> {
  readonly value: Value;
  readonly label: ReactNode;
  readonly disabled?: boolean | undefined;
}

interface SegmentedProps<Value extends string> {
  readonly label: string;
  readonly hideLabel?: boolean | undefined;
  readonly options: readonly SegmentedOption<Value>[];
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
  readonly disabled?: boolean | undefined;
}

/** A radio group drawn as one bar: for two to four short choices that exclude each other. */
export function Segmented<Value extends string>(props: SegmentedProps<Value>) {
  const { label, hideLabel, options, value, onChange, disabled } = props;
  const name = useId();
  return (
    <fieldset disabled={disabled}>
      <legend className={classNames(hideLabel !== true && fieldStyles.label)}>
        {hideLabel === true ? <VisuallyHidden>{label}</VisuallyHidden> : label}
      </legend>
      <div className={styles.bar}>
        {options.map((option) => (
          <label key={option.value} className={styles.segment}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              disabled={option.disabled}
              onChange={() => onChange(option.value)}
            />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
