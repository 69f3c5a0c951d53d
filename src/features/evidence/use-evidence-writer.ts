/** What the library can do to evidence; each action is one operation that Ctrl+Z takes back. */
import { useMemo } from "react";
import type { EvidenceItem } from "#src/domain/evidence/evidence-item";
import type { Change } from "#src/domain/history/change";
import type { Result } from "#src/domain/shared/result";
import { createChangeWords } from "#src/i18n/change-words";
import { linkEvidenceItem, saveEvidenceItem, type EvidenceFields } from "#src/storage/assessments";
import { redo, undo } from "#src/storage/history";
import type { SaveError } from "#src/storage/save-error";
import type { OpenAssessment } from "#src/storage/session";
import { addEvidenceRecord, removeEvidenceItem } from "#src/storage/evidence-items";
import { useLocale, useMessages } from "#src/ui/messages";
import { useStatus } from "#src/ui/status";
import type { Saver } from "#src/ui/use-save";

export type RecordSource = Parameters<typeof addEvidenceRecord>[2];

export type EvidenceWriter = {
  /** `seen` is what stood on the screen when the person decided. Resolves to whether it was saved. */
  readonly set: (item: EvidenceItem, fields: EvidenceFields, seen?: EvidenceFields) => Promise<boolean>;
  readonly attach: (item: EvidenceItem, controlId: string) => Promise<boolean>;
  readonly detach: (item: EvidenceItem, controlId: string) => Promise<boolean>;
  /** Resolves to the code of the new piece; null where it was not saved. */
  readonly add: (source: RecordSource, fields: EvidenceFields & Pick<EvidenceItem, "title">) => Promise<string | null>;
  readonly remove: (item: EvidenceItem) => Promise<boolean>;
  readonly undo: () => void;
  readonly redo: () => void;
};

type Options = Pick<OpenAssessment, "session" | "facts"> & { readonly saver: Saver };

export function useEvidenceWriter({ session, facts, saver }: Options): EvidenceWriter {
  const messages = useMessages();
  const { formats } = useLocale();
  const { notify } = useStatus();
  const { writer, bundle } = session;
  const { evidenceItems } = facts;
  const assessmentId = facts.assessment.id;

  return useMemo(() => {
    const { text, modelText } = bundle;
    const words = createChangeWords({ messages, formats, text, modelText, evidenceItems });
    const turn = async (kind: "undo" | "redo") => {
      const { nothingToUndo, nothingToRedo } = messages.assess.foot;
      let outcome: Result<readonly Change[] | null, SaveError> | undefined;
      await saver.save("undo", async () => (outcome = await (kind === "undo" ? undo : redo)(writer, assessmentId)));
      const changes = changesOf(outcome);
      if (changes === undefined) return;
      if (changes === null) notify({ text: kind === "undo" ? nothingToUndo : nothingToRedo });
      else notify({ text: messages.history.turned[kind](words.operation(changes)) });
    };
    const removed = (code: string) =>
      notify({
        text: messages.evidence.detail.removedNotice(code),
        action: { label: messages.evidence.detail.undo, onAction: () => void turn("undo") },
      });
    return {
      // One key for each field: a later success settles exactly the failure that it replaces.
      set: (item, fields, seen) =>
        saver.save(`evidence-${item.id}/${Object.keys(fields)[0] ?? ""}`, () =>
          saveEvidenceItem(writer, assessmentId, item.id, fields, seen ?? item),
        ),
      attach: (item, controlId) =>
        saver.save(`evidence-${item.id}/${controlId}`, () =>
          linkEvidenceItem(writer, assessmentId, item.id, controlId, true),
        ),
      detach: (item, controlId) =>
        saver.save(`evidence-${item.id}/${controlId}`, () =>
          linkEvidenceItem(writer, assessmentId, item.id, controlId, false),
        ),
      add: async (source, fields) => {
        let code: string | null = null;
        await saver.save("evidence-record", async () => {
          const added = await addEvidenceRecord(writer, assessmentId, source, fields);
          if (added.ok) ({ code } = added.value);
          return added;
        });
        return code;
      },
      remove: async (item) => {
        const saved = await saver.save(`evidence-${item.id}`, () => removeEvidenceItem(writer, assessmentId, item.id));
        if (saved) removed(item.code);
        return saved;
      },
      undo: () => void turn("undo"),
      redo: () => void turn("redo"),
    };
  }, [writer, bundle, evidenceItems, assessmentId, saver, messages, formats, notify]);
}

/** Undefined where nothing was written because of a failure, which the save state already says. */
const changesOf = (outcome: Result<readonly Change[] | null, SaveError> | undefined) =>
  outcome?.ok === true ? outcome.value : undefined;
