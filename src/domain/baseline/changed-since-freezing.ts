/** A frozen assessment may still be edited; what is different from what was frozen is said, not hidden. */
import type { AssessmentFacts, Evaluation } from "#src/domain/assessment/evaluation";
import type { Digest } from "#src/domain/history/change";
import { canonicalJson } from "#src/domain/shared/canonical-json";
import type { Baseline } from "./baseline";
import { baselineControls } from "./create-baseline";
import { factsDigest } from "./facts-digest";

export type ChangesSinceFreezing = {
  readonly baseline: Baseline;
  /** Items whose level, target, weight, applicability or grade is another now. */
  readonly controlIds: readonly string[];
  /** Something that levels, targets or the verdict follow from is another now, even where no item came out different. */
  readonly factsChanged: boolean;
};

export function changesSinceFreezing(
  baseline: Baseline,
  facts: AssessmentFacts,
  evaluation: Pick<Evaluation, "controls" | "findings">,
  digest: Digest,
): ChangesSinceFreezing {
  const controlIds = changedControlIds(baseline, evaluation);
  return { baseline, controlIds, factsChanged: factsDigest(facts, digest) !== baseline.factsSha256 };
}

export function changedControlIds(
  baseline: Pick<Baseline, "controls">,
  evaluation: Pick<Evaluation, "controls" | "findings">,
): readonly string[] {
  const frozen = new Map(baseline.controls.map((control) => [control.controlId, canonicalJson(control)]));
  return baselineControls(evaluation)
    .filter((control) => frozen.get(control.controlId) !== canonicalJson(control))
    .map(({ controlId }) => controlId);
}
