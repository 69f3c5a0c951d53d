import { aBaseline } from "#test/support/a-baseline";
import { someFacts } from "#test/support/some-facts";
import { noRows } from "#src/domain/assessment/assessment-parts";
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { evaluate } from "#src/domain/assessment/evaluation";
import { derivePackResults } from "#src/domain/pack/derive-pack-results";
import { redactFacts } from "#src/domain/pack/redact";
import { aCatalog } from "#test/support/a-catalog";
import { aScoringModel } from "#test/support/a-scoring-model";
import { arbitraryFacts } from "#test/support/arbitrary-facts";
import { packInput, profile } from "#test/formats/evidence-pack/pack-input";

const receipt = {
  id: "r1",
  assessmentId: "a1",
  packFingerprint: "0".repeat(64),
  historyHead: null,
  reviewedAt: "2025-11-20T01:00:00.000Z",
  reviewer: "Đỗ Minh Tuấn",
  office: "Sở Khoa học và Công nghệ",
  minutesNumber: "12/BB",
  conclusion: "Còn thiếu bản ghi sao lưu",
  counts: { conforming: 1, needsMore: 0, notConforming: 0, notReviewed: 122 },
  deviceKey: { kty: "EC" as const, crv: "P-256" as const, x: "a".repeat(43), y: "b".repeat(43) },
  opinionSha256: "0".repeat(64),
  importedAt: "2025-12-01T00:00:00.000Z",
};
const finding = {
  id: "f1",
  assessmentId: "a1",
  receiptId: "r1",
  controlId: "A.8.13",
  conclusion: "needs-more" as const,
  grade: "minor" as const,
  remark: "Chưa thấy bản ghi",
  question: "Lần cuối là khi nào?",
  state: "open" as const,
  response: "",
};
const withReview = () => ({ ...packInput(), reviewReceipts: [receipt], reviewFindings: [finding] });

it("leaves everything in a pack with or without files", () => {
  const facts = withReview();
  expect(redactFacts(facts, "full")).toBe(facts);
  expect(redactFacts(facts, "without-files")).toBe(facts);
});

it("changes no level, score, finding or gate when the words are taken out", () => {
  const input = packInput();
  const { catalog, scoringModel } = input;
  const whole = evaluate(catalog, input, scoringModel);
  const redacted = evaluate(catalog, redactFacts(input, "scores-only"), scoringModel);
  expect(derivePackResults(redacted)).toEqual(derivePackResults(whole));
  expect(redacted.findings).toEqual(whole.findings);
});

it("changes no result of any facts", () => {
  const [catalog, model] = [aCatalog(), aScoringModel()];
  fc.assert(
    fc.property(arbitraryFacts, (facts) => {
      const redacted = redactFacts({ ...noRows, ...facts }, "scores-only");
      expect(derivePackResults(evaluate(catalog, redacted, model))).toEqual(
        derivePackResults(evaluate(catalog, facts, model)),
      );
    }),
  );
});

it("takes out notes, titles, places, people and remarks, and keeps codes, kinds and dates", () => {
  const facts = withReview();
  const redacted = redactFacts(facts, "scores-only");
  const text = JSON.stringify(redacted);
  for (const words of [
    profile.scope,
    ...profile.sites,
    profile.assessors,
    profile.independentReviewer,
    profile.signerName,
    "Rủi ro gián đoạn dịch vụ",
    "Đã soát xét cùng tổ vận hành",
    "Phạm Quốc Huy",
    "Kho hồ sơ ISMS",
    "Biên bản và bản ghi",
    "Đỗ Minh Tuấn",
    "Còn thiếu bản ghi sao lưu",
    "Chưa thấy bản ghi",
    "Lần cuối là khi nào",
  ]) {
    expect(text).not.toContain(words);
  }
  expect(redacted.evidenceItems.map(({ code, kind, datedOn }) => [code, kind, datedOn])).toEqual(
    facts.evidenceItems.map(({ code, kind, datedOn }) => [code, kind, datedOn]),
  );
  expect(redacted.reviewFindings[0]).toEqual({ ...finding, remark: "…", question: "…" });
  expect(redacted.assessment.profile.organisationName).toBe(profile.organisationName);
});

it("leaves a period its numbers and takes its name, which the unit gave", () => {
  const baseline = aBaseline({ label: "Kỳ trước khi sửa phòng máy B" });
  const facts = { ...noRows, ...someFacts(), baselines: [baseline] };
  expect(redactFacts(facts, "scores-only").baselines).toEqual([{ ...baseline, label: "…" }]);
});
