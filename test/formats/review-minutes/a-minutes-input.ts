/** Minutes of a review with a little of everything. */
import type { PackOpinion } from "#src/domain/review/pack-review";
import { createPackOpinion } from "#src/domain/review/pack-review";
import { packRules, type RuleOutcome } from "#src/domain/pack/verification";
import type { MinutesInput } from "#src/formats/review-minutes/minutes-input";
import { aPackReview } from "#test/support/a-review";

export const anOpinion = (controlId: string, overrides: Partial<PackOpinion> = {}): PackOpinion => ({
  ...createPackOpinion("r-1", controlId),
  conclusion: "conforming",
  ...overrides,
});

export const outcomes: readonly RuleOutcome[] = packRules.map((rule) => {
  if (rule === "files") {
    return { rule, status: "failed", reason: "altered", figures: { files: 1 }, places: ["BC-031 nhat-ky.pdf"] };
  }
  return rule === "signature"
    ? { rule, status: "unchecked", reason: "none" }
    : { rule, status: "passed", reason: "of-another-year" };
});

export const aMinutesInput = (overrides: Partial<MinutesInput> = {}): MinutesInput => ({
  review: aPackReview({
    office: "Sở Khoa học và Công nghệ",
    parentOffice: "Ủy ban nhân dân thành phố Hải Phòng",
    fingerprint: "9f3c71e040abc2d9c7d508bb1e62a4f7b80d93c557f1e26a0c4b8de372a95f16",
    participants: "Nguyễn Văn An, Giám đốc, đại diện đơn vị\n\nPhạm Thu Hà, chuyên viên",
    conclusion: "Đề nghị gửi lại BC-031.\nBổ sung bằng chứng vận hành.",
    sample: { method: "risk-weighted", seed: "2026ab", controlIds: ["A.5.1", "A.5.2"] },
  }),
  opinions: [
    anOpinion("4.1"),
    anOpinion("A.5.1", {
      conclusion: "not-conforming",
      grade: "major",
      remark: "Chính sách đã hết hiệu lực.",
      question: "Bản thay thế ban hành khi nào?",
    }),
    anOpinion("A.5.2", { conclusion: "needs-more" }),
    anOpinion("A.5.3", { conclusion: null, remark: "Chưa xem xong." }),
  ],
  controlIds: ["4.1", "4.2", "A.5.1", "A.5.2", "A.5.3"],
  titles: { "A.5.1": "Các chính sách an toàn thông tin", "A.5.2": "Vai trò và trách nhiệm" },
  edition: "ISO/IEC 27001:2022",
  outcomes,
  verdict: "conditional",
  overall: 84.6,
  isDemo: false,
  generatedAt: "2026-11-25T08:30:00+07:00",
  appVersion: "0.2.0",
  ...overrides,
});
