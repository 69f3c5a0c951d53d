/** Places where two values stand against each other, each value with its button. */
import { Icon } from "./icon";
import styles from "./conflict-list.module.css";
import { ValueRow, type ValueRowProps } from "./value-row";

type ConflictListProps = {
  readonly title: string;
  readonly titleId: string;
  readonly explanation: string;
  readonly conflicts: readonly {
    readonly key: string;
    readonly title: string;
    readonly values: readonly (ValueRowProps & { readonly key: string })[];
  }[];
};

export function ConflictList({ title, titleId, explanation, conflicts }: ConflictListProps) {
  return (
    <section className={styles.panel} aria-labelledby={titleId}>
      <h2 id={titleId} tabIndex={-1}>
        <Icon name="warning" /> {title}
      </h2>
      <p className={styles.explain}>{explanation}</p>
      {conflicts.map((conflict) => (
        <section key={conflict.key} className={styles.conflict} aria-label={conflict.title}>
          <h3>{conflict.title}</h3>
          <dl>
            {conflict.values.map(({ key, ...value }) => (
              <ValueRow key={key} {...value} />
            ))}
          </dl>
        </section>
      ))}
    </section>
  );
}
