import type { ReactNode } from "react";
import { Disclosure } from "#src/ui/disclosure";
import { useCoreMessages } from "#src/ui/messages";
import styles from "./chart-figure.module.css";

interface ChartFigureProps {
  /** The same numbers as a table. */
  readonly table: ReactNode;
  /** A drawing with `role="img"` and its text. */
  readonly children: ReactNode;
  /** What the lines and colours mean, below the picture. */
  readonly keys?: ReactNode;
}

/** A picture, the same in words for those who do not see it, and its numbers behind a toggle for everybody. */
export function ChartFigure({ table, children, keys }: ChartFigureProps) {
  const { ui } = useCoreMessages();
  return (
    <figure className={styles.figure}>
      <div className={styles.picture}>{children}</div>
      {keys === undefined ? null : <figcaption className={styles.keys}>{keys}</figcaption>}
      <Disclosure summary={ui.chart.table}>{table}</Disclosure>
    </figure>
  );
}

/** A sign of the picture and its word. */
export function ChartKey({ sign, children }: { readonly sign: ReactNode; readonly children: ReactNode }) {
  return (
    <span className={styles.key}>
      {sign}
      {children}
    </span>
  );
}

export function StrokeSign({ stroke }: { readonly stroke: "solid" | "dashed" }) {
  return (
    <svg width="22" height="8" aria-hidden="true" focusable="false" className={styles[stroke]}>
      <line x1="0" x2="22" y1="4" y2="4" />
    </svg>
  );
}
