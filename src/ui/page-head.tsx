import type { ReactNode } from "react";
import styles from "./page-head.module.css";

interface PageHeadProps {
  readonly title: ReactNode;
  readonly sub?: ReactNode;
  readonly actions?: ReactNode;
  /** Where the skip link and a change of screen put the focus. */
  readonly titleId?: string | undefined;
}

export function PageHead({ title, sub, actions, titleId }: PageHeadProps) {
  return (
    <header className={styles.head}>
      <div className={styles.words}>
        <h1 id={titleId} tabIndex={titleId === undefined ? undefined : -1}>
          {title}
        </h1>
        {sub === undefined ? null : <p>{sub}</p>}
      </div>
      {actions === undefined ? null : <div className={styles.actions}>{actions}</div>}
    </header>
  );
}

/** The column of a screen: gutters and the greatest width. */
export function Page({ children }: { readonly children: ReactNode }) {
  return <div className={styles.page}>{children}</div>;
}
