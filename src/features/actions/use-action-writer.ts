/** What the screen can do to actions; each is one operation that Ctrl+Z takes back. */
import { useMemo } from "react";
import type { CorrectiveAction } from "#src/domain/action/corrective-action";
import type { ActionDraft } from "#src/domain/action/draft-action";
import { actionTransitions, type ActionTransition } from "#src/domain/action/transitions";
import type { Change } from "#src/domain/history/change";
import type { CalendarDay } from "#src/domain/shared/calendar-day";
import type { Result } from "#src/domain/shared/result";
import { createChangeWords } from "#src/i18n/change-words";
import {
  addActions,
  copyPlanToControls,
  linkToAction,
  moveAction,
  removeAction,
  saveAction,
  saveWhy,
  type ActionFields,
  type ActionLink,
} from "#src/storage/corrective-actions";
import { redo, undo } from "#src/storage/history";
import type { SaveError } from "#src/storage/save-error";
import type { OpenAssessment } from "#src/storage/session";
import { useLocale, useMessages } from "#src/ui/messages";
import { useStatus } from "#src/ui/status";
import type { Saver } from "#src/ui/use-save";

export type ActionWriter = {
  /** Null where nothing was saved. */
  readonly add: (drafts: readonly ActionDraft[]) => Promise<readonly CorrectiveAction[] | null>;
  /** `seen` is what stood on the screen when the person decided. Resolves to whether it was saved. */
  readonly set: (action: CorrectiveAction, fields: ActionFields, seen: ActionFields) => Promise<boolean>;
  readonly setWhy: (action: CorrectiveAction, position: number, text: string) => Promise<boolean>;
  readonly link: (action: CorrectiveAction, link: ActionLink, linked: boolean) => Promise<boolean>;
  readonly move: (action: CorrectiveAction, transition: ActionTransition, today: CalendarDay) => Promise<boolean>;
  readonly copyPlan: (action: CorrectiveAction) => Promise<boolean>;
  readonly remove: (action: CorrectiveAction) => Promise<boolean>;
  readonly undo: () => void;
  readonly redo: () => void;
};

type Options = Pick<OpenAssessment, "session" | "facts"> & {
  readonly saver: Saver;
  readonly actions: readonly CorrectiveAction[];
};

export function useActionWriter({ session, facts, saver, actions }: Options): ActionWriter {
  const messages = useMessages();
  const { formats } = useLocale();
  const { notify } = useStatus();
  const { writer, bundle } = session;
  const { evidenceItems } = facts;
  const assessmentId = facts.assessment.id;

  return useMemo(() => {
    const { text, modelText } = bundle;
    const records = actions.map(({ id, code }) => ({ entity: "corrective-action" as const, id, name: code }));
    const changeWords = createChangeWords({ messages, formats, text, modelText, evidenceItems, records });
    const { points, detail, steps } = messages.actions;
    const turn = async (kind: "undo" | "redo") => {
      const { nothingToUndo, nothingToRedo } = messages.assess.foot;
      let outcome: Result<readonly Change[] | null, SaveError> | undefined;
      await saver.save("undo", async () => (outcome = await (kind === "undo" ? undo : redo)(writer, assessmentId)));
      const changes = changesOf(outcome);
      if (changes === undefined) return;
      if (changes === null) notify({ text: kind === "undo" ? nothingToUndo : nothingToRedo });
      else notify({ text: messages.history.turned[kind](changeWords.operation(changes)) });
    };
    const notifyUndoable = (said: string) =>
      notify({ text: said, action: { label: detail.undo, onAction: () => void turn("undo") } });
    // One key for each field: a later success settles exactly the failure that it replaces.
    const keyOf = ({ id }: CorrectiveAction, part: string) => `action-${id}/${part}`;
    return {
      add: async (drafts) => {
        let added: readonly CorrectiveAction[] | null = null;
        await saver.save("actions-add", async () => {
          const outcome = await addActions(writer, assessmentId, drafts);
          if (outcome.ok) added = outcome.value;
          return outcome;
        });
        const codes = codesOf(added);
        const [first, last] = [codes?.[0], codes?.at(-1)];
        if (first !== undefined && last !== undefined) notifyUndoable(points.created(codes?.length ?? 0, first, last));
        else if (codes !== null) notify({ text: points.createdNone });
        return added;
      },
      set: (action, fields, seen) =>
        saver.save(keyOf(action, Object.keys(fields)[0] ?? ""), () =>
          saveAction(writer, assessmentId, action.id, fields, seen),
        ),
      setWhy: (action, position, said) =>
        saver.save(keyOf(action, `why-${position}`), () => saveWhy(writer, assessmentId, action.id, position, said)),
      link: (action, link, linked) =>
        saver.save(keyOf(action, link.id), () => linkToAction(writer, assessmentId, action.id, link, linked)),
      move: async (action, transition, today) => {
        const saved = await saver.save(keyOf(action, "state"), () =>
          moveAction(writer, assessmentId, action.id, transition, today),
        );
        const state = messages.records.values.state[actionTransitions[transition].to];
        if (saved) notifyUndoable(steps.moved(action.code, state));
        return saved;
      },
      copyPlan: async (action) => {
        const saved = await saver.save(keyOf(action, "plan"), () =>
          copyPlanToControls(writer, assessmentId, action.id),
        );
        if (saved) notifyUndoable(detail.copiedPlan(action.controlIds.length));
        return saved;
      },
      remove: async (action) => {
        const saved = await saver.save(keyOf(action, "state"), () => removeAction(writer, assessmentId, action.id));
        if (saved) notifyUndoable(detail.removed(action.code));
        return saved;
      },
      undo: () => void turn("undo"),
      redo: () => void turn("redo"),
    };
  }, [writer, bundle, evidenceItems, actions, assessmentId, saver, messages, formats, notify]);
}

/** Undefined where nothing was written because of a failure, which the save state already says. */
const changesOf = (outcome: Result<readonly Change[] | null, SaveError> | undefined) =>
  outcome?.ok === true ? outcome.value : undefined;

const codesOf = (added: readonly CorrectiveAction[] | null) => added?.map(({ code }) => code) ?? null;
