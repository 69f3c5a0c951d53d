/** Corrective actions as the screens read and write them. All writes go through `commitEdits`. */
import { actionNumberOf, nextActionCode } from "#src/domain/action/action-code";
import { isLive } from "#src/domain/action/action-register";
import { createCorrectiveAction, type CorrectiveAction } from "#src/domain/action/corrective-action";
import type { ActionDraft } from "#src/domain/action/draft-action";
import { takeTransition, type ActionTransition, type TransitionRefusal } from "#src/domain/action/transitions";
import { rowLimits } from "#src/domain/assessment/row-limits";
import type { Change, Edit } from "#src/domain/history/change";
import type { CalendarDay } from "#src/domain/shared/calendar-day";
import { fail, succeed, type Result } from "#src/domain/shared/result";
import { commitEdits } from "./commit";
import type { AssessmentDatabase } from "./database";
import { asJson, fieldEdits } from "./field-edits";
import { WriteRefused, type SaveError } from "./save-error";
import { changesInOrder } from "./change-log";
import type { Writer } from "./writer";

/** Why something about actions is not written; nothing was written then. */
export type ActionRefusal =
  | TransitionRefusal
  | { readonly type: "action-too-many" }
  /** What is closed or called off is taken up again first. */
  | { readonly type: "action-settled" }
  /** Only what nobody has begun to work on may go without a trace in the list. */
  | { readonly type: "action-begun" };

/** For live queries, by the number of their codes. */
export const loadActions = async (
  database: AssessmentDatabase,
  assessmentId: string,
): Promise<readonly CorrectiveAction[]> => {
  const actions = await database.correctiveActions.where("assessmentId").equals(assessmentId).toArray();
  return actions.toSorted((left, right) => actionNumberOf(left.code) - actionNumberOf(right.code));
};

/**
 * All in one operation. A finding that another tab has made an action of meanwhile gets no second one, so that fewer
 * may come out than went in.
 */
export async function addActions(
  writer: Writer,
  assessmentId: string,
  drafts: readonly ActionDraft[],
): Promise<Result<readonly CorrectiveAction[], SaveError | ActionRefusal>> {
  const { database } = writer;
  let created: readonly CorrectiveAction[] = [];
  const saved = await commitRefusably(writer, assessmentId, async () => {
    const held = await loadActions(database, assessmentId);
    const wanted = drafts.filter((draft) => !held.some((action) => isLive(action) && isOfOneFinding(action, draft)));
    if (held.length + wanted.length > rowLimits.correctiveActions) return fail({ type: "action-too-many" });
    const given = await highestNumberGiven(database, assessmentId, held);
    created = wanted.map((draft, index) =>
      createCorrectiveAction({ ...draft, id: writer.newId(), assessmentId, code: nextActionCode(given + index) }),
    );
    return succeed(created.map((row): Edit => ({ ...nameOf(row.id), field: null, value: asJson(row) })));
  });
  return saved.ok ? succeed(created) : saved;
}

const isOfOneFinding = (action: CorrectiveAction, draft: ActionDraft): boolean =>
  draft.sourceId !== undefined &&
  draft.sourceId !== "" &&
  action.source === draft.source &&
  action.sourceId === draft.sourceId &&
  (draft.controlIds ?? []).every((id) => action.controlIds.includes(id));

/** Removed actions keep their number: the history goes on naming them. */
async function highestNumberGiven(
  database: AssessmentDatabase,
  assessmentId: string,
  held: readonly CorrectiveAction[],
): Promise<number> {
  const creations = (await changesInOrder(database, assessmentId)).filter(
    ({ entity, field }) => entity === "corrective-action" && field === null,
  );
  const codes = creations.flatMap(({ newValue, oldValue }) => [newValue, oldValue]).map(codeOf);
  return Math.max(0, ...[...held.map(({ code }) => code), ...codes].filter(Boolean).map(actionNumberOf));
}

const codeOf = (value: unknown): string => (value as { readonly code?: string } | null)?.code ?? "";

export type ActionFields = Partial<
  Omit<CorrectiveAction, "id" | "assessmentId" | "code" | "source" | "sourceId" | "state">
>;

/** `seen` is what was on the screen of who wrote: see `saveControl`. */
export const saveAction = (
  writer: Writer,
  assessmentId: string,
  actionId: string,
  fields: ActionFields,
  seen: ActionFields = {},
): Promise<Result<readonly Change[], SaveError | ActionRefusal>> =>
  commitRefusably(writer, assessmentId, async () => {
    const action = await findAction(writer, assessmentId, actionId);
    return isLive(action) ? succeed(fieldEdits(nameOf(actionId), fields, seen)) : fail({ type: "action-settled" });
  });

