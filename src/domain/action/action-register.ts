/** What follows from the actions of an assessment: what is late, whose, in which order, and which findings have none. */
import { controlIdsOf, type Finding, type FindingGrade } from "#src/domain/finding/suggest-findings";
import type { ReviewFinding } from "#src/domain/review/review-receipt";
import type { CalendarDay } from "#src/domain/shared/calendar-day";
import { daysBetween } from "#src/domain/shared/day-steps";
import { actionNumberOf } from "./action-code";
import {
  actionGrades,
  actionStates,
  type ActionGrade,
  type ActionState,
  type CorrectiveAction,
} from "./corrective-action";

/** Somebody still has to do it. What is done and waits for its check is late no more. */
export const isPending = ({ state }: Pick<CorrectiveAction, "state">): boolean =>
  state === "open" || state === "in-progress";

/** It still stands for something: neither seen to work nor called off. */
export const isLive = ({ state }: Pick<CorrectiveAction, "state">): boolean =>
  state !== "closed" && state !== "withdrawn";

/** The last day of the term is still in time. */
export const isActionOverdue = (action: Pick<CorrectiveAction, "state" | "dueOn">, today: CalendarDay): boolean =>
  isPending(action) && action.dueOn !== null && action.dueOn < today;

/** Days since it was raised, until it was closed or today; null where nobody wrote when. */
export function actionAge(
  { raisedOn, state, effectivenessCheckedOn }: CorrectiveAction,
  today: CalendarDay,
): number | null {
  if (raisedOn === null) return null;
  const until = state === "closed" ? (effectivenessCheckedOn ?? today) : today;
  return Math.max(0, daysBetween(raisedOn, until));
}

export type ActionCounts = {
  readonly total: number;
  readonly byState: Readonly<Record<ActionState, number>>;
  /** Of those that are not withdrawn. */
  readonly byGrade: Readonly<Record<ActionGrade, number>>;
  readonly overdue: number;
};

export function countActions(actions: readonly CorrectiveAction[], today: CalendarDay): ActionCounts {
  const standing = actions.filter(({ state }) => state !== "withdrawn");
  return {
    total: actions.length,
    byState: tally(
      actionStates,
      actions.map(({ state }) => state),
    ),
    byGrade: tally(
      actionGrades,
      standing.map(({ grade }) => grade),
    ),
    overdue: actions.filter((action) => isActionOverdue(action, today)).length,
  };
}

const tally = <Name extends string>(names: readonly Name[], given: readonly Name[]): Readonly<Record<Name, number>> =>
  Object.fromEntries(names.map((name) => [name, given.filter((one) => one === name).length])) as Record<Name, number>;

export type Workload = { readonly owner: string; readonly pending: number; readonly overdue: number };

/** Who has how much before him; the one with most overdue first. Actions of nobody are under the empty name. */
export function workloadByOwner(actions: readonly CorrectiveAction[], today: CalendarDay): readonly Workload[] {
  const pending = actions.filter(isPending);
  const owners = [...new Set(pending.map(({ owner }) => owner.trim()))];
  return owners
    .map((owner) => {
      const own = pending.filter((action) => action.owner.trim() === owner);
      return { owner, pending: own.length, overdue: own.filter((one) => isActionOverdue(one, today)).length };
    })
    .toSorted(
      (left, right) =>
        right.overdue - left.overdue || right.pending - left.pending || (left.owner < right.owner ? -1 : 1),
    );
}

/** Overdue ones first and settled ones last, between them the graver, then the earlier due; without a day last; equal ones by number. */
export function sortActions(actions: readonly CorrectiveAction[], today: CalendarDay): readonly CorrectiveAction[] {
  const lateness = (action: CorrectiveAction) => Number(isActionOverdue(action, today));
  return actions.toSorted(
    (left, right) =>
      lateness(right) - lateness(left) ||
      Number(isLive(right)) - Number(isLive(left)) ||
      actionGrades.indexOf(left.grade) - actionGrades.indexOf(right.grade) ||
      compareDays(left.dueOn, right.dueOn) ||
      actionNumberOf(left.code) - actionNumberOf(right.code),
  );
}

const compareDays = (left: CalendarDay | null, right: CalendarDay | null) =>
  left === right ? 0 : (left ?? "9999") < (right ?? "9999") ? -1 : 1;

/** The order of the states as a list shows them: what waits for a person first. */
export const statesInOrder = [
  "in-progress",
  "open",
  "completed",
  "closed",
  "withdrawn",
] as const satisfies readonly ActionState[];

/** A finding is known again by its rule and, where it is about more than one item, by what they have in common. */
export function suggestionKey({ rule, subject }: Finding): string {
  if (subject.type === "control") return rule;
  return `${rule}/${subject.type === "group" ? subject.groupId : subject.value}`;
}

