/** What holds on every way that an action may take, whatever is written in it on the way. */
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { actionGrades, type CorrectiveAction } from "#src/domain/action/corrective-action";
import { actionTransitions, takeTransition, type ActionTransition } from "#src/domain/action/transitions";
import { anAction } from "./an-action";

const today = "2027-03-15";
const often = <Value>(usual: Value, ...rare: readonly Value[]) =>
  fc.oneof({ weight: 8, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: fc.constantFrom(...rare) });
const words = often("Đã làm", "", "  ");

/** Mostly what leads on, so that many walks arrive. */
const edit = fc.record(
  {
    statement: words,
    rootCause: words,
    action: words,
    owner: often("Phạm Quốc Huy", "", "Ban Kiểm soát"),
    dueOn: often("2027-01-31", null),
    approvedBy: often("Nguyễn Văn An", ""),
    result: words,
    completedOn: often("2026-12-20", null, "2026-11-01", "2027-03-02", "2027-04-01"),
    effectivenessCheckedBy: often("Ban Kiểm soát", "", "phạm quốc huy"),
    effectivenessCheckedOn: often("2027-03-02", null, "2026-12-01", "2027-04-01"),
    effectivenessBasis: words,
    effective: often<boolean | null>(true, null, false),
    withdrawnReason: words,
  },
  { requiredKeys: [] },
);
const transition = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom<ActionTransition>("start", "complete", "close") },
  { weight: 1, arbitrary: fc.constantFrom(...(Object.keys(actionTransitions) as ActionTransition[])) },
);

/** Fields are edited, then a step is tried; refused steps change nothing. */
const walk = fc
  .tuple(fc.constantFrom(...actionGrades), fc.array(fc.tuple(edit, transition), { minLength: 10, maxLength: 30 }))
  .map(([grade, steps]) => {
    const seen: CorrectiveAction[] = [anAction({ grade, raisedOn: "2026-11-16" })];
    for (const [fields, name] of steps) {
      const last = seen.at(-1);
      if (last === undefined) break;
      const isSettled = last.state === "closed" || last.state === "withdrawn";
      const edited = isSettled ? last : { ...last, ...fields };
      const taken = takeTransition(edited, name, today);
      seen.push(taken.ok ? { ...edited, ...taken.value } : edited);
    }
    return seen;
  });

const isWritten = (text: string) => text.trim() !== "";

it("many of the ways arrive at closed", () => {
  const walks = fc.sample(walk, { numRuns: 200, seed: 10 });
  const arrived = walks.filter((seen) => seen.some(({ state }) => state === "closed"));
  expect(arrived.length).toBeGreaterThan(40);
});

it("no way leads to closed without a cause, an action, an owner, a result and a check by another", () => {
  fc.assert(
    fc.property(walk, (seen) => {
      for (const action of seen.filter(({ state }) => state === "closed")) {
        expect(isWritten(action.result) && isWritten(action.effectivenessBasis)).toBe(true);
        expect(action.effective).toBe(true);
        expect(isWritten(action.effectivenessCheckedBy)).toBe(true);
        expect(action.effectivenessCheckedBy.toLowerCase()).not.toBe(action.owner.toLowerCase());
        expect(action.completedOn !== null && action.completedOn >= "2026-11-16").toBe(true);
        expect((action.effectivenessCheckedOn ?? "") >= (action.completedOn ?? "9999")).toBe(true);
        expect((action.effectivenessCheckedOn ?? "9999") <= today).toBe(true);
        expect(isWritten(action.rootCause) && isWritten(action.action) && isWritten(action.owner)).toBe(true);
      }
    }),
    { numRuns: 400 },
  );
});

it("no way leads from a major nonconformity to withdrawn", () => {
  fc.assert(
    fc.property(walk, (seen) => {
      expect(seen.some(({ grade, state }) => grade === "major" && state === "withdrawn")).toBe(false);
    }),
    { numRuns: 200 },
  );
});

it("closed comes after completed, and completed after in progress", () => {
  fc.assert(
    fc.property(walk, (seen) => {
      const states = seen.map(({ state }) => state).filter((state, index, all) => state !== all[index - 1]);
      const before = (wanted: string) =>
        states.flatMap((state, index) => (state === wanted ? [states[index - 1]] : []));
      expect(before("closed").filter((state) => state !== "completed")).toEqual([]);
      expect(before("completed").filter((state) => state !== "in-progress")).toEqual([]);
    }),
    { numRuns: 200 },
  );
});
