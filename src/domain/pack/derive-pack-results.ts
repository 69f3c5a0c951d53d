/** The numbers that a pack prints and states, from an evaluation: one function for the writer and for the verifier. */
import type { Evaluation } from "#src/domain/assessment/evaluation";
import { countFindings } from "#src/domain/finding/count-findings";
import type { PackResults } from "./pack-document";

export function derivePackResults({ controls, scores, findings, verdict }: Evaluation): PackResults {
  return {
    overall: scores.overall,
    provisional: scores.provisionalOverall,
    verdict: verdict.verdict,
    gates: verdict.gates.map(({ id, passed }) => ({ id, passed })),
    counts: {
      assessed: scores.assessedCount,
      applicable: scores.applicableCount,
      notApplicable: scores.notApplicableCount,
      majors: countFindings(findings, "major").findings,
      minors: countFindings(findings, "minor").findings,
      belowTarget: controls.filter(({ applicable, gap }) => applicable && gap > 0).length,
    },
    controls: controls.map(({ control, applicable, level, target }) => ({
      controlId: control.id,
      applicable,
      level,
      target,
    })),
  };
}
