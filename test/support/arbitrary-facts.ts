/** Random facts about the small catalog: claims, targets, exclusions with and without reasons, evidence old and new. */
import * as fc from "fast-check";
import type { ControlAssessment } from "#src/domain/assessment/assessment";
import type { AssessmentFacts } from "#src/domain/assessment/evaluation";
import { maturityLevels } from "#src/domain/assessment/maturity";
import { evidenceItemKinds, type EvidenceItem } from "#src/domain/evidence/evidence-item";
import { smallCatalogControls } from "./a-catalog";
import { anEvidenceItem } from "./an-evidence-item";
import { justifiedExclusion, someFacts } from "./some-facts";

const controlIds = smallCatalogControls.map(({ id }) => id);
const unjustifiedExclusion = { ...justifiedExclusion, justificationApprovedBy: "" };
const approved = { targetReason: "Lý do", targetApprovedBy: "Nguyễn Văn An" };
const day = fc.constantFrom("2024-06-01", "2026-06-12", "2026-11-16", "2027-03-31", null);

const record: fc.Arbitrary<Partial<ControlAssessment>> = fc
  .tuple(
    fc.record({
      level: fc.constantFrom(null, ...maturityLevels),
      target: fc.constantFrom(null, 1, 2, 3, 4, 5),
      weight: fc.constantFrom(null, 1, 2, 3),
      implementationStatus: fc.constantFrom(null, "implemented", "partial", "planned"),
      dueOn: day,
      verifiedOn: day,
      owner: fc.constantFrom("", "Lê Văn Cường"),
      planApprovedBy: fc.constantFrom("", "Nguyễn Văn An"),
      verifiedBy: fc.constantFrom("", "Ban Kiểm soát"),
    }),
    fc.constantFrom({}, {}, { applicability: "inherited" as const }, justifiedExclusion, unjustifiedExclusion),
    fc.constantFrom({}, approved),
  )
  .map((parts) => Object.assign({}, ...parts) as Partial<ControlAssessment>);

const evidenceItem: fc.Arbitrary<EvidenceItem> = fc
  .record({
    kind: fc.constantFrom(...evidenceItemKinds),
    datedOn: day,
    controlIds: fc.subarray(controlIds),
  })
  .map((fields) => anEvidenceItem(fields));

export const arbitraryFacts: fc.Arbitrary<AssessmentFacts> = fc
  .record({
    records: fc.tuple(...controlIds.map(() => record)),
    evidence: fc.array(evidenceItem, { maxLength: 8 }),
    lastInternalAuditOn: day,
    lastManagementReviewOn: day,
  })
  .map(({ records, evidence, ...profile }) =>
    someFacts({
      profile,
      records: Object.fromEntries(controlIds.map((id, index) => [id, records[index] ?? {}])),
      evidence,
    }),
  );

/** As random, but close to the threshold of «ready»: everything measured, verified, audited; only levels vary. */
export const arbitraryNearlyReadyFacts: fc.Arbitrary<AssessmentFacts> = fc
  .tuple(...controlIds.map(() => fc.constantFrom(2, 3, 3, 4, 4, 4, 5)))
  .map((levels) =>
    someFacts({
      profile: { lastInternalAuditOn: "2026-06-12", lastManagementReviewOn: "2026-07-20" },
      records: Object.fromEntries(
        controlIds.map((id, index) => [
          id,
          {
            level: levels[index] ?? 3,
            owner: "Lê Văn Cường",
            dueOn: "2027-03-31",
            planApprovedBy: "Nguyễn Văn An",
            verifiedBy: "Ban Kiểm soát",
            verifiedOn: "2026-10-05",
          },
        ]),
      ),
      evidence: [anEvidenceItem({ kind: "metric-series", controlIds })],
    }),
  );

/** The same facts with one control's record changed. */
export const withRecord = (
  facts: AssessmentFacts,
  controlId: string,
  change: Partial<ControlAssessment>,
): AssessmentFacts => ({
  ...facts,
  controlAssessments: facts.controlAssessments.map((old) =>
    old.controlId === controlId ? { ...old, ...change } : old,
  ),
});