/** An observation breaks no requirement, and neither does a gap. */
export const actionGradeOf: Readonly<Record<FindingGrade, ActionGrade>> = {
  major: "major",
  minor: "minor",
  gap: "observation",
  opportunity: "opportunity",
};

/** A finding that nobody has an action for; `earlier` is one that was closed while the finding still stands. */
export type OpenPoint =
  | {
      readonly source: "suggestion";
      readonly grade: ActionGrade;
      readonly finding: Finding;
      readonly earlier: string | null;
    }
  | {
      readonly source: "review";
      readonly grade: ActionGrade;
      readonly finding: ReviewFinding;
      readonly earlier: string | null;
    };

export type GivenFindings = {
  readonly suggested: readonly Finding[];
  readonly reviewed: readonly ReviewFinding[];
};

/**
 * Findings without an action that still lives, the gravest first. An action answers the finding that it was made from,
 * and every other finding about its items that is no graver than itself: one cause may stand behind several.
 */
export function findingsWithoutAction(
  { suggested, reviewed }: GivenFindings,
  actions: readonly CorrectiveAction[],
): readonly OpenPoint[] {
  const live = actions.filter(isLive);
  const closed = actions.filter(({ state }) => state === "closed");
  const points: readonly OpenPoint[] = [
    ...reviewed
      .filter(({ state, conclusion }) => state !== "closed" && conclusion !== "conforming")
      .map((finding): OpenPoint => ({ source: "review", grade: gradeOfReview(finding), finding, earlier: null })),
    ...suggested.map((finding): OpenPoint => ({
      source: "suggestion",
      grade: actionGradeOf[finding.grade],
      finding,
      earlier: null,
    })),
  ];
  return points
    .filter((point) => answering(point, live) === undefined)
    .map((point) => ({ ...point, earlier: closed.find((action) => isMadeFrom(action, point))?.code ?? null }))
    .toSorted((left, right) => actionGrades.indexOf(left.grade) - actionGrades.indexOf(right.grade));
}

/**
 * What is done about the findings of one place (an item, a clause, a capability): live actions about all its items, and
 * the worst nonconformity among the findings that none of them answers. An action about a minor answers no major.
 */
export function answersAt(
  findings: GivenFindings,
  controlIds: readonly string[],
  actions: readonly CorrectiveAction[],
): { readonly actions: readonly CorrectiveAction[]; readonly unanswered: "major" | "minor" | null } {
  const [worst] = findingsWithoutAction(findings, actions);
  return {
    actions: actions.filter((action) => isLive(action) && controlIds.every((id) => action.controlIds.includes(id))),
    unanswered: worst?.grade === "major" || worst?.grade === "minor" ? worst.grade : null,
  };
}

const answering = (point: OpenPoint, live: readonly CorrectiveAction[]): CorrectiveAction | undefined =>
  live.find((action) => isMadeFrom(action, point)) ?? live.find((action) => includes(action, point));

/** The action that still lives and answers a suggested finding, rather the one made from it than one that includes it. */
export const actionOnFinding = (finding: Finding, actions: readonly CorrectiveAction[]): CorrectiveAction | undefined =>
  answering(
    { source: "suggestion", grade: actionGradeOf[finding.grade], finding, earlier: null },
    actions.filter(isLive),
  );

/** Major nonconformities, suggested or found by a reviewer, that nobody does anything about. */
export const majorsWithoutAction = (
  findings: GivenFindings,
  actions: readonly CorrectiveAction[],
): readonly OpenPoint[] => findingsWithoutAction(findings, actions).filter(({ grade }) => grade === "major");

export const controlIdsOfPoint = (point: OpenPoint): readonly string[] =>
  point.source === "review" ? [point.finding.controlId] : controlIdsOf(point.finding);

export const sourceIdOfPoint = (point: OpenPoint): string =>
  point.source === "review" ? point.finding.id : suggestionKey(point.finding);

/** A reviewer who gave no grade asks for more; that he finds nothing conforming is at least a minor one. */
function gradeOfReview({ grade, conclusion }: ReviewFinding): ActionGrade {
  if (grade !== null) return grade === "improvement" ? "opportunity" : grade;
  return conclusion === "not-conforming" ? "minor" : "observation";
}

/** The group or the capability names itself; which of its items are behind changes from week to week. */
export function isMadeFrom(action: Pick<CorrectiveAction, "source" | "sourceId" | "controlIds">, point: OpenPoint) {
  if (action.source !== point.source || action.sourceId !== sourceIdOfPoint(point)) return false;
  if (point.source === "review" || point.finding.subject.type !== "control") return true;
  return action.controlIds.includes(point.finding.subject.controlId);
}

const includes = (action: CorrectiveAction, point: OpenPoint): boolean =>
  actionGrades.indexOf(action.grade) <= actionGrades.indexOf(point.grade) &&
  controlIdsOfPoint(point).every((id) => action.controlIds.includes(id));
