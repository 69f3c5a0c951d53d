/**
 * Draws the items that an auditor looks at. Each item gets a number from the SHA-256 of «seed/item»; the smallest
 * numbers are drawn. So the draw can be repeated by anybody who has the seed, with `sha256sum` if need be, does not
 * depend on the order of the items, and a larger sample contains the smaller one.
 *
 * Risk-weighted, an item counts as often as its weight says (Efraimidis and Spirakis 2006, «weighted random sampling
 * with a reservoir»: keys −ln u / w).
 */
import type { Digest } from "#src/domain/history/change";
import type { PackReview } from "./pack-review";

export type Sample = NonNullable<PackReview["sample"]>;

export const sampleRisks = ["no-record", "missing-evidence", "raised-late", "not-applicable", "gap"] as const;
/**
 * Level 3 or more claimed without a record of operation; evidence missing or not enough for the claim; level raised
 * shortly before the pack was made; said not to apply; below its target.
 */
export type SampleRisk = (typeof sampleRisks)[number];

export type SampleCandidate = {
  readonly controlId: string;
  /** Of the control in the catalog, 1 to 3. */
  readonly weight: number;
  readonly risks: readonly SampleRisk[];
};

/** How much a risk adds to the 1 that every item has: most where a claim outruns what is shown, least for an open gap. */
const riskPoints: Readonly<Record<SampleRisk, number>> = {
  "no-record": 4,
  "missing-evidence": 3,
  "raised-late": 3,
  "not-applicable": 3,
  gap: 1,
};

export const sampleWeight = ({ weight, risks }: Omit<SampleCandidate, "controlId">): number =>
  weight * risks.reduce((sum, risk) => sum + riskPoints[risk], 1);

export type SampleInput = Pick<Sample, "method" | "seed"> & {
  readonly candidates: readonly SampleCandidate[];
  readonly count: number;
};

/** In the order of the candidates. */
export function drawSample({ candidates, method, seed, count }: SampleInput, digest: Digest): Sample {
  const drawn = new Set(
    candidates
      .map((candidate) => ({ candidate, key: keyOf(candidate, method, seed, digest) }))
      .toSorted((left, right) => left.key - right.key || compare(left.candidate.controlId, right.candidate.controlId))
      .slice(0, Math.max(0, count))
      .map(({ candidate }) => candidate.controlId),
  );
  const controlIds = candidates.flatMap(({ controlId }) => (drawn.has(controlId) ? [controlId] : []));
  return { method, seed, controlIds };
}

function keyOf(candidate: SampleCandidate, method: Sample["method"], seed: string, digest: Digest): number {
  const share = shareOf(digest(`${seed}/${candidate.controlId}`));
  return method === "random" ? share : -Math.log(1 - share) / sampleWeight(candidate);
}

const sharedDigits = 13;

/** Between 0 and 1, both excluded: the first 52 bits of a digest. */
const shareOf = (hex: string): number => (Number.parseInt(hex.slice(0, sharedDigits), 16) + 0.5) / 16 ** sharedDigits;

const compare = (left: string, right: string) => (left === right ? 0 : left < right ? -1 : 1);
