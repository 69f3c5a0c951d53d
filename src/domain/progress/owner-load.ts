/** What each person has before him: gaps of his items and actions that are his, what is late and what comes next. */
import { isPending } from "#src/domain/action/action-register";
import type { CorrectiveAction } from "#src/domain/action/corrective-action";
import { isSamePerson } from "#src/domain/action/transitions";
import type { Gap } from "#src/domain/assessment/gap-analysis";
import type { CalendarDay } from "#src/domain/shared/calendar-day";

export type OwnerLoad = {
  /** As it was written first; empty where nobody is named. */
  readonly owner: string;
  readonly gaps: number;
  /** Open or in progress. */
  readonly actions: number;
  /** Gaps and actions whose day has passed. */
  readonly overdue: number;
  /** The earliest day that has not passed, of a gap or an action. */
  readonly nextDueOn: CalendarDay | null;
};

export type OwnedAction = Pick<CorrectiveAction, "state" | "owner" | "dueOn">;

type Task = { readonly kind: "gap" | "action"; readonly owner: string; readonly dueOn: CalendarDay | null };

/** Most overdue first, then most to do; nobody's last of equals. */
export function loadByOwner(
  gaps: readonly Gap[],
  actions: readonly OwnedAction[],
  today: CalendarDay,
): readonly OwnerLoad[] {
  const tasks: readonly Task[] = [
    ...gaps.map(({ item }): Task => ({ kind: "gap", owner: item.record.owner, dueOn: item.record.dueOn })),
    ...actions.filter(isPending).map(({ owner, dueOn }): Task => ({ kind: "action", owner, dueOn })),
  ];
  const people: { readonly owner: string; readonly tasks: Task[] }[] = [];
  for (const task of tasks) {
    const person = people.find(({ owner }) => isSamePerson(owner, task.owner));
    if (person === undefined) people.push({ owner: task.owner.trim().replace(/\s+/g, " "), tasks: [task] });
    else person.tasks.push(task);
  }
  return people.map(({ owner, tasks: own }) => loadOf(owner, own, today)).toSorted(byLoad);
}

function loadOf(owner: string, tasks: readonly Task[], today: CalendarDay): OwnerLoad {
  const days = tasks.flatMap(({ dueOn }) => dueOn ?? []);
  return {
    owner,
    gaps: tasks.filter(({ kind }) => kind === "gap").length,
    actions: tasks.filter(({ kind }) => kind === "action").length,
    overdue: days.filter((day) => day < today).length,
    nextDueOn: days.filter((day) => day >= today).toSorted()[0] ?? null,
  };
}

const byLoad = (left: OwnerLoad, right: OwnerLoad): number =>
  right.overdue - left.overdue ||
  right.gaps + right.actions - left.gaps - left.actions ||
  Number(left.owner === "") - Number(right.owner === "") ||
  (left.owner < right.owner ? -1 : 1);
