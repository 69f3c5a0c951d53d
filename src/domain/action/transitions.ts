/**
 * From one state of an action to the next (ISO/IEC 27001, 10.2), and what must be written down first.
 *
 *     open ──start──► in-progress ──complete──► completed ──close──► closed
 *      │ ▲             │      ▲ ▲                  │                  │
 *      │ └──resume──┐  │      │ └────continue──────┘                  │
 *      └──withdraw──► withdrawn└───────────────reopen─────────────────┘
 *
 * Nothing is closed without a cause, an action, somebody who did it, a result, and somebody else who saw it work. Rows
 * that came by another way (an older value brought back, a file) are judged by the same list: `findUnmet`.
 */
import type { CalendarDay } from "#src/domain/shared/calendar-day";
import { fail, succeed, type Result } from "#src/domain/shared/result";
import type { ActionState, CorrectiveAction } from "./corrective-action";

export const actionTransitions = {
  /** The cause is known and the plan stands. */
  start: { from: ["open"], to: "in-progress" },
  complete: { from: ["in-progress"], to: "completed" },
  close: { from: ["completed"], to: "closed" },
  /** It was checked and did not work. */
  continue: { from: ["completed"], to: "in-progress" },
  /** It happened again after all. */
  reopen: { from: ["closed"], to: "in-progress" },
  withdraw: { from: ["open", "in-progress"], to: "withdrawn" },
  resume: { from: ["withdrawn"], to: "open" },
} as const satisfies Readonly<Record<string, { readonly from: readonly ActionState[]; readonly to: ActionState }>>;
export type ActionTransition = keyof typeof actionTransitions;

/** Fields that a transition may ask for. */
export type RequiredField =
  | "statement"
  | "rootCause"
  | "action"
  | "owner"
  | "dueOn"
  | "approvedBy"
  | "result"
  | "completedOn"
  | "effectivenessCheckedBy"
  | "effectivenessCheckedOn"
  | "effectivenessBasis"
  | "effective"
  | "withdrawnReason";

/** Something that a transition needs and the row does not say, or says wrongly. */
export type UnmetNeed = {
  readonly field: RequiredField;
  readonly reason:
    | "empty"
    | "in-future"
    | "before-raised"
    | "before-completed"
    /** Whoever did it does not judge whether it worked. */
    | "checked-by-owner"
    | "not-effective"
    /** To go on is the answer to a check that failed. */
    | "effective";
};

export type TransitionRefusal =
  | { readonly type: "action-transition-unknown" }
  | { readonly type: "action-incomplete"; readonly unmet: readonly UnmetNeed[] }
  /** A major nonconformity is mended, not called off. */
  | { readonly type: "action-major-withdrawn" };

/** Those that lead on from a state, the way forward first. */
export const transitionsFrom = (state: ActionState): readonly ActionTransition[] =>
  transitionNames.filter((name) => leavesFrom(name).includes(state));

const transitionNames = Object.keys(actionTransitions) as readonly ActionTransition[];

const leavesFrom = (name: ActionTransition): readonly ActionState[] => actionTransitions[name].from;

/** What is missing before an action may take this step, in the order in which a person fills it in. */
export function unmetNeeds(
  action: CorrectiveAction,
  transition: ActionTransition,
  today: CalendarDay,
): readonly UnmetNeed[] {
  return needs[transition].flatMap((need) => need(action, today));
}

/** What an action lacks for the state that it claims to be in. */
export function findUnmet(action: CorrectiveAction, today: CalendarDay): readonly UnmetNeed[] {
  const reachedBy = lastStepTo[action.state];
  return reachedBy === null ? [] : unmetNeeds(action, reachedBy, today);
}

const lastStepTo = {
  open: null,
  "in-progress": "start",
  completed: "complete",
  closed: "close",
  withdrawn: "withdraw",
} as const satisfies Readonly<Record<ActionState, ActionTransition | null>>;

