import { describe, expect, it } from "vitest";
import { evaluate } from "#src/domain/assessment/evaluation";
import type { Baseline } from "#src/domain/baseline/baseline";
import { deriveTrend } from "#src/domain/baseline/trend";
import { aBaseline, aBaselineControl } from "#test/support/a-baseline";
import { aCatalog, aClause, aControl } from "#test/support/a-catalog";
import { anEvidenceItem } from "#test/support/an-evidence-item";
import { aScoringModel } from "#test/support/a-scoring-model";
import { someFacts } from "#test/support/some-facts";

const catalog = aCatalog([
  aClause(),
  aControl({ id: "A.5.1", groupId: "A.5" }),
  aControl({ id: "A.5.23", groupId: "A.5" }),
]);
const model = aScoringModel();
const facts = someFacts({
  records: { "4.1": { level: 3 }, "A.5.1": { level: 3 }, "A.5.23": { level: 3 } },
  evidence: [anEvidenceItem({ controlIds: ["4.1", "A.5.1", "A.5.23"] })],
});

const trendOf = (baselines: readonly Baseline[]) =>
  deriveTrend({
    assessment: facts.assessment,
    baselines,
    evaluation: evaluate(catalog, { ...facts, baselines }, model),
    catalog,
    model,
  });

const of2025 = aBaseline({
  controls: [
    aBaselineControl({ controlId: "4.1", level: 3 }),
    aBaselineControl({ controlId: "A.5.1", level: 0 }),
    aBaselineControl({ controlId: "A.5.23", applicable: false, level: null }),
  ],
});
const of2024 = aBaseline({
  id: "b-2024",
  sourceAssessmentId: "a-00",
  label: "Kỳ 2024",
  assessedOn: "2024-11-16",
  catalogId: "iso27001-2013",
  overall: 41.5,
});

describe("the trend", () => {
  it("puts the periods in the order of time, the present last", () => {
    const { points } = trendOf([of2025, of2024]);
    expect(points.map(({ label, assessedOn }) => [label, assessedOn])).toEqual([
      ["Kỳ 2024", "2024-11-16"],
      ["Kỳ 2025", "2025-11-16"],
      [null, "2026-11-16"],
    ]);
  });

  it("draws its line over the items applicable in all periods of the edition", () => {
    const { points, comparableIds } = trendOf([of2025]);
    expect(comparableIds).toEqual(["4.1", "A.5.1"]);
    expect(points.map(({ comparableAttainment }) => comparableAttainment)).toEqual([50, 100]);
  });

  it("keeps a period of another edition in sight with its own figure, beside the line", () => {
    const [earliest] = trendOf([of2024, of2025]).points;
    expect(earliest).toMatchObject({ overall: 41.5, comparableAttainment: null, clauses: null, annexA: null });
    expect(trendOf([of2024, of2025]).comparableIds).toEqual(["4.1", "A.5.1"]);
  });

  it("shows the present where this assessment was frozen itself, under the name it was given", () => {
    const own = aBaseline({
      id: "b-own",
      sourceAssessmentId: "a-1",
      label: "Kỳ 2026",
      frozenAt: "2026-11-20T02:00:00Z",
    });
    const { points } = trendOf([own, of2025]);
    expect(points).toHaveLength(2);
    expect(points[1]).toMatchObject({
      baselineId: null,
      label: "Kỳ 2026",
      frozenAt: "2026-11-20T02:00:00Z",
      overall: 100,
    });
  });

  it("counts an assessment that was frozen twice once, as it stood last", () => {
    const again = { ...of2025, id: "b-again", frozenAt: "2025-12-24T02:00:00.000Z", overall: 64 };
    expect(trendOf([again, of2025]).points.map(({ baselineId, overall }) => [baselineId, overall])).toEqual([
      ["b-again", 64],
      [null, 100],
    ]);
  });
});
