/** Why the verdict is what it is: what blocks it, and for each failed condition the facts that fail it. */
import { controlIdsOf, type FindingRule } from "#src/domain/finding/suggest-findings";
import type { EvaluatedControl } from "#src/domain/assessment/evaluated-control";
import type { Evaluation } from "./evaluation";
import type { MaturityLevel } from "./maturity";
import type { Gate, GateId } from "./verdict";

/** What alone makes it «not ready»; of each only that it is so many. */
export type VerdictBlocker = {
  readonly type: "majors" | "not-assessed" | "clauses-low";
  readonly count: number;
};

export type GateCause = { readonly controlIds: readonly string[] } & (
  | { readonly type: "not-assessed" | "exclusion-unjustified" | "not-verified" | "no-approved-action" }
  | { readonly type: "claim-low"; readonly claimed: MaturityLevel }
  /** The claim would do; what can be shown for it does not. */
  | { readonly type: "evidence-caps"; readonly claimed: MaturityLevel; readonly cap: MaturityLevel }
  | { readonly type: "finding"; readonly rule: FindingRule }
);

/** Where the next step is taken. */
export type GateStep = "assess" | "gaps" | "evidence" | "actions" | "profile" | "verify";

export type GateExplanation = {
  readonly gate: Gate;
  /** Empty where the condition is a figure or a day. */
  readonly causes: readonly GateCause[];
  readonly steps: readonly GateStep[];
};

export type VerdictExplanation = {
  readonly blockers: readonly VerdictBlocker[];
  /** The failed conditions in their order. */
  readonly failed: readonly GateExplanation[];
};

/** As `deriveVerdict` blocks; a property test holds the two together. */
export function explainVerdict({ controls, findings, scores, verdict }: Evaluation): VerdictExplanation {
  const lowClauses = controls.filter(
    ({ applicable, control, level }) => applicable && control.class === "clause" && (level ?? 0) <= 1,
  );
  const counts = {
    majors: findings.filter(({ grade }) => grade === "major").length,
    "not-assessed": scores.applicableCount - scores.assessedCount,
    "clauses-low": lowClauses.length,
  } as const;
  const byId = new Map(controls.map((item) => [item.control.id, item]));
  return {
    blockers: (["majors", "not-assessed", "clauses-low"] as const).flatMap((type) =>
      counts[type] === 0 ? [] : [{ type, count: counts[type] }],
    ),
    failed: verdict.gates
      .filter(({ passed }) => !passed)
      .map((gate) => {
        const causes = gate.id === "no-major" ? causesOfMajors(findings) : causesAt(gate, byId);
        return { gate, causes, steps: stepsFor(gate.id, causes) };
      }),
  };
}

const leastLevels: Readonly<Partial<Record<GateId, MaturityLevel>>> = {
  "clauses-at-3": 3,
  "key-controls-at-3": 3,
  "other-controls-at-2": 2,
};

/** Items that fail for the same reason stand together, in the order of the catalog. */
function causesAt(gate: Gate, byId: ReadonlyMap<string, EvaluatedControl>): readonly GateCause[] {
  if (!("controlIds" in gate)) return [];
  const causes = new Map<string, GateCause>();
  for (const id of gate.controlIds) {
    const item = byId.get(id);
    if (item === undefined) continue;
    const cause = causeOf(gate.id, item);
    const key = JSON.stringify(cause);
    const known = causes.get(key);
    causes.set(key, { ...cause, controlIds: [...(known?.controlIds ?? []), id] });
  }
  return [...causes.values()];
}

type CauseOfOne = GateCause extends infer Cause ? (Cause extends GateCause ? Omit<Cause, "controlIds"> : never) : never;

function causeOf(gateId: GateId, item: EvaluatedControl): CauseOfOne {
  const { claimedLevel, cap, exclusionUnjustified } = item;
  if (gateId === "key-items-verified") return { type: "not-verified" };
  if (gateId === "minors-have-approved-action") return { type: "no-approved-action" };
  if (exclusionUnjustified) return { type: "exclusion-unjustified" };
  if (claimedLevel === null) return { type: "not-assessed" };
  const needed = leastLevels[gateId] ?? 0;
  return claimedLevel >= needed
    ? { type: "evidence-caps", claimed: claimedLevel, cap }
    : { type: "claim-low", claimed: claimedLevel };
}

function causesOfMajors(findings: Evaluation["findings"]): readonly GateCause[] {
  const majors = findings.filter(({ grade }) => grade === "major");
  const rules = [...new Set(majors.map(({ rule }) => rule))];
  return rules.map((rule) => ({
    type: "finding",
    rule,
    controlIds: [...new Set(majors.filter((one) => one.rule === rule).flatMap(controlIdsOf))],
  }));
}

const stepsById: Readonly<Record<GateId, readonly GateStep[]>> = {
  "all-assessed": ["assess"],
  "no-major": ["gaps", "actions"],
  "clauses-at-3": ["gaps"],
  "key-controls-at-3": ["gaps"],
  "other-controls-at-2": ["gaps"],
  "minors-have-approved-action": ["actions"],
  attainment: ["gaps"],
  "verified-share": ["verify"],
  "key-items-verified": ["verify"],
  "internal-audit": ["profile"],
  "management-review": ["profile"],
};

/** Where evidence is what is wanting, adding it comes first. */
function stepsFor(gateId: GateId, causes: readonly GateCause[]): readonly GateStep[] {
  const wantsEvidence = causes.some(({ type }) => type === "evidence-caps");
  return [...(wantsEvidence ? (["evidence"] as const) : []), ...stepsById[gateId]];
}
