import { type ReactNode, useId } from "react";
import { classNames } from "./class-names";
import styles from "./section.module.css";

interface SectionProps {
  readonly title: ReactNode;
  /** Beside the title at the right edge: a link, a count, a button. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
  readonly level?: 2 | 3 | undefined;
  /** Without the rule above, where white alone separates. */
  readonly plain?: boolean | undefined;
  readonly id?: string | undefined;
}

export function Section({ title, aside, children, level = 2, plain, id }: SectionProps) {
  const ownId = useId();
  const titleId = id === undefined ? ownId : `${id}-title`;
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <section id={id} className={classNames(styles.section, plain === true && styles.plain)} aria-labelledby={titleId}>
      <div className={styles.head}>
        <Heading id={titleId}>{title}</Heading>
        {aside === undefined ? null : <div className={styles.aside}>{aside}</div>}
      </div>
      {children}
    </section>
  );
}
