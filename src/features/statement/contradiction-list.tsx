/** What contradicts in one row, each with what to do about it. */
import { useId } from "react";
import type { Contradiction } from "#src/domain/statement/contradictions";
import { Icon } from "#src/ui/icon";
import { useMessages } from "#src/ui/messages";
import styles from "./row-detail.module.css";

export function ContradictionList({ contradictions }: { readonly contradictions: readonly Contradiction[] }) {
  const words = useMessages().statement.contradiction;
  const titleId = useId();
  if (contradictions.length === 0) return null;
  return (
    <section className={styles.contradictions} aria-labelledby={titleId}>
      <h3 id={titleId}>
        <Icon name="warning" />
        {words.heading(contradictions.length)}
      </h3>
      <ul>
        {contradictions.map(({ type, riskCodes }) => (
          <li key={type}>
            <b>{words.short[type]}.</b> {words.whatToDo[type]}
            {riskCodes.length === 0 ? "" : ` ${words.risks(riskCodes.join(", "))}`}
          </li>
        ))}
      </ul>
    </section>
  );
}