/** The fields that the step sets, or why it is not taken. */
export function takeTransition(
  action: CorrectiveAction,
  transition: ActionTransition,
  today: CalendarDay,
): Result<Partial<CorrectiveAction>, TransitionRefusal> {
  if (!leavesFrom(transition).includes(action.state)) return fail({ type: "action-transition-unknown" });
  if (transition === "withdraw" && action.grade === "major") return fail({ type: "action-major-withdrawn" });
  const unmet = unmetNeeds(action, transition, today);
  if (unmet.length > 0) return fail({ type: "action-incomplete", unmet });
  return succeed({ state: actionTransitions[transition].to, ...answersAskedAnew[transition] });
}

/** A second round is not closed by the days and the verdict of the first; its words stay to be gone on with. */
const secondRound = { completedOn: null, effectivenessCheckedOn: null, effective: null } as const;

const answersAskedAnew: Readonly<Partial<Record<ActionTransition, Partial<CorrectiveAction>>>> = {
  continue: secondRound,
  reopen: secondRound,
  resume: { withdrawnReason: "" },
};

type Need = (action: CorrectiveAction, today: CalendarDay) => readonly UnmetNeed[];

const unmet = (field: RequiredField, reason: UnmetNeed["reason"], isUnmet: boolean): readonly UnmetNeed[] =>
  isUnmet ? [{ field, reason }] : [];

const written =
  (field: Exclude<RequiredField, "effective">): Need =>
  (action) =>
    unmet(field, "empty", (action[field] ?? "").trim() === "");

/** Observations and opportunities break no requirement: their owner may decide alone. */
const approved: Need = (action, today) =>
  action.grade === "major" || action.grade === "minor" ? written("approvedBy")(action, today) : [];

const completedWhen: Need = ({ completedOn, raisedOn }, today) => {
  if (completedOn === null) return unmet("completedOn", "empty", true);
  if (raisedOn !== null && completedOn < raisedOn) return unmet("completedOn", "before-raised", true);
  return unmet("completedOn", "in-future", completedOn > today);
};

const checkedByAnother: Need = ({ effectivenessCheckedBy, owner }) => {
  if (effectivenessCheckedBy.trim() === "") return unmet("effectivenessCheckedBy", "empty", true);
  const isOwner = isSamePerson(effectivenessCheckedBy, owner);
  return unmet("effectivenessCheckedBy", "checked-by-owner", isOwner);
};

const checkedWhen: Need = ({ effectivenessCheckedOn, completedOn }, today) => {
  if (effectivenessCheckedOn === null) return unmet("effectivenessCheckedOn", "empty", true);
  if (completedOn !== null && effectivenessCheckedOn < completedOn)
    return unmet("effectivenessCheckedOn", "before-completed", true);
  return unmet("effectivenessCheckedOn", "in-future", effectivenessCheckedOn > today);
};

const foundEffective =
  (wanted: boolean): Need =>
  ({ effective }) => {
    if (effective === null) return unmet("effective", "empty", true);
    return unmet("effective", wanted ? "not-effective" : "effective", effective !== wanted);
  };

// Each step asks again for what the one before asked: it may have been taken out since.
const planned: readonly Need[] = [
  written("statement"),
  written("rootCause"),
  written("action"),
  written("owner"),
  written("dueOn"),
  approved,
];
const done: readonly Need[] = [...planned, written("result"), completedWhen];

const needs: Readonly<Record<ActionTransition, readonly Need[]>> = {
  start: planned,
  complete: done,
  close: [...done, checkedByAnother, checkedWhen, written("effectivenessBasis"), foundEffective(true)],
  continue: [foundEffective(false), written("effectivenessBasis")],
  reopen: [],
  withdraw: [written("withdrawnReason")],
  resume: [],
};

/** Names as people write them: marks decide («Hoa», «Hòa»), case and spaces do not. */
export function isSamePerson(one: string, other: string): boolean {
  const plain = (name: string) => name.normalize("NFC").trim().replace(/\s+/g, " ").toLowerCase();
  return plain(one) === plain(other);
}
