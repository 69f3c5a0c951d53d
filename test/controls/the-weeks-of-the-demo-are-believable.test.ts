import { describe, expect, it } from "vitest";
import { evaluate } from "#src/domain/assessment/evaluation";
import type { Change } from "#src/domain/history/change";
import { instantOf } from "#src/domain/history/hybrid-logical-clock";
import { readHistoryDays } from "#src/domain/progress/history-days";
import { demoDays } from "#src/storage/demo-history";
import { shippedCatalog, shippedModel } from "#test/support/shipped-files";
import { demoFacts as facts, shippedDemo } from "./shipped-demo";

const evaluation = evaluate(shippedCatalog, facts, shippedModel);

describe("the weeks in which the demo organisation was scored", () => {
  const { workDays } = shippedDemo;
  const days = workDays.map(({ on }) => on);
  const scored = workDays.flatMap(({ on, levels }) => Object.entries(levels).map(([id, level]) => ({ on, id, level })));
  const last = new Map(scored.map((one) => [one.id, one]));

  it("run from the day on which the team was named to the day of assessment, on working days", () => {
    expect([days[0], days.at(-1), days.length]).toEqual(["2026-10-05", "2026-11-16", 21]);
    expect(days).toEqual([...new Set(days)].toSorted());
    expect(days.filter((day) => [0, 6].includes(new Date(day).getUTCDay()))).toEqual([]);
  });

  it("were the work of the team that the profile names", () => {
    const { assessors } = shippedDemo.assessment.profile;
    expect(workDays.filter(({ by }) => !assessors.includes(by)).map(({ by }) => by)).toEqual([]);
  });

  it("end with the levels that its answers state, of every item that is not left out", () => {
    const stated = facts.controlAssessments.filter(({ level }) => level !== null);
    expect([...last.keys()].toSorted()).toEqual(stated.map(({ controlId }) => controlId).toSorted());
    expect(stated.filter(({ controlId, level }) => last.get(controlId)?.level !== level)).toEqual([]);
  });

  it("verify an item no earlier than its last level was given", () => {
    const early = facts.controlAssessments.filter(
      ({ controlId, verifiedOn }) => verifiedOn !== null && verifiedOn < (last.get(controlId)?.on ?? ""),
    );
    expect(early.map(({ controlId }) => controlId)).toEqual([]);
  });

  it("give no level twice in a row, and mostly raise what was scored before", () => {
    const before = new Map<string, number>();
    const steps = scored.flatMap(({ id, level }) => {
      const step = before.has(id) ? [level - (before.get(id) ?? 0)] : [];
      before.set(id, level);
      return step;
    });
    expect(steps).not.toContain(0);
    expect([steps.filter((step) => step > 0).length, steps.filter((step) => step < 0).length]).toEqual([33, 2]);
  });

  it("give a picture of gaps that close: all assessed by 26 October, then fewer gaps week by week", () => {
    const reading = readHistoryDays({
      changes: demoChanges(),
      catalog: shippedCatalog,
      model: shippedModel,
      dayOf: ({ clock }) => instantOf(clock).slice(0, 10),
    });
    let step = reading.next();
    while (step.done !== true) step = reading.next();
    const on = (day: string) => step.value?.findLast((one) => one.day <= day);
    expect(["2026-10-05", "2026-10-16", "2026-10-26", "2026-11-03", "2026-11-16"].map((day) => on(day)?.gaps)).toEqual([
      111, 92, 70, 65, 57,
    ]);
    expect([on("2026-10-23")?.notAssessed, on("2026-10-26")?.notAssessed]).toEqual([12, 0]);
    expect(on("2026-11-16")?.overall).toBe(evaluation.scores.overall);
  });

  /** As `openDemo` writes them, unsealed. */
  function demoChanges(): readonly Change[] {
    return demoDays(shippedDemo, facts.assessment, { ...facts, baselines: [], soaVersions: [] }).flatMap(
      ({ on, edits }) =>
        edits.map((edit, index) => ({
          id: `${on}-${index}`,
          assessmentId: "demo",
          sequence: 1,
          operation: { kind: "edit", id: "op" },
          deviceId: "device",
          clock: `${String(Date.parse(on)).padStart(13, "0")}-${index.toString(16).padStart(4, "0")}-device`,
          actor: "",
          ...edit,
          oldValue: null,
          newValue: edit.value,
          previousHash: "",
          hash: "",
        })),
    );
  }
});
