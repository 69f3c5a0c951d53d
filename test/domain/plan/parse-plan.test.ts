/** Wrong and foreign files of a plan, each refused with its place. */
import { describe, expect, it } from "vitest";
import { parsePlan, parsePlanText, type PlanError } from "#src/domain/plan/parse-plan";
import { aPlan, aPlanTask, aPlanText } from "./a-plan";

const withTask = (overrides: Parameters<typeof aPlanTask>[0]) =>
  aPlan({ tasks: [aPlanTask(overrides)], notes2026: [] });

describe("a plan", () => {
  it("that is right is taken as it is", () => {
    expect(parsePlan(aPlan())).toEqual({ ok: true, value: aPlan() });
  });

  it.each<[string, unknown, Partial<PlanError>]>([
    ["nothing", null, { type: "plan-malformed", place: "(root)" }],
    ["an unknown member", { ...aPlan(), colour: "red" }, { type: "plan-malformed", place: "(root)" }],
    ["a task without links", withTask({ links: [] }), { type: "plan-malformed", place: "tasks.0.links" }],
    ["a task for nobody", withTask({ unitTypes: [] }), { type: "plan-malformed", place: "tasks.0.unitTypes" }],
    ["a day that is none", { ...aPlan(), issuedOn: "2018-02-30" }, { type: "plan-malformed", place: "issuedOn" }],
    [
      "a task twice",
      aPlan({ tasks: [aPlanTask(), aPlanTask({ order: 2 })] }),
      { type: "plan-duplicate", place: "tasks[1]", id: "II.1" },
    ],
    ["a wrong order", withTask({ order: 2 }), { type: "plan-order-broken", place: "tasks[0].order", id: "II.1" }],
    [
      "a control twice in a task",
      withTask({ links: [{ controlId: "4.1" }, { controlId: "4.1" }] }),
      { type: "plan-duplicate", place: "tasks[0].links[1]", id: "4.1" },
    ],
    [
      "a kind of unit named and not concerned",
      withTask({ namedUnitTypes: ["internet"] }),
      { type: "plan-reference-unknown", place: "tasks[0].namedUnitTypes[0]", id: "internet" },
    ],
    [
      "a pair that does not exist",
      withTask({ pairedWith: ["PL.9"] }),
      { type: "plan-reference-unknown", place: "tasks[0].pairedWith[0]", id: "PL.9" },
    ],
    [
      "a record of a kind that is not listed",
      withTask({ records: ["communication-plan"] }),
      { type: "plan-reference-unknown", place: "tasks[0].records[0]", id: "communication-plan" },
    ],
    [
      "a kind of record twice",
      aPlan({ recordKinds: [...aPlan().recordKinds, ...aPlan().recordKinds].slice(0, 5) }),
      { type: "plan-duplicate", place: "recordKinds[3]", id: "team-decision" },
    ],
    [
      "a note twice",
      aPlan({ notes2026: [...aPlan().notes2026, ...aPlan().notes2026] }),
      { type: "plan-duplicate", place: "notes2026[2]", id: "note-read" },
    ],
    [
      "a note on no known task",
      aPlan({ notes2026: [{ id: "n", mark: "?", taskIds: ["II.1", "II.9"], unitTypes: [] }] }),
      { type: "plan-reference-unknown", place: "notes2026[0].taskIds[1]", id: "II.9" },
    ],
  ])("with %s is refused at its place", (_, file, error) => {
    expect(parsePlan(file)).toMatchObject({ ok: false, error });
  });
});

describe("the words of a plan", () => {
  const { tasks } = aPlanText();

  it("that cover it are taken as they are", () => {
    expect(parsePlanText(aPlanText(), aPlan())).toEqual({ ok: true, value: aPlanText() });
  });

  it.each<[string, unknown, Partial<PlanError>]>([
    ["a blank caution", aPlanText({ caution: "" }), { type: "plan-malformed", place: "caution" }],
    [
      "another plan",
      aPlanText({ planId: "plan-44" }),
      { type: "plan-text-foreign", place: "planId", expected: "small-plan", found: "plan-44" },
    ],
    [
      "a task missing",
      aPlanText({ tasks: Object.fromEntries(Object.entries(tasks).slice(1)) }),
      { type: "plan-text-missing", place: "tasks.II.1" },
    ],
    [
      "a task too many",
      aPlanText({ tasks: { ...tasks, "II.9": aPlanText().tasks["II.2"] as never } }),
      { type: "plan-text-unknown", place: "tasks.II.9" },
    ],
    [
      "a reason missing",
      aPlanText({
        tasks: { ...tasks, "PL.1": { ...(tasks["PL.1"] as NonNullable<(typeof tasks)[string]>), links: {} } },
      }),
      { type: "plan-text-missing", place: "tasks.PL.1.links.A.8.13" },
    ],
    ["a note missing", aPlanText({ notes2026: {} }), { type: "plan-text-missing", place: "notes2026.note-read" }],
    [
      "a note too many",
      aPlanText({ notes2026: { ...aPlanText().notes2026, "note-new": "Mới." } }),
      { type: "plan-text-unknown", place: "notes2026.note-new" },
    ],
  ])("with %s are refused at their place", (_, file, error) => {
    expect(parsePlanText(file, aPlan())).toMatchObject({ ok: false, error });
  });
});
