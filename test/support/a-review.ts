/** What an auditor leaves: a review, opinions, a receipt, findings. */
import type { PackReview } from "#src/domain/review/pack-review";
import type { ReviewFinding, ReviewReceipt } from "#src/domain/review/review-receipt";

export const aPackReview = (overrides: Partial<PackReview> = {}): PackReview => ({
  id: "r-1",
  createdAt: "2026-11-20T02:00:00.000Z",
  fileName: "ho-so-dinh-vu.pdf",
  byteCount: 4096,
  fingerprint: "f1".repeat(32),
  documentSha256: "d0".repeat(32),
  organisationName: "Trung tâm dữ liệu Đình Vũ",
  assessmentId: "a-1",
  catalogId: "iso27001-2022",
  generatedAt: "2026-11-16T09:04:05+07:00",
  failedRules: [],
  uncheckedRules: ["fingerprint"],
  reviewer: "Phạm Thu Hà",
  office: "Công an thành phố Hải Phòng",
  minutesNumber: "12/BB-TT",
  place: "Hải Phòng",
  conclusion: "",
  sample: null,
  ...overrides,
});

export const aReceipt = (overrides: Partial<ReviewReceipt> = {}): ReviewReceipt => ({
  id: "r-1",
  assessmentId: "a-1",
  packFingerprint: "f1".repeat(32),
  historyHead: "ab".repeat(32),
  reviewedAt: "2026-11-20T08:30:00.000Z",
  reviewer: "Phạm Thu Hà",
  office: "Công an thành phố Hải Phòng",
  minutesNumber: "12/BB-TT",
  conclusion: "Cần bổ sung bằng chứng vận hành.",
  counts: { conforming: 1, needsMore: 1, notConforming: 1, notReviewed: 0 },
  deviceKey: { kty: "EC", crv: "P-256", x: "x".repeat(43), y: "y".repeat(43) },
  opinionSha256: "0c".repeat(32),
  importedAt: "2026-11-21T01:00:00.000Z",
  ...overrides,
});

export const aFinding = (overrides: Partial<ReviewFinding> = {}): ReviewFinding => ({
  id: "f-1",
  assessmentId: "a-1",
  receiptId: "r-1",
  controlId: "A.5.1",
  conclusion: "not-conforming",
  grade: "minor",
  remark: "Quy chế đã hết hiệu lực.",
  question: "Bản thay thế ban hành khi nào?",
  state: "open",
  response: "",
  ...overrides,
});
