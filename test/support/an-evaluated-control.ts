import { createControlAssessment, type ControlAssessment } from "#src/domain/assessment/assessment";
import type { EvaluatedControl } from "#src/domain/assessment/evaluated-control";
import type { Control } from "#src/domain/catalog/catalog";
import { aClause, aControl } from "./a-catalog";

type Given = Partial<Omit<EvaluatedControl, "control" | "record">> & {
  readonly control?: Partial<Control>;
  readonly record?: Partial<ControlAssessment>;
};

/** A control of Annex A at level 3 of 3 with records of operation, unless told otherwise. */
export function anEvaluatedControl({ control = {}, record = {}, ...given }: Given = {}): EvaluatedControl {
  const full = control.class === "clause" ? aClause(control) : aControl(control);
  const level = given.level === undefined ? 3 : given.level;
  const target = given.target ?? 3;
  const weight = given.weight ?? full.weight;
  const applicable = given.applicable ?? true;
  const gap = applicable ? Math.max(0, target - (level ?? 0)) : 0;
  return {
    control: full,
    record: { ...createControlAssessment("a-1", full.id), level, ...record },
    evidence: [],
    exclusionUnjustified: false,
    assessed: level !== null,
    claimedLevel: level,
    evidenceKind: "record",
    cap: 3,
    targetReductionRefused: false,
    gap,
    priority: weight * gap,
    missingEvidence: false,
    verified: false,
    riskLevel: null,
    siteLevels: [],
    status: level === null || level === 0 ? "not-implemented" : level >= 3 ? "implemented" : "partial",
    ...given,
    applicable,
    level,
    target,
    weight,
  };
}

export const anEvaluatedClause = ({ control = {}, ...given }: Given = {}): EvaluatedControl =>
  anEvaluatedControl({ control: { ...control, class: "clause" }, ...given });
