import type { Risk } from "#src/domain/risk/risk";

/** A risk in order on 2026-11-16: rated 4 × 4 before and 2 × 2 after treatment, done in time, accepted. */
export const aRisk = (overrides: Partial<Risk> = {}): Risk => ({
  id: "r-1",
  assessmentId: "a-1",
  code: "R-001",
  libraryId: null,
  asset: "Bể dầu và máy phát dự phòng",
  threat: "Dầu cạn khi mất điện kéo dài",
  vulnerability: "Chỉ có một đầu mối cấp dầu",
  consequence: "Máy phát dừng, cả trung tâm ngừng.",
  inherentLikelihood: 4,
  inherentConsequence: 4,
  residualLikelihood: 2,
  residualConsequence: 2,
  riskOwner: "Phạm Thị Dung",
  treatmentOption: "reduce",
  controlIds: ["A.7.11", "A.5.30"],
  treatment: "Ký với nhà cung cấp thứ hai.",
  treatmentOwner: "Lê Văn Cường",
  treatmentDueOn: "2026-10-31",
  treatmentDoneOn: "2026-10-20",
  acceptedBy: "Phạm Thị Dung",
  acceptedOn: "2026-11-02",
  reviewedOn: "2026-11-02",
  ...overrides,
});
