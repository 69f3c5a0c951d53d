/** What a review of an earlier pack left with the unit. */
import type { ReviewFinding, ReviewReceipt } from "#src/domain/review/review-receipt";

export const aReceipt = (changes: Partial<ReviewReceipt> = {}): ReviewReceipt => ({
  id: "review-1",
  assessmentId: "01935f00-0000-7000-8000-000000000001",
  packFingerprint: "0123456789abcdef".repeat(4),
  historyHead: null,
  reviewedAt: "2025-11-20T18:00:00.000Z",
  reviewer: "Đỗ Minh Tuấn",
  office: "Sở Khoa học và Công nghệ",
  minutesNumber: "12/BB-SKHCN",
  conclusion: "Cần bổ sung bản ghi sao lưu.",
  counts: { conforming: 98, needsMore: 15, notConforming: 3, notReviewed: 7 },
  deviceKey: { kty: "EC", crv: "P-256", x: "a".repeat(43), y: "b".repeat(43) },
  opinionSha256: "c".repeat(64),
  importedAt: "2025-12-01T00:00:00.000Z",
  ...changes,
});

export const aReviewFinding = (changes: Partial<ReviewFinding> = {}): ReviewFinding => ({
  id: "finding-1",
  assessmentId: "01935f00-0000-7000-8000-000000000001",
  receiptId: "review-1",
  controlId: "A.8.13",
  conclusion: "needs-more",
  grade: "minor",
  remark: "Chưa thấy bản ghi khôi phục thử.",
  question: "Lần gần nhất là khi nào?",
  state: "open",
  response: "",
  ...changes,
});
