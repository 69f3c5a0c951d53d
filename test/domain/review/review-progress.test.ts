import { expect, it } from "vitest";
import { createPackOpinion, type PackOpinion } from "#src/domain/review/pack-review";
import { countConclusions, reviewProgress } from "#src/domain/review/review-progress";

const ids = ["4.1", "A.5.1", "A.5.2", "A.8.13"];
const said = (controlId: string, fields: Partial<PackOpinion>) => ({
  ...createPackOpinion("r-1", controlId),
  ...fields,
});

const opinions = [
  said("4.1", { conclusion: "conforming" }),
  said("A.5.1", { conclusion: "not-conforming", question: "Bản nào đang có hiệu lực?" }),
  said("A.5.2", { remark: "Cần hỏi thêm" }),
  said("A.9.9", { conclusion: "conforming" }),
];

it("Seen is what has a conclusion; opinions about other items count for nothing", () => {
  expect(reviewProgress(ids, opinions)).toEqual({
    total: 4,
    seen: 2,
    counts: { conforming: 1, needsMore: 0, notConforming: 1, notReviewed: 2 },
    sample: null,
    questions: 1,
    ungraded: ["A.5.1"],
    withoutConclusion: ["A.5.2"],
  });
});

it("A sample has its own progress", () => {
  const sample = { method: "random", seed: "1f", controlIds: ["4.1", "A.8.13"] } as const;
  expect(reviewProgress(ids, opinions, { ...sample, controlIds: [...sample.controlIds] }).sample).toEqual({
    total: 2,
    seen: 1,
  });
});

it("The counts of all conclusions add up to the items", () => {
  const counts = countConclusions(ids, opinions);
  expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(4);
});
