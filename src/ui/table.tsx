import type { ReactNode } from "react";
import { classNames } from "./class-names";
import styles from "./table.module.css";

interface TableProps {
  /** The name of the table; read out, not shown. */
  readonly caption: string;
  /** thead and tbody. Cells with numbers carry data-num, chosen rows data-selected, names of things data-name. */
  readonly children: ReactNode;
  readonly stickyHead?: boolean | undefined;
  /** Low rows for dense figures. */
  readonly dense?: boolean | undefined;
  readonly className?: string | undefined;
}

export function Table({ caption, children, stickyHead, dense, className }: TableProps) {
  return (
    <table
      className={classNames(
        styles.table,
        stickyHead === true && styles.sticky,
        dense === true && styles.dense,
        className,
      )}
    >
      <caption>{caption}</caption>
      {children}
    </table>
  );
}
