/**
 * The verdict, by gates and never by the average (docs/scoring-model.md, 8). A mean of 98 % with one clause at level 1
 * is «not ready».
 */
import { hasApprovedAction, controlIdsOf, type Finding } from "#src/domain/finding/suggest-findings";
import { monthsBefore } from "#src/domain/shared/calendar-day";
import type { Profile } from "./assessment";
import type { EvaluatedControl } from "./evaluated-control";
import type { Scores } from "./scores";
import type { ScoringModel } from "./scoring-model";

/** Worst first. */
export const verdicts = ["not-ready", "conditional", "ready"] as const;
export type Verdict = (typeof verdicts)[number];

/** One condition, with what was found and which controls stand in the way. */
export type Gate =
  | CountedGate<
      | "all-assessed"
      | "no-major"
      | "clauses-at-3"
      | "key-controls-at-3"
      | "other-controls-at-2"
      | "minors-have-approved-action"
      | "key-items-verified"
    >
  | { readonly id: "attainment"; readonly passed: boolean; readonly attainment: number | null; readonly needed: number }
  | { readonly id: "verified-share"; readonly passed: boolean; readonly share: number; readonly needed: number }
  | { readonly id: "internal-audit" | "management-review"; readonly passed: boolean; readonly on: string | null };

type CountedGate<Id extends string> = {
  readonly id: Id;
  readonly passed: boolean;
  /** How many meet the condition out of how many it is asked of; for `no-major`, 0 of the number of majors. */
  readonly met: number;
  readonly total: number;
  readonly controlIds: readonly string[];
};

export type GateId = Gate["id"];

export type VerdictWithGates = { readonly verdict: Verdict; readonly gates: readonly Gate[] };

export function deriveVerdict(
  controls: readonly EvaluatedControl[],
  scores: Scores,
  findings: readonly Finding[],
  profile: Profile,
  model: ScoringModel,
): VerdictWithGates {
  const applicable = controls.filter((item) => item.applicable);
  const clauses = applicable.filter(({ control }) => control.class === "clause");
  const annexA = applicable.filter(({ control }) => control.class === "annex-a");
  const majors = findings.filter(({ grade }) => grade === "major");
  const minorIds = new Set(findings.filter(({ grade }) => grade === "minor").flatMap(controlIdsOf));
  const recent = monthsBefore(profile.assessedOn, model.auditValidityMonths);
  const isRecent = (day: string | null) => day !== null && day >= recent && day <= profile.assessedOn;

  const gates: readonly Gate[] = [
    counted("all-assessed", applicable, (item) => item.assessed),
    {
      id: "no-major",
      passed: majors.length === 0,
      met: 0,
      total: majors.length,
      controlIds: [...new Set(majors.flatMap(controlIdsOf))],
    },
    counted("clauses-at-3", clauses, atLeast(3)),
    counted(
      "key-controls-at-3",
      annexA.filter(({ weight }) => weight === 3),
      atLeast(3),
    ),
    counted(
      "other-controls-at-2",
      annexA.filter(({ weight }) => weight !== 3),
      atLeast(2),
    ),
    counted(
      "minors-have-approved-action",
      controls.filter(({ control }) => minorIds.has(control.id)),
      (item) => hasApprovedAction(item, profile.assessedOn),
    ),
    {
      id: "attainment",
      passed: (scores.overall ?? 0) >= model.readyAttainment,
      attainment: scores.overall,
      needed: model.readyAttainment,
    },
    {
      id: "verified-share",
      passed: scores.verifiedShare >= model.readyVerifiedShare,
      share: scores.verifiedShare,
      needed: model.readyVerifiedShare,
    },
    counted(
      "key-items-verified",
      applicable.filter(({ weight }) => weight === 3),
      (item) => item.verified,
    ),
    { id: "internal-audit", passed: isRecent(profile.lastInternalAuditOn), on: profile.lastInternalAuditOn },
    { id: "management-review", passed: isRecent(profile.lastManagementReviewOn), on: profile.lastManagementReviewOn },
  ];
  const blocked = majors.length > 0 || scores.coverage < 1 || clauses.some((item) => (item.level ?? 0) <= 1);
  const verdict = blocked ? "not-ready" : gates.every((gate) => gate.passed) ? "ready" : "conditional";
  return { verdict, gates };
}

const atLeast =
  (least: number) =>
  (item: EvaluatedControl): boolean =>
    (item.level ?? 0) >= least;

function counted<Id extends string>(
  id: Id,
  asked: readonly EvaluatedControl[],
  meets: (item: EvaluatedControl) => boolean,
): CountedGate<Id> {
  const failing = asked.filter((item) => !meets(item)).map(({ control }) => control.id);
  return {
    id,
    passed: failing.length === 0,
    met: asked.length - failing.length,
    total: asked.length,
    controlIds: failing,
  };
}