/** The answer to one of the five questions; the others stay as they are, whoever is writing them. */
export const saveWhy = (
  writer: Writer,
  assessmentId: string,
  actionId: string,
  position: number,
  text: string,
): Promise<Result<readonly Change[], SaveError | ActionRefusal>> =>
  commitRefusably(writer, assessmentId, async () => {
    const action = await findAction(writer, assessmentId, actionId);
    if (!isLive(action)) return fail({ type: "action-settled" });
    const whys = Array.from({ length: Math.max(action.whys.length, position + 1) }, (_, index) =>
      index === position ? text : (action.whys[index] ?? ""),
    );
    while (whys.at(-1)?.trim() === "") whys.pop();
    return succeed(fieldEdits(nameOf(actionId), { whys }));
  });

export type ActionLink = { readonly field: "controlIds" | "evidenceItemIds"; readonly id: string };

/** One item or piece of evidence comes or goes; the others stay. */
export const linkToAction = (
  writer: Writer,
  assessmentId: string,
  actionId: string,
  { field, id }: ActionLink,
  linked: boolean,
): Promise<Result<readonly Change[], SaveError | ActionRefusal>> =>
  commitRefusably(writer, assessmentId, async () => {
    const action = await findAction(writer, assessmentId, actionId);
    if (!isLive(action)) return fail({ type: "action-settled" });
    const others = action[field].filter((other) => other !== id);
    const isHeld = others.length < action[field].length;
    const next = isHeld === linked ? action[field] : linked ? [...others, id] : others;
    return succeed(fieldEdits(nameOf(actionId), { [field]: next }));
  });

/** Judged by the row as it is at the moment of writing, whatever the screen showed. */
export const moveAction = (
  writer: Writer,
  assessmentId: string,
  actionId: string,
  transition: ActionTransition,
  today: CalendarDay,
): Promise<Result<readonly Change[], SaveError | ActionRefusal>> =>
  commitRefusably(writer, assessmentId, async () => {
    const action = await findAction(writer, assessmentId, actionId);
    const taken = takeTransition(action, transition, today);
    return taken.ok ? succeed(fieldEdits(nameOf(actionId), taken.value)) : taken;
  });

/** Only while it is open. */
export const removeAction = (
  writer: Writer,
  assessmentId: string,
  actionId: string,
): Promise<Result<readonly Change[], SaveError | ActionRefusal>> =>
  commitRefusably(writer, assessmentId, async () => {
    const { state } = await findAction(writer, assessmentId, actionId);
    if (state !== "open") return fail({ type: "action-begun" });
    return succeed([{ ...nameOf(actionId), field: null, value: null }]);
  });

/**
 * Owner, day and approver of the action become those of its items, in one operation: findings and gates look at the
 * items. What the action does not say stays as it is.
 */
export const copyPlanToControls = (
  writer: Writer,
  assessmentId: string,
  actionId: string,
): Promise<Result<readonly Change[], SaveError | ActionRefusal>> =>
  commitRefusably(writer, assessmentId, async () => {
    const { owner, dueOn, approvedBy, controlIds } = await findAction(writer, assessmentId, actionId);
    const fields = {
      ...(owner.trim() === "" ? {} : { owner: owner.trim() }),
      ...(dueOn === null ? {} : { dueOn }),
      ...(approvedBy.trim() === "" ? {} : { planApprovedBy: approvedBy.trim() }),
    };
    const controls = await writer.database.controlAssessments.bulkGet(controlIds.map((id) => [assessmentId, id]));
    return succeed(
      controls.flatMap((control) =>
        control === undefined ? [] : fieldEdits({ entity: "control-assessment", entityId: control.controlId }, fields),
      ),
    );
  });

const nameOf = (actionId: string) => ({ entity: "corrective-action", entityId: actionId }) as const;

async function findAction({ database }: Writer, assessmentId: string, actionId: string): Promise<CorrectiveAction> {
  const action = await database.correctiveActions.get([assessmentId, actionId]);
  if (action === undefined) throw new WriteRefused({ type: "save-target-missing" });
  return action;
}

async function commitRefusably(
  writer: Writer,
  assessmentId: string,
  plan: () => Promise<Result<readonly Edit[], ActionRefusal>>,
): Promise<Result<readonly Change[], SaveError | ActionRefusal>> {
  let refusal: ActionRefusal | null = null;
  const saved = await commitEdits(writer, assessmentId, async () => {
    const planned = await plan();
    refusal = planned.ok ? null : planned.error;
    return { edits: planned.ok ? planned.value : [] };
  });
  if (!saved.ok) return saved;
  return refusal === null ? saved : fail(refusal);
}
