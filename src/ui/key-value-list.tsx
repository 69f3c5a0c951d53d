import type { ReactNode } from "react";
import styles from "./key-value-list.module.css";

export interface KeyValue {
  readonly key: string;
  readonly value: ReactNode;
}

export function KeyValueList({ entries }: { readonly entries: readonly KeyValue[] }) {
  return (
    <dl className={styles.list}>
      {entries.map((entry) => (
        <div key={entry.key} className={styles.entry}>
          <dt>{entry.key}</dt>
          <dd>{entry.value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** A few numbers side by side, each under its name. */
export function Figures({ entries }: { readonly entries: readonly KeyValue[] }) {
  return (
    <dl className={styles.figures}>
      {entries.map((entry) => (
        <div key={entry.key}>
          <dt>{entry.key}</dt>
          <dd>{entry.value}</dd>
        </div>
      ))}
    </dl>
  );
}
