import type { Baseline, BaselineControl } from "#src/domain/baseline/baseline";

/** A control at level 3 of 3, unless told otherwise. */
export const aBaselineControl = (overrides: Partial<BaselineControl> = {}): BaselineControl => ({
  controlId: "A.5.1",
  applicable: true,
  level: 3,
  target: 3,
  weight: 2,
  grade: null,
  ...overrides,
});

/** The period of 2025 of another assessment, frozen at its end. */
export const aBaseline = (overrides: Partial<Baseline> = {}): Baseline => ({
  id: "b-2025",
  assessmentId: "a-1",
  sourceAssessmentId: "a-0",
  label: "Kỳ 2025",
  frozenAt: "2025-12-01T02:00:00.000Z",
  assessedOn: "2025-11-16",
  periodFrom: "2025-01-01",
  periodTo: "2025-10-31",
  catalogId: "iso27001-2022",
  scoringModelVersion: "1.0.0",
  headHash: "ab".repeat(32),
  factsSha256: "cd".repeat(32),
  overall: 60,
  provisional: 60,
  coverage: 1,
  verdict: "not-ready",
  majors: 2,
  minors: 3,
  controls: [],
  ...overrides,
});
