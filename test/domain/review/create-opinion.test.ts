import { describe, expect, it } from "vitest";
import { createOpinionContent, type OpinionInput } from "#src/domain/review/create-opinion";
import { opinionContentSchema } from "#src/domain/review/opinion-document";
import { createPackOpinion, type PackOpinion } from "#src/domain/review/pack-review";
import { findingId, findingsToTakeIn } from "#src/domain/review/take-in-opinion";
import { sha256 } from "#test/support/a-chain";
import { aPackReview, aReceipt } from "#test/support/a-review";

const said = (controlId: string, fields: Partial<PackOpinion>) => ({
  ...createPackOpinion("r-1", controlId),
  ...fields,
});

const input = (overrides: Partial<OpinionInput> = {}): OpinionInput => ({
  review: aPackReview({ conclusion: "Đạt, trừ hai mục." }),
  opinions: [
    said("A.8.13", { conclusion: "not-conforming", grade: "minor", remark: "Chưa thử khôi phục." }),
    said("4.1", { conclusion: "conforming" }),
    said("A.5.1", { remark: "Chưa kết luận" }),
    said("A.9.9", { conclusion: "conforming" }),
  ],
  controlIds: ["4.1", "A.5.1", "A.8.13"],
  historyHead: "ab".repeat(32),
  reviewedAt: "2026-11-20T08:30:00.000Z",
  appVersion: "0.4.0",
  key: aReceipt().deviceKey,
  ...overrides,
});

describe("what travels back", () => {
  it("names the pack, the history that was seen, who looked and what came out", () => {
    const content = createOpinionContent(input());
    expect(content.receipt).toEqual({
      id: "r-1",
      assessmentId: "a-1",
      packFingerprint: "f1".repeat(32),
      historyHead: "ab".repeat(32),
      reviewedAt: "2026-11-20T08:30:00.000Z",
      reviewer: "Phạm Thu Hà",
      office: "Công an thành phố Hải Phòng",
      minutesNumber: "12/BB-TT",
      conclusion: "Đạt, trừ hai mục.",
      counts: { conforming: 1, needsMore: 0, notConforming: 1, notReviewed: 1 },
    });
    expect(opinionContentSchema.safeParse(content).success).toBe(true);
  });

  it("has the items with a conclusion, in the order of the catalog, and no others", () => {
    expect(createOpinionContent(input()).findings).toEqual([
      { controlId: "4.1", conclusion: "conforming", grade: null, remark: "", question: "" },
      {
        controlId: "A.8.13",
        conclusion: "not-conforming",
        grade: "minor",
        remark: "Chưa thử khôi phục.",
        question: "",
      },
    ]);
  });

  it("has nothing of the sample, the file's name or the other reviews on this machine", () => {
    const sample = { method: "random" as const, seed: "1f", controlIds: ["4.1"] };
    const text = JSON.stringify(createOpinionContent(input({ review: aPackReview({ sample }) })));
    expect(text).not.toContain("sample");
    expect(text).not.toContain("ho-so-dinh-vu");
    expect(text).not.toContain("Chưa kết luận");
  });
});

describe("what asks something of the unit", () => {
  const finding = { controlId: "4.1", conclusion: "conforming", grade: null, remark: "", question: "" } as const;

  it("is everything but items that conform and about which nothing was said", () => {
    const findings = [
      finding,
      { ...finding, remark: " \n" },
      { ...finding, controlId: "A.5.1", remark: "Nên soát lại hằng quý." },
      { ...finding, controlId: "A.5.2", question: "Ai phê duyệt?" },
      { ...finding, controlId: "A.5.3", conclusion: "needs-more" as const },
    ];
    expect(findingsToTakeIn({ findings }).map(({ controlId }) => controlId)).toEqual(["A.5.1", "A.5.2", "A.5.3"]);
  });

  it("has an id that follows from the receipt and the item, whoever takes it in", () => {
    const id = findingId(aReceipt(), "A.5.1", sha256);
    expect(id).toMatch(/^[0-9a-f]{32}$/);
    expect(findingId(aReceipt({ importedAt: "2027-01-01T00:00:00.000Z" }), "A.5.1", sha256)).toBe(id);
    const others = [
      findingId(aReceipt(), "A.5.2", sha256),
      findingId(aReceipt({ id: "r-2" }), "A.5.1", sha256),
      findingId(aReceipt({ assessmentId: "a-2" }), "A.5.1", sha256),
    ];
    expect(new Set([id, ...others]).size).toBe(4);
  });
});
