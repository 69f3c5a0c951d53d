import type { EvidenceItem } from "#src/domain/evidence/evidence-item";

export const anEvidenceItem = (overrides: Partial<EvidenceItem> = {}): EvidenceItem => ({
  id: "e-1",
  assessmentId: "a-1",
  code: "BC-001",
  title: "Biên bản diễn tập khôi phục",
  kind: "record",
  datedOn: "2026-10-01",
  location: "Kho hồ sơ ISMS",
  controlIds: ["A.8.13"],
  ...overrides,
});
