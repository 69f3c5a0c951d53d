/** What the screen can write; each action is one operation that Ctrl+Z takes back. */
import { useMemo } from "react";
import type { Change } from "#src/domain/history/change";
import type { PlanRecord, PlanRecordKind } from "#src/domain/plan/plan-record";
import type { PlanReference } from "#src/domain/plan/plan-reference";
import type { Result } from "#src/domain/shared/result";
import { createChangeWords } from "#src/i18n/change-words";
import { redo, undo } from "#src/storage/history";
import {
  addPlanRecord,
  linkPlanEvidence,
  removePlanRecord,
  removeSuccessor,
  resetLegalChoice,
  saveLegalChoice,
  savePlanRecord,
  saveSuccessor,
  type LegalChoiceFields,
  type PlanRecordFields,
} from "#src/storage/plan-records";
import type { SaveError } from "#src/storage/save-error";
import type { OpenAssessment } from "#src/storage/session";
import { useLocale, useMessages } from "#src/ui/messages";
import { useStatus } from "#src/ui/status";
import type { Saver } from "#src/ui/use-save";

/** All but `add` resolve to whether it was saved; `seen` is what stood on the screen when the person decided. */
export type PlanWriter = {
  /** What is typed and not yet saved is kept under it. */
  readonly assessmentId: string;
  /** Resolves to the id of the new record; null where it was not saved. */
  readonly add: (kind: PlanRecordKind, fields: PlanRecordFields) => Promise<string | null>;
  readonly set: (record: PlanRecord, fields: PlanRecordFields, seen?: PlanRecordFields) => Promise<boolean>;
  readonly remove: (record: PlanRecord) => Promise<boolean>;
  readonly link: (recordId: string, itemIds: readonly string[], linked: boolean) => Promise<boolean>;
  readonly setSuccessor: (fields: Partial<PlanReference>, seen?: Partial<PlanReference>) => Promise<boolean>;
  readonly removeSuccessor: () => Promise<boolean>;
  readonly choose: (
    referenceId: string,
    fields: LegalChoiceFields,
    shownNow: boolean,
    seen?: LegalChoiceFields,
  ) => Promise<boolean>;
  readonly reset: (referenceId: string) => Promise<boolean>;
  readonly undo: () => void;
  readonly redo: () => void;
};

type Options = Pick<OpenAssessment, "session" | "facts"> & { readonly saver: Saver };

export function usePlanWriter({ session, facts, saver }: Options): PlanWriter {
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
    const { record: recordWords, records } = messages.plan;
    // One key for each field: a later success settles exactly the failure that it replaces.
    const keyOf = (name: string, fields: object) => `${name}/${Object.keys(fields)[0] ?? ""}`;
    return {
      assessmentId,
      add: async (kind, fields) => {
        let id: string | null = null;
        await saver.save("plan-record", async () => {
          const added = await addPlanRecord(writer, assessmentId, kind, fields);
          if (added.ok) ({ id } = added.value);
          return added;
        });
        return id;
      },
      set: (record, fields, seen = record) =>
        saver.save(keyOf(`plan-record-${record.id}`, fields), () =>
          savePlanRecord(writer, assessmentId, record.id, fields, seen),
        ),
      remove: async (record) => {
        const saved = await saver.save(`plan-record-${record.id}`, () =>
          removePlanRecord(writer, assessmentId, record.id),
        );
        if (!saved) return false;
        notify({
          text: recordWords.removed(record.title.trim() || records.untitled),
          action: { label: recordWords.undo, onAction: () => void turn("undo") },
        });
        return true;
      },
      link: (recordId, itemIds, linked) =>
        saver.save(`plan-record-${recordId}/evidence`, () =>
          linkPlanEvidence(writer, assessmentId, recordId, itemIds, linked),
        ),
      setSuccessor: (fields, seen) =>
        saver.save(keyOf("plan-reference", fields), () => saveSuccessor(writer, assessmentId, fields, seen)),
      removeSuccessor: () => saver.save("plan-reference", () => removeSuccessor(writer, assessmentId)),
      choose: (referenceId, fields, shownNow, seen) =>
        saver.save(keyOf(`legal-choice-${referenceId}`, fields), () =>
          saveLegalChoice(writer, assessmentId, referenceId, fields, shownNow, seen),
        ),
      reset: (referenceId) =>
        saver.save(`legal-choice-${referenceId}`, () => resetLegalChoice(writer, assessmentId, referenceId)),
      undo: () => void turn("undo"),
      redo: () => void turn("redo"),
    };
  }, [writer, bundle, evidenceItems, assessmentId, saver, messages, formats, notify]);
}

/** Undefined where nothing was written because of a failure, which the save state already says. */
const changesOf = (outcome: Result<readonly Change[] | null, SaveError> | undefined) =>
  outcome?.ok === true ? outcome.value : undefined;
