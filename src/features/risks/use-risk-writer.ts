/** What the register can do to risks; each action is one operation that Ctrl+Z takes back. */
import { useMemo } from "react";
import type { Change } from "#src/domain/history/change";
import type { Risk } from "#src/domain/risk/risk";
import type { Result } from "#src/domain/shared/result";
import { createChangeWords } from "#src/i18n/change-words";
import { redo, undo } from "#src/storage/history";
import {
  addLibraryRisks,
  addRisk,
  linkRiskControl,
  removeRisk,
  saveRisk,
  saveRisks,
  type LibraryEntry,
  type RiskFields,
} from "#src/storage/risks";
import type { SaveError } from "#src/storage/save-error";
import type { OpenAssessment } from "#src/storage/session";
import { useLocale, useMessages } from "#src/ui/messages";
import { useStatus } from "#src/ui/status";
import type { Saver } from "#src/ui/use-save";

export type RiskWriter = {
  /** `seen` is what stood on the screen when the person decided. Resolves to whether it was saved. */
  readonly set: (risk: Risk, fields: RiskFields, seen?: RiskFields) => Promise<boolean>;
  readonly setMany: (riskIds: readonly string[], fields: Parameters<typeof saveRisks>[3]) => Promise<boolean>;
  readonly link: (risk: Risk, controlId: string, linked: boolean) => Promise<boolean>;
  /** Resolves to the code of the new risk; null where it was not saved. */
  readonly add: () => Promise<string | null>;
  /** Resolves to whether they were saved. */
  readonly take: (entries: readonly LibraryEntry[]) => Promise<boolean>;
  readonly remove: (risk: Risk) => Promise<boolean>;
  readonly undo: () => void;
  readonly redo: () => void;
};

type Options = Pick<OpenAssessment, "session" | "facts"> & { readonly saver: Saver };

export function useRiskWriter({ session, facts, saver }: Options): RiskWriter {
  const messages = useMessages();
  const { formats } = useLocale();
  const { notify } = useStatus();
  const { writer, bundle } = session;
  const { evidenceItems, risks } = facts;
  const assessmentId = facts.assessment.id;

  return useMemo(() => {
    const { text, modelText, catalog } = bundle;
    const records = (risks ?? []).map(({ id, code }) => ({ entity: "risk" as const, id, name: code }));
    const words = createChangeWords({ messages, formats, text, modelText, evidenceItems, records });
    const turn = async (kind: "undo" | "redo") => {
      const { nothingToUndo, nothingToRedo } = messages.assess.foot;
      let outcome: Result<readonly Change[] | null, SaveError> | undefined;
      await saver.save("undo", async () => (outcome = await (kind === "undo" ? undo : redo)(writer, assessmentId)));
      const changes = changesOf(outcome);
      if (changes === undefined) return;
      if (changes === null) notify({ text: kind === "undo" ? nothingToUndo : nothingToRedo });
      else notify({ text: messages.history.turned[kind](words.operation(changes)) });
    };
    const notifyWithUndo = (said: string) =>
      notify({ text: said, action: { label: messages.risks.undo, onAction: () => void turn("undo") } });
    return {
      // One key for each field: a later success settles exactly the failure that it replaces.
      set: (risk, fields, seen) =>
        saver.save(`risk-${risk.id}/${Object.keys(fields)[0] ?? ""}`, () =>
          saveRisk(writer, assessmentId, risk.id, fields, seen ?? risk),
        ),
      setMany: (riskIds, fields) =>
        saver.save(`risks/${Object.keys(fields)[0] ?? ""}`, () => saveRisks(writer, assessmentId, riskIds, fields)),
      link: (risk, controlId, linked) =>
        saver.save(`risk-${risk.id}/${controlId}`, () =>
          linkRiskControl(writer, assessmentId, risk.id, controlId, linked),
        ),
      add: async () => {
        let code: string | null = null;
        await saver.save("risk-added", async () => {
          const added = await addRisk(writer, assessmentId);
          if (added.ok) ({ code } = added.value);
          return added;
        });
        return code;
      },
      take: async (entries) => {
        let codes: readonly string[] = [];
        const saved = await saver.save("risks-taken", async () => {
          const added = await addLibraryRisks(writer, assessmentId, entries, catalog);
          if (added.ok) codes = added.value.map(({ code }) => code);
          return added;
        });
        if (saved) notifyWithUndo(messages.risks.library.added(codes.length, spanOf(codes)));
        return saved;
      },
      remove: async (risk) => {
        const saved = await saver.save(`risk-${risk.id}`, () => removeRisk(writer, assessmentId, risk.id));
        if (saved) notifyWithUndo(messages.risks.detail.removed(risk.code));
        return saved;
      },
      undo: () => void turn("undo"),
      redo: () => void turn("redo"),
    };
  }, [writer, bundle, evidenceItems, risks, assessmentId, saver, messages, formats, notify]);
}

/** « »: codes taken together follow one another. */
const spanOf = (codes: readonly string[]) => [...new Set([codes[0] ?? "", codes.at(-1) ?? ""])].join(" – ");

/** Undefined where nothing was written because of a failure, which the save state already says. */
const changesOf = (outcome: Result<readonly Change[] | null, SaveError> | undefined) =>
  outcome?.ok === true ? outcome.value : undefined;
