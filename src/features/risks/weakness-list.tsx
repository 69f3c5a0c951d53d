/** What an auditor would ask about a risk, each with what to do next. */
import type { RiskWeakness } from "#src/domain/risk/risk-weaknesses";
import { Flag } from "#src/ui/flag";
import { Icon } from "#src/ui/icon";
import { useMessages } from "#src/ui/messages";
import styles from "./risk-detail.module.css";

export function WeaknessList({ weaknesses }: { readonly weaknesses: readonly RiskWeakness[] }) {
  const { detail: words, weakness } = useMessages().risks;
  if (weaknesses.length === 0) return <Flag icon="check">{words.noWeaknesses}</Flag>;
  return (
    <section className={styles.weaknesses} aria-label={words.weaknesses(weaknesses.length)}>
      <h3>{words.weaknesses(weaknesses.length)}</h3>
      <ul>
        {weaknesses.map(({ type, controlIds }) => (
          <li key={type}>
            <Icon name="warning" />
            <span>
              <b>{weakness[type].found(controlIds.join(", "))}</b> {weakness[type].next}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
