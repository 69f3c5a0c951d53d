import type { ReactNode } from "react";
import styles from "./banner.module.css";
import { Icon } from "./icon";

export type BannerKind = "note" | "danger" | "demo";

interface BannerProps {
  readonly kind: BannerKind;
  readonly children: ReactNode;
  /** For the demo: the stamp «MẪU». */
  readonly stamp?: string | undefined;
  readonly actions?: ReactNode;
}

/** A notice that concerns the whole page and stays until its cause is gone. Danger is read out at once. */
export function Banner({ kind, children, stamp, actions }: BannerProps) {
  return (
    <div className={styles[kind]} role={kind === "danger" ? "alert" : undefined}>
      {kind === "danger" ? <Icon name="warning" /> : null}
      {kind === "note" ? <Icon name="note" /> : null}
      {stamp === undefined ? null : <strong className={styles.stamp}>{stamp}</strong>}
      <div className={styles.words}>{children}</div>
      {actions === undefined ? null : <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
