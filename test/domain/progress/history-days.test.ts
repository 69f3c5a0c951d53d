import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createControlAssessment } from "#src/domain/assessment/assessment";
import { evaluate } from "#src/domain/assessment/evaluation";
import { analyseGaps } from "#src/domain/assessment/gap-analysis";
import type { Change, Edit } from "#src/domain/history/change";
import { instantOf } from "#src/domain/history/hybrid-logical-clock";
import { readHistoryDays, upToToday, type HistoryDay } from "#src/domain/progress/history-days";
import { aCatalog, smallCatalogControls } from "#test/support/a-catalog";
import { aDesk, anEdit } from "#test/support/a-chain";
import { aScoringModel } from "#test/support/a-scoring-model";
import { someFacts } from "#test/support/some-facts";
import { anEvidenceItem } from "#test/support/an-evidence-item";
import { aDay } from "./some-days";

const catalog = aCatalog();
const model = aScoringModel();
const controlIds = smallCatalogControls.map(({ id }) => id);
const evidence = anEvidenceItem({ controlIds, kind: "metric-series" });
const beginning: readonly Edit[] = [
  { entity: "assessment", entityId: "a-1", field: null, value: someFacts().assessment },
  { entity: "evidence-item", entityId: evidence.id, field: null, value: evidence },
  ...controlIds.map((id) => anEdit({ entityId: id, field: null, value: createControlAssessment("a-1", id) })),
];

type Day = readonly [day: string, edits: readonly Edit[]];

function changesOf(days: readonly Day[]): readonly Change[] {
  let now = 0;
  const desk = aDesk("hanoi", () => now);
  for (const [day, edits] of days) {
    now = Date.parse(`${day}T02:00:00Z`);
    desk.write(edits);
  }
  return desk.changes();
}

const dayOf = ({ clock }: Change) => instantOf(clock).slice(0, 10);

function daysOf(changes: readonly Change[], by: (change: Change) => string = dayOf) {
  const reading = readHistoryDays({ changes, catalog, model, dayOf: by });
  let stops = 0;
  for (;;) {
    const step = reading.next();
    if (step.done === true) return { days: step.value, stops };
    stops += 1;
  }
}

const figures = ({ day, gaps, notAssessed }: HistoryDay) => [day, gaps, notAssessed];

describe("the days of a history", () => {
  it("say how many gaps were open at the end of each day on which something was written", () => {
    const { days } = daysOf(
      changesOf([
        ["2026-10-05", [...beginning, anEdit({ entityId: "4.1", value: 3 })]],
        ["2026-10-07", [anEdit({ entityId: "4.3", value: 2 }), anEdit({ entityId: "A.5.1", value: 3 })]],
        ["2026-10-20", [anEdit({ entityId: "4.3", value: 3 }), anEdit({ entityId: "A.5.1", value: 1 })]],
      ]),
    );
    expect(days.map(figures)).toEqual([
      ["2026-10-05", 8, 8],
      ["2026-10-07", 7, 6],
      ["2026-10-20", 7, 6],
    ]);
    expect(days.map(({ overall }) => overall?.toFixed(1))).toEqual(["11.1", "32.2", "31.1"]);
    expect(days.map(({ coverage }) => coverage.toFixed(2))).toEqual(["0.11", "0.33", "0.33"]);
  });

  it("judge a day by what was known of evidence and profile then", () => {
    const { days } = daysOf(
      changesOf([
        ["2026-10-05", [...beginning.filter(({ entity }) => entity !== "evidence-item"), anEdit({ value: 3 })]],
        ["2026-10-06", beginning.filter(({ entity }) => entity === "evidence-item")],
        ["2026-10-07", [{ entity: "evidence-item", entityId: evidence.id, field: null, value: null }]],
      ]),
    );
    const levelOf = ({ controls }: HistoryDay) => controls.find(({ controlId }) => controlId === "A.5.1")?.level;
    expect(days.map(levelOf)).toEqual([1, 3, 1]);
  });

  it("do not go back where the wall clock did", () => {
    const changes = changesOf([
      ["2026-10-05", beginning],
      ["2026-10-08", [anEdit({ value: 3 })]],
      ["2026-10-09", [anEdit({ value: 2 })]],
    ]);
    const walls = new Map([...new Set(changes.map(dayOf))].map((day) => [day, day]));
    walls.set("2026-10-09", "2026-10-01");
    const { days } = daysOf(changes, (change) => walls.get(dayOf(change)) ?? "");
    expect(days.map(({ day, gaps }) => [day, gaps])).toEqual([
      ["2026-10-05", 9],
      ["2026-10-08", 9],
    ]);
  });

  it("are thinned to ninety, the first and the last among them", () => {
    const start = Date.parse("2026-01-01");
    const many = Array.from({ length: 200 }, (_, index): Day => [
      new Date(start + index * 86_400_000).toISOString().slice(0, 10),
      index === 0 ? beginning : [anEdit({ value: index % 2 })],
    ]);
    const { days, stops } = daysOf(changesOf(many));
    expect([days.length, days[0]?.day, days.at(-1)?.day]).toEqual([90, "2026-01-01", "2026-07-19"]);
    expect(new Set(days.map(({ day }) => day)).size).toBe(90);
    expect(stops).toBeGreaterThan(90);
  });

  it("are none without an assessment", () => {
    expect(daysOf([]).days).toEqual([]);
    expect(daysOf(changesOf([["2026-10-05", [anEdit({ field: null, value: {} })]]])).days).toEqual([]);
  });

  it("end with what the present evaluation says, in whatever order the changes come", () => {
    const anyLevels = fc.array(fc.tuple(fc.constantFrom(...controlIds), fc.integer({ min: 0, max: 5 })), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(anyLevels, fc.boolean(), (levels, isReversed) => {
        const edits = levels.map(([entityId, value]) => anEdit({ entityId, value }));
        const changes = changesOf([
          ["2026-10-05", beginning],
          ["2026-10-06", edits],
        ]);
        const last = daysOf(isReversed ? changes.toReversed() : changes).days.at(-1);
        const records = Object.fromEntries(levels.map(([id, level]) => [id, { level: level as 0 }]));
        const now = evaluate(catalog, someFacts({ records, evidence: [evidence] }), model);
        expect([last?.gaps, last?.overall, last?.coverage]).toEqual([
          analyseGaps(now).length,
          now.scores.overall,
          now.scores.coverage,
        ]);
      }),
      { numRuns: 30 },
    );
  });
});

describe("the history up to today", () => {
  it("ends with the present, also where nothing was written today, and shows no day twice", () => {
    const today = aDay("2026-10-09", 3);
    expect(upToToday([aDay("2026-10-05", 8)], today).map(({ day }) => day)).toEqual(["2026-10-05", "2026-10-09"]);
    expect(upToToday([aDay("2026-10-05", 8), aDay("2026-10-09", 4)], today).map(({ gaps }) => gaps)).toEqual([8, 3]);
  });
});
