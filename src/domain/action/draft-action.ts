/** An action as it begins: from a finding that has none, or by hand. The caller words what is wrong. */
import { noteLimit } from "#src/domain/assessment/assessment";
import type { CalendarDay } from "#src/domain/shared/calendar-day";
import { controlIdsOfPoint, sourceIdOfPoint, type OpenPoint } from "./action-register";
import type { ActionGrade, ActionSource, NewCorrectiveAction } from "./corrective-action";

export type ActionDraft = Omit<NewCorrectiveAction, "id" | "assessmentId" | "code">;

export type DraftWords = { readonly statement: string; readonly raisedOn: CalendarDay };

/** Who answers for an item, by when; copied where one item alone is concerned. */
export type ItemPlan = { readonly owner: string; readonly dueOn: CalendarDay | null };

/**
 * Findings of the rules about one and the same item become one action under the gravest of them; `points` come in the
 * order of their grades. A reviewer's finding keeps an action of its own, because he asks about it again.
 */
export function groupPoints(points: readonly OpenPoint[]): readonly (readonly [OpenPoint, ...OpenPoint[]])[] {
  const keyOf = (point: OpenPoint, index: number) =>
    point.source === "suggestion" && point.finding.subject.type === "control"
      ? point.finding.subject.controlId
      : `point ${index}`;
  const groups = new Map<string, [OpenPoint, ...OpenPoint[]]>();
  for (const [index, point] of points.entries()) {
    const group = groups.get(keyOf(point, index));
    if (group === undefined) groups.set(keyOf(point, index), [point]);
    else group.push(point);
  }
  return [...groups.values()];
}

/** Who approved the plan of the item has not approved this action, and is not copied. */
export function draftFromPoint(point: OpenPoint, { statement, raisedOn }: DraftWords, plan?: ItemPlan): ActionDraft {
  const controlIds = [...controlIdsOfPoint(point)];
  const isOfOne = controlIds.length === 1;
  return {
    source: point.source,
    sourceId: sourceIdOfPoint(point),
    grade: point.grade,
    controlIds,
    statement: cutToLimit(statement),
    raisedOn,
    ...(isOfOne && plan !== undefined ? { owner: plan.owner, dueOn: plan.dueOn } : {}),
  };
}

export type HandmadeAction = DraftWords & {
  readonly source: Extract<ActionSource, "internal-audit" | "manual">;
  readonly grade: ActionGrade;
  readonly controlIds: readonly string[];
};

export const draftByHand = ({ source, grade, controlIds, statement, raisedOn }: HandmadeAction): ActionDraft => ({
  source,
  sourceId: "",
  grade,
  controlIds: [...controlIds],
  statement: cutToLimit(statement),
  raisedOn,
});

/** A reviewer may write more than a field takes; half a surrogate pair is no character. */
const cutToLimit = (text: string): string => {
  const cut = text.slice(0, noteLimit);
  return /[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut;
};
