/**
 * How many findings of one grade there are, and where. Findings and items are two units: an item may have two findings,
 * and one that is systemic belongs to no item. Whoever shows a number takes it from here and says which it is.
 */
import type { Finding, FindingGrade } from "./suggest-findings";

export type FindingCount = {
  readonly findings: number;
  /** Items that have one of their own. */
  readonly items: number;
  /** Those that have one as a whole. */
  readonly clauses: number;
  readonly capabilities: number;
  readonly domains: number;
};

export function countFindings(findings: readonly Finding[], grade: FindingGrade): FindingCount {
  const graded = findings.filter((finding) => finding.grade === grade);
  const ids = graded.flatMap(({ subject }) => (subject.type === "control" ? [subject.controlId] : []));
  const ofRule = (wanted: Finding["rule"]) => graded.filter(({ rule }) => rule === wanted).length;
  return {
    findings: graded.length,
    items: new Set(ids).size,
    clauses: ofRule("minors-in-one-clause"),
    capabilities: ofRule("minors-in-one-capability"),
    domains: ofRule("minors-in-one-domain"),
  };
}
