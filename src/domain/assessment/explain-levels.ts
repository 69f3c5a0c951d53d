/** For one item: which of the six levels its evidence allows, what each would need, and what does not count and why. */
import { evidenceStanding, type EvidenceStanding, type Validity } from "#src/domain/evidence/evidence-coverage";
import type { EvaluatedControl } from "./evaluated-control";
import { evidenceCap, evidenceNeededFor, maturityLevels, type EvidenceKind, type MaturityLevel } from "./maturity";

export type ExplainedLevel = {
  readonly level: MaturityLevel;
  /** The least evidence that would support it; `none` where any claim is accepted. */
  readonly needed: EvidenceKind;
  readonly allowed: boolean;
  readonly claimed: boolean;
  /** This is the level that counts. */
  readonly counts: boolean;
};

export const explainLevels = ({ cap, claimedLevel, level: counted }: EvaluatedControl): readonly ExplainedLevel[] =>
  maturityLevels.map((level) => ({
    level,
    needed: evidenceNeededFor(level),
    allowed: level <= cap,
    claimed: level === claimedLevel,
    counts: level === counted,
  }));

export type UncountedEvidence = {
  readonly code: string;
  readonly standing: Exclude<EvidenceStanding, "counts" | "ends-soon">;
};

/** Pieces that would lift the cap if they were valid on the day of assessment. */
export function uncountedEvidence(
  { evidence, cap }: Pick<EvaluatedControl, "evidence" | "cap">,
  validity: Validity,
): readonly UncountedEvidence[] {
  return evidence.flatMap((item) => {
    const standing = evidenceStanding(item, validity);
    if (standing === "counts" || standing === "ends-soon" || evidenceCap(item.kind) <= cap) return [];
    return [{ code: item.code, standing }];
  });
}
