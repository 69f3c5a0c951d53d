import { describe, expect, it } from "vitest";
import { packRules } from "#src/domain/pack/verification";
import { verificationReasons } from "#src/domain/pack/verification-reasons";
import { reviewRules as english } from "#src/i18n/en/review-rules";
import { recordedReason, ruleWords } from "#src/i18n/rule-words";
import { reviewRules as vietnamese } from "#src/i18n/vi/review-rules";
import { vietnameseLetter } from "#test/support/vietnamese";

const plain = String;

const figures = {
  absent: 1,
  altered: 2,
  break: "hash",
  bytes: 12,
  changes: 205,
  contents: "scores-only",
  count: 3,
  detail: "NotReadableError",
  digits: 16,
  edition: "ISO/IEC 27001:2022",
  excludedLater: 1,
  files: 2,
  line: 7,
  missing: 1,
  objects: 4,
  place: "assessment.profile",
  raisedLastDay: 0,
  revisions: 2,
  sequence: 9,
  signatures: 1,
  targetsLowered: 2,
  version: "2.0",
};

const reasons = packRules.flatMap((rule) =>
  [...verificationReasons[rule], "not-reached"].map((reason) => ({ rule, reason })),
);

describe("the words of a rule", () => {
  it.each(reasons)("are there in both languages: $rule, $reason", ({ rule, reason }) => {
    const outcome = { rule, status: "unchecked", reason, figures, places: ["BC-031"] } as const;
    const [vi, en] = [vietnamese, english].map((words) => ruleWords(outcome, words, plain));
    expect(vi?.found).toMatch(vietnameseLetter);
    expect(vi?.found).not.toBe(vietnamese.generic.unchecked);
    expect(en?.found).not.toMatch(vietnameseLetter);
    expect(en?.found).not.toBe(english.generic.unchecked);
    expect(`${vi?.found} ${en?.found}`).not.toContain("undefined");
  });

  it("have no reason that the verifier does not know", () => {
    for (const rule of packRules) {
      expect(Object.keys(vietnamese.reasons[rule]).toSorted()).toEqual(
        [...verificationReasons[rule], "not-reached"].toSorted(),
      );
    }
  });

  it.each(["a-reason-of-next-year", "constructor", "__proto__", "toString"])(
    "fall to a sentence that is true of any failure: %s",
    (reason) => {
      const words = ruleWords({ rule: "files", status: "failed", reason }, vietnamese, plain);
      expect(words.found).toBe("Không khớp với điều quy tắc này yêu cầu.");
      expect(words.next).toBe("Đề nghị đơn vị lập lại và nộp lại cả bộ hồ sơ.");
    },
  );

  it("give the number beside the result", () => {
    const figureOf = (outcome: Parameters<typeof ruleWords>[0]) => ruleWords(outcome, vietnamese, plain).figure;
    expect(figureOf({ rule: "files", status: "passed", reason: "whole", figures: { files: 21 } })).toBe("21 tệp");
    expect(figureOf({ rule: "levels", status: "failed", reason: "differ", places: ["A.5.1", "A.5.2"] })).toBe("2 chỗ");
    expect(figureOf({ rule: "container", status: "passed", reason: "readable" })).toBeNull();
  });

  it("of a kept outcome say that the file has to be opened again", () => {
    const words = ruleWords({ rule: "files", status: "failed", reason: recordedReason }, vietnamese, plain);
    expect(words.found).toBe("Không đạt khi tệp được mở lần đầu. Mở lại tệp PDF để xem chi tiết.");
  });

  it("never claim to know who made a file", () => {
    const all = JSON.stringify(vietnamese, (_, value: unknown) =>
      typeof value === "function" ? (value as (input: unknown) => string)(figures) : value,
    );
    expect(all).not.toMatch(/đã ký|xác thực/i);
  });
});
