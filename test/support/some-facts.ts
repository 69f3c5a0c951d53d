import { createControlAssessment, type ControlAssessment, type Profile } from "#src/domain/assessment/assessment";
import type { AssessmentFacts } from "#src/domain/assessment/evaluation";
import type { EvidenceItem } from "#src/domain/evidence/evidence-item";
import { aProfile } from "./a-profile";

type Given = {
  readonly profile?: Partial<Profile>;
  readonly records?: Readonly<Record<string, Partial<ControlAssessment>>>;
  readonly evidence?: readonly EvidenceItem[];
};

/** Facts about the controls that a test names; nothing is known about the others. */
export const someFacts = ({ profile = {}, records = {}, evidence = [] }: Given = {}): AssessmentFacts => ({
  assessment: {
    id: "a-1",
    catalogId: "iso27001-2022",
    createdAt: "2026-11-01T00:00:00.000Z",
    profile: aProfile(profile),
  },
  controlAssessments: Object.entries(records).map(([controlId, fields]) => aRecord({ ...fields, controlId })),
  evidenceItems: evidence,
});

export const aRecord = (overrides: Partial<ControlAssessment> = {}): ControlAssessment => ({
  ...createControlAssessment("a-1", "A.8.13"),
  ...overrides,
});

/** A reason, an approver and a day: all that «not applicable» needs. */
export const justifiedExclusion = {
  applicability: "not-applicable",
  justification: "Đơn vị không dùng dịch vụ đám mây",
  justificationApprovedBy: "Nguyễn Văn An",
  justificationApprovedOn: "2026-03-02",
} as const;
