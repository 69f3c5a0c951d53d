/** Every conflict of the assessment, those of the profile and of evidence included, with the choice. */
import { recordedAt } from "#src/domain/history/change";
import { currentValueOf, type ConflictSide, type OpenConflict } from "#src/i18n/change-values";
import { ConflictList } from "#src/ui/conflict-list";
import { useLocale, useMessages } from "#src/ui/messages";
import type { ChangeTools } from "./change-values";

type AllConflictsProps = {
  readonly conflicts: readonly OpenConflict[];
  readonly tools: ChangeTools;
  /** The buttons that held the focus are gone. */
  readonly onSettled: () => void;
};

export function AllConflicts({ conflicts, tools, onSettled }: AllConflictsProps) {
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
    <ConflictList
      title={says.title(conflicts.length)}
      titleId="conflicts-title"
      explanation={says.explain}
      conflicts={conflicts.map((conflict) => {
        const { key, place, kept, others } = conflict;
        return {
          key,
          title: `${name.item(place)} · ${name.field(place)}`,
          values: [
            {
              key: "kept",
              label: says.kept,
              text: name.value(place, kept.value),
              meta: author(kept),
              action: { label: says.keep, onAction: () => void settle(conflict, currentValueOf(facts, place) ?? null) },
            },
            ...others.map((other) => ({
              key: other.change.id,
              label: says.other,
              text: name.value(place, other.value),
              meta: author(other),
              action: { label: says.take, onAction: () => void settle(conflict, other.value) },
            })),
          ],
        };
      })}
    />
  );
}
