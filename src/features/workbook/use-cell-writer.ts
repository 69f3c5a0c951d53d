/** Applies chosen cells and rows as one operation, and turns it back. */
import type { Change } from "#src/domain/history/change";
import type { Result } from "#src/domain/shared/result";
import { createChangeWords } from "#src/i18n/change-words";
import { saveCells } from "#src/storage/cell-edits";
import { redo, undo } from "#src/storage/history";
import type { SaveError } from "#src/storage/save-error";
import type { OpenAssessment } from "#src/storage/session";
import { useLocale, useMessages } from "#src/ui/messages";
import { useStatus } from "#src/ui/status";
import type { Saver } from "#src/ui/use-save";
import type { Choice } from "./compare-file";

type Options = Pick<OpenAssessment, "session" | "facts"> & {
  readonly saver: Saver;
  readonly backUpFirst: () => Promise<void>;
};

export function useCellWriter({ session, facts, saver, backUpFirst }: Options) {
  const messages = useMessages();
  const { formats } = useLocale();
  const { notify } = useStatus();
  const { writer, bundle } = session;
  const assessmentId = facts.assessment.id;

  const turn = async (kind: "undo" | "redo") => {
    const { nothingToUndo, nothingToRedo } = messages.assess.foot;
    let outcome: Result<readonly Change[] | null, SaveError> | undefined;
    await saver.save("undo", async () => (outcome = await (kind === "undo" ? undo : redo)(writer, assessmentId)));
    if (outcome?.ok !== true) return;
    if (outcome.value === null) {
      notify({ text: kind === "undo" ? nothingToUndo : nothingToRedo });
      return;
    }
    const { text, modelText } = bundle;
    const words = createChangeWords({ messages, formats, text, modelText, evidenceItems: facts.evidenceItems });
    notify({ text: messages.history.turned[kind](words.operation(outcome.value)) });
  };

  return {
    /** Resolves to whether they were saved. */
    apply: async ({ differences, newRows }: Choice): Promise<boolean> => {
      await backUpFirst();
      const cells = differences.map(({ place, edited, current }) => ({ place, value: edited, seen: current }));
      const saved = await saver.save("workbook", () => saveCells(writer, assessmentId, cells, newRows));
      if (saved) {
        const { applied, undo: label } = messages.workbook.preview;
        notify({ text: applied(cells.length, newRows.length), action: { label, onAction: () => void turn("undo") } });
      }
      return saved;
    },
    undo: () => void turn("undo"),
    redo: () => void turn("redo"),
  };
}
