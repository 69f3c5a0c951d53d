import type { ReactNode } from "react";
import { Disclosure } from "#src/ui/disclosure";
import { useMessages } from "#src/ui/messages";
import { Table } from "#src/ui/table";
import styles from "./chart-figure.module.css";

export interface ChartTable {
  readonly caption: string;
  readonly columns: readonly string[];
  /** The first word of a row is its head; numbers already formatted. */
  readonly rows: readonly (readonly string[])[];
}

export interface ChartWords {
  /** The picture in one or two sentences, with its numbers. */
  readonly label: string;
  readonly table: ChartTable;
}

interface ChartFigureProps {
  readonly table: ChartTable;
  /** A drawing with `role="img"` and its text. */
  readonly children: ReactNode;
  /** What the lines mean, below the picture. */
  readonly keys?: ReactNode;
}

/** A picture, the same in words for those who do not see it, and its numbers behind a toggle for everybody. */
export function ChartFigure({ table, children, keys }: ChartFigureProps) {
  const { ui } = useMessages();
  return (
    <figure className={styles.figure}>
      <div className={styles.picture}>{children}</div>
      {keys === undefined ? null : <figcaption className={styles.keys}>{keys}</figcaption>}
      <Disclosure summary={ui.chart.table}>
        <Table caption={table.caption}>
          <thead>
            <tr>
              {table.columns.map((column, index) => (
                <th key={column} scope="col" data-num={index > 0 || undefined}>
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row) => (
              <tr key={row[0]}>
                {row.map((word, index) =>
                  index === 0 ? (
                    <th key={index} scope="row">
                      {word}
                    </th>
                  ) : (
                    <td key={index} data-num>
                      {word}
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </Table>
      </Disclosure>
    </figure>
  );
}

/** A stroke of the picture and its word. */
export function ChartKey({ stroke, children }: { readonly stroke: "solid" | "dashed"; readonly children: ReactNode }) {
  return (
    <span className={styles.key}>
      <svg width="22" height="8" aria-hidden="true" focusable="false" className={styles[stroke]}>
        <line x1="0" x2="22" y1="4" y2="4" />
      </svg>
      {children}
    </span>
  );
}
