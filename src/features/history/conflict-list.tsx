/** Every conflict of the assessment, those of the profile and of evidence included, with the choice. */
import { recordedAt } from "#src/domain/history/change";
import { currentValueOf, type ConflictSide, type OpenConflict } from "#src/i18n/change-values";
import { Icon } from "#src/ui/icon";
import { useLocale, useMessages } from "#src/ui/messages";
import type { ChangeTools } from "./change-values";
import styles from "./conflict-list.module.css";
import { ValueRow } from "./value-row";

type ConflictListProps = {
  readonly conflicts: readonly OpenConflict[];
  readonly tools: ChangeTools;
  /** The buttons that held the focus are gone. */
  readonly onSettled: () => void;
};

export function ConflictList({ conflicts, tools, onSettled }: ConflictListProps) {
  const { history: words } = useMessages();
  const { formats } = useLocale();
  const says = words.conflict;
  const { facts, words: name, writer } = tools;
  if (conflicts.length === 0) return null;
  const author = ({ change }: ConflictSide) =>
    `${change.actor.trim() === "" ? words.nobody : change.actor}, ${formats.dateTime(recordedAt(change))}`;
  const settle = async ({ place }: OpenConflict, value: ConflictSide["value"]) => {
    if (await writer.settle(place, value)) onSettled();
  };
  return (
    <section className={styles.panel} aria-labelledby="conflicts-title">
      <h2 id="conflicts-title">
        <Icon name="warning" /> {says.title(conflicts.length)}
      </h2>
      <p className={styles.explain}>{says.explain}</p>
      {conflicts.map((conflict) => {
        const { key, place, kept, others } = conflict;
        const title = `${name.item(place)} · ${name.field(place)}`;
        return (
          <section key={key} className={styles.conflict} aria-label={title}>
            <h3>{title}</h3>
            <dl>
              <ValueRow
                label={says.kept}
                text={name.value(place, kept.value)}
                meta={author(kept)}
                action={{
                  label: says.keep,
                  onAction: () => void settle(conflict, currentValueOf(facts, place) ?? null),
                }}
              />
              {others.map((other) => (
                <ValueRow
                  key={other.change.id}
                  label={says.other}
                  text={name.value(place, other.value)}
                  meta={author(other)}
                  action={{ label: says.take, onAction: () => void settle(conflict, other.value) }}
                />
              ))}
            </dl>
          </section>
        );
      })}
    </section>
  );
}
