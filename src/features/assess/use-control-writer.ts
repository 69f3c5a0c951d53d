/** What the workspace can do to a control: each action is one operation, and says in words what it did. */
import { useMemo } from "react";
import type { Applicability } from "#src/domain/assessment/assessment";
import type { EvaluatedControl } from "#src/domain/assessment/evaluated-control";
import { maturityLevels } from "#src/domain/assessment/maturity";
import type { Change } from "#src/domain/history/change";
import type { Json } from "#src/domain/shared/canonical-json";
import type { Result } from "#src/domain/shared/result";
import type { ChangeWords, Place } from "#src/i18n/change-words";
import { saveControl, saveDocumentedInformation, type ControlFields } from "#src/storage/assessments";
import { redo, restoreValue, settleConflict, undo } from "#src/storage/history";
import type { SaveError } from "#src/storage/save-error";
import type { OpenAssessment } from "#src/storage/session";
import { useMessages } from "#src/ui/messages";
import { useStatus } from "#src/ui/status";
import type { Saver } from "#src/ui/use-save";

type Saved = Result<readonly Change[], SaveError>;

export type ControlWriter = {
  /** `seen`, else what is on screen now, is what the person decided upon. Resolves to whether it was saved. */
  readonly setFields: (controlId: string, fields: ControlFields, seen?: ControlFields) => Promise<boolean>;
  readonly setDocument: (controlId: string, position: number, exists: boolean) => void;
  readonly setApplicability: (controlId: string, applicability: Applicability) => Promise<boolean>;
  readonly setLevel: (item: EvaluatedControl, level: number) => void;
  /** Brings one value of the history back. */
  readonly restore: (place: Place, value: Json) => Promise<boolean>;
  /** Decides which of several values is right. */
  readonly settle: (place: Place, value: Json) => Promise<boolean>;
  /** Says so at once where the action went over a value that another window has written meanwhile. */
  readonly saveNoticing: (key: string, controlId: string, action: () => Promise<Saved>) => Promise<boolean>;
  /** `onTurned` is told which control the undone change belongs to. */
  readonly undo: (onTurned: (controlId: string) => void) => Promise<void>;
  readonly redo: (onTurned: (controlId: string) => void) => Promise<void>;
};

type Options = Pick<OpenAssessment, "session" | "facts"> & {
  readonly saver: Saver;
  readonly words: ChangeWords;
  /** Leads to where the two values of a control can be compared. */
  readonly onConflict: (controlId: string) => void;
};

export function useControlWriter({ session, facts, saver, words, onConflict }: Options): ControlWriter {
  const { assess, history, sites } = useMessages();
  const { announce, notify } = useStatus();
  const { writer } = session;
  const { controlAssessments } = facts;
  const assessmentId = facts.assessment.id;
  const { save } = saver;

  return useMemo(() => {
    /** Resolves to what was written; undefined when it failed, which the save state already says. */
    const write = async <Value>(key: string, action: () => Promise<Result<Value, SaveError>>) => {
      let outcome: Result<Value, SaveError> | undefined;
      await save(key, async () => (outcome = await action()));
      return valueOf(outcome);
    };
    const saveNoticing = async (key: string, controlId: string, action: () => Promise<Saved>) => {
      const changes = await write(key, action);
      if (changes?.some(({ seenValue }) => seenValue !== undefined) === true) {
        const { justNow, choose } = history.conflict;
        notify({ text: justNow, tone: "danger", action: { label: choose, onAction: () => onConflict(controlId) } });
      }
      return changes !== undefined;
    };
    // One key per field: a later success settles exactly the failure that it replaces.
    const setFields = (controlId: string, fields: ControlFields, seen?: ControlFields) => {
      const onScreen = controlAssessments.find((record) => record.controlId === controlId);
      return saveNoticing(`${controlId}/${Object.keys(fields)[0] ?? ""}`, controlId, () =>
        saveControl(writer, assessmentId, controlId, fields, seen ?? onScreen),
      );
    };
    // A reason for leaving out is no reason for applying: it goes with the choice, and undo brings both back.
    const applicabilityFields = (applicability: Applicability): ControlFields => ({
      applicability,
      justification: "",
      justificationApprovedBy: "",
      justificationApprovedOn: null,
    });
    const choose = async (
      action: typeof restoreValue,
      done: (what: string) => string,
      place: Place,
      value: Json,
    ): Promise<boolean> => {
      const changes = await write(`${place.entityId}/${place.field ?? ""}`, () =>
        action(writer, assessmentId, place, value),
      );
      if (changes !== undefined && changes.length > 0) notify({ text: done(words.operation(changes)) });
      return changes !== undefined;
    };
    const turn = async (kind: "undo" | "redo", onTurned: (controlId: string) => void) => {
      const { nothingToUndo, nothingToRedo } = assess.foot;
      const changes = await write("undo", () => (kind === "undo" ? undo : redo)(writer, assessmentId));
      if (changes === undefined) return;
      if (changes === null) {
        notify({ text: kind === "undo" ? nothingToUndo : nothingToRedo });
        return;
      }
      notify({ text: history.turned[kind](words.operation(changes)) });
      const control = changes.find(({ entity }) => entity === "control-assessment");
      if (control !== undefined) onTurned(control.entityId);
    };
    return {
      setFields,
      setDocument: (controlId, position, exists) =>
        void save(`${controlId}/document-${position}`, () =>
          saveDocumentedInformation(writer, assessmentId, controlId, position, exists),
        ),
      setApplicability: (controlId, applicability) => setFields(controlId, applicabilityFields(applicability)),
      setLevel: (item, level) => {
        const chosen = maturityLevels.find((candidate) => candidate === level);
        if (chosen === undefined) return;
        if (item.siteLevels.length > 0) return notify({ text: sites.follows });
        // A level is a statement that the control applies.
        const excluded = item.record.applicability === "not-applicable";
        void setFields(item.control.id, { level: chosen, ...(excluded ? applicabilityFields("applicable") : {}) });
        announce(assess.picker.announced(item.control.id, chosen));
      },
      restore: (place, value) => choose(restoreValue, history.restore.done, place, value),
      settle: (place, value) => choose(settleConflict, history.conflict.settled, place, value),
      saveNoticing,
      undo: (onTurned) => turn("undo", onTurned),
      redo: (onTurned) => turn("redo", onTurned),
    };
  }, [writer, assessmentId, controlAssessments, save, announce, notify, assess, history, sites, words, onConflict]);
}

const valueOf = <Value>(outcome: Result<Value, SaveError> | undefined): Value | undefined =>
  outcome?.ok === true ? outcome.value : undefined;
