/** What the workspace can do to a control: each action is one operation, and says in words what it did. */
import { useMemo } from "react";
import type { Applicability, ControlAssessment } from "#src/domain/assessment/assessment";
import type { EvaluatedControl } from "#src/domain/assessment/evaluated-control";
import { maturityLevels } from "#src/domain/assessment/maturity";
import type { Change } from "#src/domain/history/change";
import { saveControl } from "#src/storage/assessments";
import type { SaveError } from "#src/storage/commit";
import { redo, undo } from "#src/storage/history";
import type { OpenAssessment } from "#src/storage/session";
import type { Result } from "#src/domain/shared/result";
import { useMessages } from "#src/ui/messages";
import { useStatus } from "#src/ui/status";
import type { Saver } from "#src/ui/use-save";

export type ControlFields = Partial<Omit<ControlAssessment, "assessmentId" | "controlId">>;

export type ControlWriter = {
  /** Resolves to whether it was saved. */
  readonly setFields: (controlId: string, fields: ControlFields) => Promise<boolean>;
  readonly setApplicability: (controlId: string, applicability: Applicability) => Promise<boolean>;
  readonly setLevel: (item: EvaluatedControl, level: number) => void;
  /** `onTurned` is told which control the undone change belongs to. */
  readonly undo: (onTurned: (controlId: string) => void) => Promise<void>;
  readonly redo: (onTurned: (controlId: string) => void) => Promise<void>;
};

type Options = Pick<OpenAssessment, "session" | "facts"> & { readonly saver: Saver };

export function useControlWriter({ session, facts, saver }: Options): ControlWriter {
  const { assess } = useMessages();
  const { announce, notify } = useStatus();
  const { writer } = session;
  const assessmentId = facts.assessment.id;
  const { save } = saver;

  return useMemo(() => {
    // One key per field: a later success settles exactly the failure that it replaces.
    const setFields = (controlId: string, fields: ControlFields) =>
      save(`${controlId}/${Object.keys(fields)[0] ?? ""}`, () => saveControl(writer, assessmentId, controlId, fields));
    // A reason for leaving out is no reason for applying: it goes with the choice, and undo brings both back.
    const applicabilityFields = (applicability: Applicability): ControlFields => ({
      applicability,
      justification: "",
      justificationApprovedBy: "",
      justificationApprovedOn: null,
    });
    const turn = async (
      action: typeof undo,
      words: { readonly done: string; readonly nothing: string },
      onTurned: (controlId: string) => void,
    ) => {
      let turned: Result<readonly Change[] | null, SaveError> | null = null;
      await save("undo", async () => (turned = await action(writer, assessmentId)));
      const changes = changesOf(turned);
      if (changes === undefined) return;
      notify({ text: changes === null ? words.nothing : words.done });
      const control = changes?.find(({ entity }) => entity === "control-assessment");
      if (control !== undefined) onTurned(control.entityId);
    };
    return {
      setFields,
      setApplicability: (controlId, applicability) => setFields(controlId, applicabilityFields(applicability)),
      setLevel: (item, level) => {
        const chosen = maturityLevels.find((candidate) => candidate === level);
        if (chosen === undefined) return;
        // A level is a statement that the control applies.
        const excluded = item.record.applicability === "not-applicable";
        void setFields(item.control.id, { level: chosen, ...(excluded ? applicabilityFields("applicable") : {}) });
        announce(assess.picker.announced(item.control.id, chosen));
      },
      undo: (onTurned) => turn(undo, { done: assess.foot.undone, nothing: assess.foot.nothingToUndo }, onTurned),
      redo: (onTurned) => turn(redo, { done: assess.foot.redone, nothing: assess.foot.nothingToRedo }, onTurned),
    };
  }, [writer, assessmentId, save, announce, notify, assess]);
}

/** Null when there was nothing to turn; undefined when it failed, which the save state already says. */
const changesOf = (turned: Result<readonly Change[] | null, SaveError> | null) =>
  turned?.ok === true ? turned.value : undefined;
