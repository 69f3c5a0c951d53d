/**
 * Evaluation: everything that follows from the facts of an assessment (docs/scoring-model.md).
 *
 * Derived in one place and never stored, so that screens, report and the auditor's check cannot disagree.
 */
import type { Catalog } from "#src/domain/catalog/catalog";
import type { EvidenceItem } from "#src/domain/evidence/evidence-item";
import { lockedTargets } from "#src/domain/baseline/locked-targets";
import { previousControls } from "#src/domain/baseline/previous-baseline";
import { suggestFindings, type Finding } from "#src/domain/finding/suggest-findings";
import { riskLevelByControl } from "#src/domain/risk/risk-register";
import { groupBy } from "#src/domain/shared/group-by";
import { createControlAssessment, type Assessment, type ControlAssessment } from "./assessment";
import type { AssessmentRows } from "./assessment-parts";
import { evaluateControl, type EvaluatedControl } from "./evaluated-control";
import { deriveGroupViews, type GroupViews } from "./group-views";
import { deriveScores, type Scores } from "./scores";
import type { ScoringModel } from "./scoring-model";
import { collectSiteLevels } from "./site-levels";
import { deriveVerdict, type VerdictWithGates } from "./verdict";

/** The facts from which an evaluation follows. Records may be missing and stand in any order. */
export type AssessmentFacts = {
  readonly assessment: Assessment;
  readonly controlAssessments: readonly ControlAssessment[];
  readonly evidenceItems: readonly EvidenceItem[];
} & Partial<Pick<AssessmentRows, SideFact>>;

/** What a level, a target or a priority also follows from. */
type SideFact = "sites" | "siteLevels" | "baselines" | "risks";

export type Evaluation = {
  readonly controls: readonly EvaluatedControl[];
  readonly scores: Scores;
  readonly groups: GroupViews;
  readonly findings: readonly Finding[];
  readonly verdict: VerdictWithGates;
};

export function evaluate(catalog: Catalog, facts: AssessmentFacts, model: ScoringModel): Evaluation {
  const controls = evaluateControls(catalog, facts, model);
  const { profile } = facts.assessment;
  const scores = deriveScores(controls, model);
  const earlier = previousControls(facts.baselines ?? [], facts.assessment, catalog.id);
  const findings = suggestFindings(catalog, controls, profile, model, earlier);
  return {
    controls,
    scores,
    groups: deriveGroupViews(catalog, controls),
    findings,
    verdict: deriveVerdict(controls, scores, findings, profile, model),
  };
}

/** Every control of the catalog, in the catalog's order. */
function evaluateControls(catalog: Catalog, facts: AssessmentFacts, model: ScoringModel): readonly EvaluatedControl[] {
  const recordsById = new Map(facts.controlAssessments.map((record) => [record.controlId, record]));
  const evidenceById = groupBy(
    facts.evidenceItems.flatMap((item) => item.controlIds.map((controlId) => ({ controlId, item }))),
    (link) => link.controlId,
  );
  const siteLevels = collectSiteLevels(facts.assessment.profile.sites, facts.sites ?? [], facts.siteLevels ?? []);
  const riskLevels = riskLevelByControl(facts.risks ?? []);
  const locked = lockedTargets(facts.baselines ?? [], facts.assessment.id);
  return catalog.controls.map((control) =>
    evaluateControl(
      control,
      recordsById.get(control.id) ?? createControlAssessment(facts.assessment.id, control.id),
      (evidenceById.get(control.id) ?? []).map((link) => link.item),
      facts.assessment.profile.assessedOn,
      model,
      {
        riskLevel: riskLevels.get(control.id) ?? null,
        siteLevels: siteLevels.get(control.id) ?? [],
        lockedTarget: locked.get(control.id),
      },
    ),
  );
}
