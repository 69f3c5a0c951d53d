/** Undo and redo from anywhere, said in words like those of the screens. */
import { useCallback } from "react";
import type { Change } from "#src/domain/history/change";
import { createChangeWords } from "#src/i18n/change-words";
import { redo, undo } from "#src/storage/history";
import type { OpenAssessment } from "#src/storage/session";
import { useLocale, useMessages } from "#src/ui/messages";
import { useStatus } from "#src/ui/status";
import type { Saver } from "#src/ui/use-save";

export function useTurnBack(open: OpenAssessment | null, saver: Saver): (kind: "undo" | "redo") => void {
  const messages = useMessages();
  const { formats } = useLocale();
  const { notify } = useStatus();
  return useCallback(
    (kind) => {
      if (open === null) return;
      const { writer, bundle } = open.session;
      const turn = async () => {
        let changes: readonly Change[] | null = null;
        const saved = await saver.save("undo", async () => {
          const outcome = await (kind === "undo" ? undo : redo)(writer, open.facts.assessment.id);
          if (outcome.ok) changes = outcome.value;
          return outcome;
        });
        if (!saved) return;
        const { nothingToUndo, nothingToRedo } = messages.assess.foot;
        const { text, modelText } = bundle;
        const { evidenceItems } = open.facts;
        const words = createChangeWords({ messages, formats, text, modelText, evidenceItems });
        const said =
          changes === null
            ? kind === "undo"
              ? nothingToUndo
              : nothingToRedo
            : messages.history.turned[kind](words.operation(changes));
        notify({ text: said });
      };
      void turn();
    },
    [open, saver, messages, formats, notify],
  );
}
