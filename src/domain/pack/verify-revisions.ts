/** Rules on what was appended to the file after it was made, and on the signatures that may explain it. */
import { failed, passed, unchecked } from "./rule-outcome";
import type { RuleOutcome } from "./verification";

export type RevisionFacts = {
  readonly byteCount: number;
  /** First to last: where each revision ends. */
  readonly ends: readonly number[];
  readonly bytesBehind: number;
  /** For each signature, up to where it covers everything; null where it is none that can be believed. */
  readonly coveredTo: readonly (number | null)[];
  /** Names of attached files that are not the same in the first revision and the last. */
  readonly changedFiles: readonly string[];
  /** Objects of the first revision that were replaced by something a signature has no business with. */
  readonly changedObjects: readonly number[];
};

export function verifyRevisions(facts: RevisionFacts): RuleOutcome {
  const { ends, bytesBehind, coveredTo, changedFiles, changedObjects } = facts;
  const revisions = ends.length;
  if (bytesBehind !== 0) return failed("revision", "bytes-behind", { figures: { bytes: bytesBehind, revisions } });
  if (changedFiles.length > 0)
    return failed("revision", "files-changed", { figures: { revisions }, places: changedFiles });
  const later = ends.slice(1);
  if (later.some((end) => !coveredTo.includes(end)) || !areWhole(facts))
    return failed("revision", "unexplained", { figures: { revisions } });
  if (changedObjects.length > 0)
    return failed("revision", "content-changed", { figures: { objects: changedObjects.length, revisions } });
  return revisions === 1 ? passed("revision", "single") : passed("revision", "signed", { figures: { revisions } });
}

/** Each signature covers one revision from the first byte to the last, and one of them the whole file. */
const areWhole = ({ ends, coveredTo, byteCount }: RevisionFacts): boolean =>
  coveredTo.length === 0 ||
  (coveredTo.every((end) => end !== null && ends.includes(end)) && coveredTo.includes(byteCount));

export function verifySignatures(facts: RevisionFacts): RuleOutcome {
  const { coveredTo } = facts;
  const figures = { signatures: coveredTo.length };
  if (coveredTo.length === 0) return unchecked("signature", "none");
  if (coveredTo.includes(null)) return failed("signature", "malformed", { figures });
  return areWhole(facts)
    ? unchecked("signature", "whole-file", { figures })
    : failed("signature", "partial", { figures });
}
