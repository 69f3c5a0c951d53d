import type { ReactNode } from "react";
import styles from "./chip.module.css";

interface ChipProps {
  readonly pressed: boolean;
  readonly onPressedChange: (pressed: boolean) => void;
  readonly children: ReactNode;
  /** How many rows the filter leaves, already formatted. */
  readonly count?: string | number | undefined;
  readonly disabled?: boolean | undefined;
}

/** A filter that is on or off. */
export function Chip({ pressed, onPressedChange, children, count, disabled }: ChipProps) {
  return (
    <button
      type="button"
      className={styles.chip}
      aria-pressed={pressed}
      disabled={disabled}
      onClick={() => onPressedChange(!pressed)}
    >
      <span className={styles.words}>{children}</span>
      {count === undefined ? null : <b>{count}</b>}
    </button>
  );
}

interface ChipGroupProps {
  readonly label: string;
  readonly children: ReactNode;
  /** Two equal columns instead of a running line, for narrow panes. */
  readonly columns?: boolean | undefined;
}

export function ChipGroup({ label, children, columns }: ChipGroupProps) {
  return (
    <fieldset aria-label={label} className={columns === true ? styles.columns : styles.group}>
      {children}
    </fieldset>
  );
}

/** A short word that only says something: a kind, a code, a state. */
export function Tag({ children }: { readonly children: ReactNode }) {
  return <span className={styles.tag}>{children}</span>;
}
