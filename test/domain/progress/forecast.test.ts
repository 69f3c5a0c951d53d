import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { actionStates, type ActionState } from "#src/domain/action/corrective-action";
import { forecastGaps, type PlannedAction } from "#src/domain/progress/forecast";
import { aGap } from "./a-gap";

const today = "2026-11-29";
const action = (controlIds: readonly string[], dueOn: string | null, state: ActionState = "open"): PlannedAction => ({
  controlIds: [...controlIds],
  dueOn,
  state,
});

describe("the forecast", () => {
  it("closes each gap on the day of its action, and keeps what has none", () => {
    const { steps, stays } = forecastGaps(
      [aGap("A.5.1"), aGap("A.5.2"), aGap("A.5.3"), aGap("A.5.4")],
      [action(["A.5.1", "A.5.3"], "2026-12-31"), action(["A.5.2"], "2026-12-15")],
      today,
    );
    expect(steps).toEqual([
      { day: "2026-12-15", controlIds: ["A.5.2"], open: 3 },
      { day: "2026-12-31", controlIds: ["A.5.1", "A.5.3"], open: 1 },
    ]);
    expect(stays).toBe(1);
  });

  it("waits for the last of several actions, and for one without a day for ever", () => {
    const actions = [
      action(["A.5.1", "A.5.2"], "2026-12-15"),
      action(["A.5.1"], "2027-02-01"),
      action(["A.5.2"], null),
    ];
    const { gaps } = forecastGaps([aGap("A.5.1"), aGap("A.5.2")], actions, today);
    expect(gaps).toEqual([
      { controlId: "A.5.1", closesOn: "2027-02-01", by: "action", unplanned: null },
      { controlId: "A.5.2", closesOn: null, by: "action", unplanned: "no-day" },
    ]);
  });

  it("takes the due day of the item where no pending action names it", () => {
    const { gaps } = forecastGaps(
      [aGap("A.5.1", { dueOn: "2027-03-31" }), aGap("A.5.2", { dueOn: "2027-03-31" })],
      [action(["A.5.1"], "2026-12-15", "completed"), action(["A.5.2"], "2026-12-15", "in-progress")],
      today,
    );
    expect(gaps.map(({ closesOn, by }) => [closesOn, by])).toEqual([
      ["2027-03-31", "item"],
      ["2026-12-15", "action"],
    ]);
  });

  it("promises nothing of a day that has passed; today has not", () => {
    const { gaps, byReason } = forecastGaps(
      [aGap("A.5.1", { dueOn: "2026-11-28" }), aGap("A.5.2", { dueOn: "2026-11-29" })],
      [],
      today,
    );
    expect(gaps.map(({ closesOn, unplanned }) => [closesOn, unplanned])).toEqual([
      [null, "day-passed"],
      ["2026-11-29", null],
    ]);
    expect(byReason).toEqual({ "not-assessed": 0, "no-day": 0, "day-passed": 1 });
  });

  it("plans nothing for what has not been assessed", () => {
    const { gaps } = forecastGaps([aGap("A.5.1", { dueOn: "2027-03-31" }, null)], [], today);
    expect(gaps).toEqual([{ controlId: "A.5.1", closesOn: null, by: null, unplanned: "not-assessed" }]);
  });

  it("never rises, loses no gap and closes none twice, whatever is planned", () => {
    const ids = ["A.5.1", "A.5.2", "A.5.3", "A.5.4"];
    const day = fc.constantFrom(null, "2026-10-01", "2026-12-15", "2027-01-31");
    const anyAction = fc.record({
      controlIds: fc.subarray(ids),
      dueOn: day,
      state: fc.constantFrom(...actionStates),
    });
    fc.assert(
      fc.property(fc.subarray(ids), day, fc.array(anyAction, { maxLength: 5 }), (open, dueOn, actions) => {
        const gaps = open.map((id) => aGap(id, { dueOn }));
        const forecast = forecastGaps(gaps, actions, today);
        const closed = forecast.steps.flatMap(({ controlIds }) => controlIds);
        const line = [gaps.length, ...forecast.steps.map((step) => step.open)];
        expect(line).toEqual(line.toSorted((left, right) => right - left));
        expect(new Set(closed).size).toBe(closed.length);
        expect(closed.length + forecast.stays).toBe(gaps.length);
        expect(Object.values(forecast.byReason).reduce((sum, count) => sum + count, 0)).toBe(forecast.stays);
      }),
    );
  });
});
