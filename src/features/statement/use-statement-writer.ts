/** What the screen can do to the statement; each action is one operation that Ctrl+Z takes back. */
import { useMemo } from "react";
import type { Applicability } from "#src/domain/assessment/assessment";
import type { Change } from "#src/domain/history/change";
import type { Result } from "#src/domain/shared/result";
import type { OwnControl } from "#src/domain/statement/own-control";
import { createChangeWords } from "#src/i18n/change-words";
import { linkEvidenceItem, saveControl, type ControlFields } from "#src/storage/assessments";
import { redo, undo } from "#src/storage/history";
import type { SaveError } from "#src/storage/save-error";
import type { OpenAssessment } from "#src/storage/session";
import {
  addOwnControl,
  approveStatement,
  excludeControls,
  removeOwnControl,
  saveOwnControl,
  saveSoaEntry,
  saveStatementRows,
  type Approval,
  type ExclusionFields,
  type OwnControlFields,
  type RowFields,
  type SoaEntryFields,
} from "#src/storage/statement";
import { useLocale, useMessages } from "#src/ui/messages";
import { useStatus } from "#src/ui/status";
import type { Saver } from "#src/ui/use-save";
import { noExclusion } from "./fill-plan";
import type { AnnexSource } from "./statement-item";

export type StatementWriter = {
  /** `seen`, else what is on screen now, is what the person decided upon. Resolves to whether it was saved. */
  readonly setControl: (source: AnnexSource, fields: ControlFields, seen?: ControlFields) => Promise<boolean>;
  readonly setEntry: (source: AnnexSource, fields: SoaEntryFields, seen?: SoaEntryFields) => Promise<boolean>;
  readonly setApplicability: (source: AnnexSource, applicability: Applicability) => Promise<boolean>;
  readonly setOwn: (control: OwnControl, fields: OwnControlFields, seen?: OwnControlFields) => Promise<boolean>;
  readonly linkEvidence: (controlId: string, itemId: string, linked: boolean) => Promise<boolean>;
  /** Resolves to the id of the new control; null where it was not saved. */
  readonly addOwn: () => Promise<string | null>;
  readonly removeOwn: (control: OwnControl) => Promise<boolean>;
  readonly fill: (rows: readonly RowFields[]) => Promise<boolean>;
  readonly exclude: (controlIds: readonly string[], fields: ExclusionFields) => Promise<boolean>;
  readonly approve: (approval: Approval) => Promise<boolean>;
  readonly undo: () => void;
  readonly redo: () => void;
};

type Options = Pick<OpenAssessment, "session" | "facts"> & {
  readonly saver: Saver;
  readonly backUpFirst: () => Promise<void>;
};

export function useStatementWriter({ session, facts, saver, backUpFirst }: Options): StatementWriter {
  const messages = useMessages();
  const { formats } = useLocale();
  const { notify } = useStatus();
  const { writer, bundle } = session;
  const { evidenceItems } = facts;
  const assessmentId = facts.assessment.id;

  return useMemo(() => {
    const { text, modelText, catalog, model } = bundle;
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
    // One key for each field, the same as where the item is assessed: a later success settles exactly that failure.
    const setControl: StatementWriter["setControl"] = ({ control }, fields, seen) =>
      saver.save(`${control.control.id}/${firstOf(fields)}`, () =>
        saveControl(writer, assessmentId, control.control.id, fields, seen ?? control.record),
      );
    return {
      setControl,
      setEntry: ({ entry }, fields, seen) =>
        saver.save(`statement-${entry.controlId}/${firstOf(fields)}`, () =>
          saveSoaEntry(writer, assessmentId, entry.controlId, fields, seen ?? entry),
        ),
      setApplicability: (source, applicability) => {
        const isExcluded = source.control.record.applicability === "not-applicable";
        return setControl(source, { applicability, ...(isExcluded ? noExclusion : {}) });
      },
      setOwn: (control, fields, seen) =>
        saver.save(`own-control-${control.id}/${firstOf(fields)}`, () =>
          saveOwnControl(writer, assessmentId, control.id, fields, seen ?? control),
        ),
      linkEvidence: (controlId, itemId, linked) =>
        saver.save(`evidence-${itemId}/${controlId}`, () =>
          linkEvidenceItem(writer, assessmentId, itemId, controlId, linked),
        ),
      addOwn: async () => {
        let id: string | null = null;
        await saver.save("own-control", async () => {
          const added = await addOwnControl(writer, assessmentId);
          if (added.ok) ({ id } = added.value);
          return added;
        });
        return id;
      },
      removeOwn: async (control) => {
        const { removed, undo: label } = messages.statement.detail;
        const saved = await saver.save(`own-control-${control.id}`, () =>
          removeOwnControl(writer, assessmentId, control.id),
        );
        if (saved) notify({ text: removed(control.code), action: { label, onAction: () => void turn("undo") } });
        return saved;
      },
      fill: async (rows) => {
        await backUpFirst();
        return saver.save("statement/fill", () => saveStatementRows(writer, assessmentId, rows));
      },
      exclude: async (controlIds, fields) => {
        if (controlIds.length > 1) await backUpFirst();
        return saver.save("statement/exclude", () => excludeControls(writer, assessmentId, controlIds, fields));
      },
      approve: (approval) =>
        saver.save("statement/approve", () => approveStatement(writer, assessmentId, approval, { catalog, model })),
      undo: () => void turn("undo"),
      redo: () => void turn("redo"),
    };
  }, [writer, bundle, evidenceItems, assessmentId, saver, backUpFirst, messages, formats, notify]);
}

const firstOf = (fields: object) => Object.keys(fields)[0] ?? "";

/** Undefined where nothing was written because of a failure, which the save state already says. */
const changesOf = (outcome: Result<readonly Change[] | null, SaveError> | undefined) =>
  outcome?.ok === true ? outcome.value : undefined;
