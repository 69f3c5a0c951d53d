/** The border at which the files of a plan are believed or refused. */
import type * as z from "zod/mini";
import { fail, succeed, type Result } from "#src/domain/shared/result";
import { planSchema, planTextSchema, type Plan, type PlanText } from "./plan";

/** Every error says where (`place`, a path inside the file). */
export type PlanError =
  | { readonly type: "plan-malformed"; readonly place: string; readonly expected: string }
  | { readonly type: "plan-duplicate"; readonly place: string; readonly id: string }
  | { readonly type: "plan-reference-unknown"; readonly place: string; readonly id: string }
  | { readonly type: "plan-order-broken"; readonly place: string; readonly id: string }
  | { readonly type: "plan-text-foreign"; readonly place: string; readonly expected: string; readonly found: string }
  | { readonly type: "plan-text-missing"; readonly place: string }
  | { readonly type: "plan-text-unknown"; readonly place: string };

export function parsePlan(input: unknown): Result<Plan, PlanError> {
  const parsed = planSchema.safeParse(input);
  if (!parsed.success) return fail(malformed(parsed.error));
  const plan = parsed.data;
  const taskIds = plan.tasks.map(({ id }) => id);
  const kinds = plan.recordKinds.map(({ kind }) => kind);
  return (
    repeated("tasks", taskIds) ??
    repeated("recordKinds", kinds) ??
    repeated(
      "notes2026",
      plan.notes2026.map(({ id }) => id),
    ) ??
    first(plan.tasks, ({ id, order, unitTypes, namedUnitTypes, links, pairedWith, records }, index) => {
      const place = `tasks[${index}]`;
      const linked = links.map(({ controlId }) => controlId);
      return order === index + 1
        ? (repeated(`${place}.links`, linked) ??
            unknown(`${place}.namedUnitTypes`, namedUnitTypes, unitTypes) ??
            unknown(`${place}.pairedWith`, pairedWith, taskIds) ??
            unknown(`${place}.records`, records, kinds))
        : fail({ type: "plan-order-broken", place: `${place}.order`, id });
    }) ??
    first(plan.notes2026, (note, index) => unknown(`notes2026[${index}].taskIds`, note.taskIds, taskIds)) ??
    succeed(plan)
  );
}

/** A text file belongs to one plan and must cover it exactly: nothing missing, nothing foreign. */
export function parsePlanText(input: unknown, plan: Plan): Result<PlanText, PlanError> {
  const parsed = planTextSchema.safeParse(input);
  if (!parsed.success) return fail(malformed(parsed.error));
  const text = parsed.data;
  if (text.planId !== plan.id) {
    return fail({ type: "plan-text-foreign", place: "planId", expected: plan.id, found: text.planId });
  }
  const taskIds = plan.tasks.map(({ id }) => id);
  const noteIds = plan.notes2026.map(({ id }) => id);
  return (
    coverage("tasks", taskIds, text.tasks) ??
    first(plan.tasks, ({ id, links }) =>
      coverage(
        `tasks.${id}.links`,
        links.map(({ controlId }) => controlId),
        // Covered: the line above saw to it.
        (text.tasks[id] as PlanText["tasks"][string]).links,
      ),
    ) ??
    coverage("notes2026", noteIds, text.notes2026) ??
    succeed(text)
  );
}

type Refusal = Result<never, PlanError>;

const first = <Item>(
  items: readonly Item[],
  refusalOf: (item: Item, index: number) => Refusal | undefined,
): Refusal | undefined => items.map(refusalOf).find((refusal) => refusal !== undefined);

const repeated = (place: string, ids: readonly string[]): Refusal | undefined =>
  first(ids, (id, index) =>
    ids.indexOf(id) === index ? undefined : fail({ type: "plan-duplicate", place: `${place}[${index}]`, id }),
  );

const unknown = (place: string, ids: readonly string[], known: readonly string[]): Refusal | undefined =>
  first(ids, (id, index) =>
    known.includes(id) ? undefined : fail({ type: "plan-reference-unknown", place: `${place}[${index}]`, id }),
  );

function coverage(section: string, expected: readonly string[], found: object): Refusal | undefined {
  const present = Object.keys(found);
  return (
    first(expected, (id) =>
      present.includes(id) ? undefined : fail({ type: "plan-text-missing", place: `${section}.${id}` }),
    ) ??
    first(present, (id) =>
      expected.includes(id) ? undefined : fail({ type: "plan-text-unknown", place: `${section}.${id}` }),
    )
  );
}

function malformed(error: z.core.$ZodError): PlanError {
  // A refusal has at least one issue.
  const issue = error.issues[0] as z.core.$ZodIssue;
  return { type: "plan-malformed", place: issue.path.map(String).join(".") || "(root)", expected: issue.message };
}
