import { type ReactNode, useRef } from "react";
import { Disclosure } from "#src/ui/disclosure";
import { useCoreMessages } from "#src/ui/messages";
import { figurePicture } from "#src/ui/picture/figure-picture";
import { PictureMenu } from "#src/ui/picture/picture-menu";
import styles from "./chart-figure.module.css";

interface ChartFigureProps {
  /** What the picture is called when it leaves the page. */
  readonly name: string;
  /** The same numbers as a table. */
  readonly table: ReactNode;
  /** A drawing with `role="img"` and its text. */
  readonly children: ReactNode;
  /** What the lines and colours mean, below the picture. */
  readonly keys?: ReactNode;
}

/** A picture, the same in words for those who do not see it, and its numbers behind a toggle for everybody. */
export function ChartFigure({ name, table, children, keys }: ChartFigureProps) {
  const { ui } = useCoreMessages();
  const figure = useRef<HTMLElement>(null);
  return (
    <figure ref={figure} className={styles.figure}>
      <div className={styles.picture}>{children}</div>
      {keys === undefined ? null : <figcaption className={styles.keys}>{keys}</figcaption>}
      <div className={styles.foot}>
        <Disclosure summary={ui.chart.table}>{table}</Disclosure>
        <PictureMenu name={name} draw={() => (figure.current === null ? null : figurePicture(figure.current, name))} />
      </div>
    </figure>
  );
}

/** A sign of the picture and its word. */
export function ChartKey({ sign, children }: { readonly sign: ReactNode; readonly children: ReactNode }) {
  return (
    <span className={styles.key} data-key="">
      {sign}
      {children}
    </span>
  );
}

export function StrokeSign({ stroke }: { readonly stroke: "solid" | "dashed" | "dotted" }) {
  return (
    <svg width="22" height="8" aria-hidden="true" focusable="false" className={styles[stroke]}>
      <line x1="0" x2="22" y1="4" y2="4" />
    </svg>
  );
}
