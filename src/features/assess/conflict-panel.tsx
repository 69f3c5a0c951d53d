/** Where two values were given without knowledge of each other: both, by whom and when, and the choice. */
import { currentValueOf, type ConflictSide, type OpenConflict } from "#src/i18n/change-values";
import type { ChangeWords } from "#src/i18n/change-words";
import { recordedAt } from "#src/domain/history/change";
import type { OpenAssessment } from "#src/storage/session";
import { ConflictList } from "#src/ui/conflict-list";
import { useLocale, useMessages } from "#src/ui/messages";
import type { ControlWriter } from "./use-control-writer";

/** Where the focus goes when somebody asks for the conflict of a control. */
export const conflictTitleId = "conflict-title";

type ConflictPanelProps = Pick<OpenAssessment, "session" | "facts"> & {
  readonly conflicts: readonly OpenConflict[];
  readonly words: ChangeWords;
  readonly writer: ControlWriter;
  /** The buttons that held the focus are gone. */
  readonly onSettled: () => void;
};

export function ConflictPanel({ conflicts, words, writer, facts, session, onSettled }: ConflictPanelProps) {
  const { conflict: says } = useMessages().history;
  const describeAuthor = useAuthor(session.writer.device.deviceId);
  if (conflicts.length === 0) return null;
  const settle = async ({ place }: OpenConflict, value: ConflictSide["value"]) => {
    if (await writer.settle(place, value)) onSettled();
  };
  return (
    <ConflictList
      title={says.title(conflicts.length)}
      titleId={conflictTitleId}
      explanation={says.explain}
      conflicts={conflicts.map((conflict) => {
        const { key, place, kept, others } = conflict;
        const item = place.entity === "evidence-item" ? `${words.item(place)} · ` : "";
        return {
          key,
          title: item + words.field(place),
          values: [
            {
              key: "kept",
              label: says.kept,
              text: words.value(place, kept.value),
              meta: describeAuthor(kept),
              action: { label: says.keep, onAction: () => void settle(conflict, currentValueOf(facts, place) ?? null) },
            },
            ...others.map((other) => ({
              key: other.change.id,
              label: says.other,
              text: words.value(place, other.value),
              meta: describeAuthor(other),
              action: { label: says.take, onAction: () => void settle(conflict, other.value) },
            })),
          ],
        };
      })}
    />
  );
}

/** «Trần Quốc Bảo, 16/11/2026 10:02, máy khác, mã 4f2a». */
function useAuthor(ownDeviceId: string): (side: ConflictSide) => string {
  const { history: words } = useMessages();
  const { formats } = useLocale();
  return ({ change }) =>
    [
      change.actor.trim() === "" ? words.nobody : change.actor,
      formats.dateTime(recordedAt(change)),
      ...(change.deviceId === ownDeviceId ? [] : [words.otherDevice(change.deviceId.slice(-4))]),
    ].join(", ");
}
