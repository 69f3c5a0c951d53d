/**
 * Maturity levels and what evidence allows of them (docs/scoring-model.md, 2 and 3).
 *
 * A level is a claim; the evidence caps it. The words of the levels are in controls/scoring-model.
 */
export const maturityLevels = [0, 1, 2, 3, 4, 5] as const;
export type MaturityLevel = (typeof maturityLevels)[number];

/** What the best piece of evidence proves, weakest first. */
export const evidenceKinds = ["none", "statement", "document", "record", "metric-series"] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

const caps: Readonly<Record<EvidenceKind, MaturityLevel>> = {
  none: 1,
  statement: 1,
  document: 2,
  record: 3,
  "metric-series": 5,
};

/** The highest level that evidence of this kind supports. */
export const evidenceCap = (kind: EvidenceKind): MaturityLevel => caps[kind];

export const capLevel = (claimed: MaturityLevel, kind: EvidenceKind): MaturityLevel =>
  Math.min(claimed, caps[kind]) as MaturityLevel;

/** The least evidence that would support a level, or none where any claim is accepted. */
export const evidenceNeededFor = (level: MaturityLevel): EvidenceKind =>
  level <= 1 ? "none" : (evidenceKinds.find((kind) => caps[kind] >= level) ?? "metric-series");
