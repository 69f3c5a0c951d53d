import { describe, expect, it } from "vitest";
import { correctiveActionSchema, createCorrectiveAction } from "#src/domain/action/corrective-action";
import type { OpenPoint } from "#src/domain/action/action-register";
import { draftByHand, draftFromPoint, groupPoints, type ActionDraft } from "#src/domain/action/draft-action";
import { aFinding } from "#test/support/a-review";

const words = { statement: "Khai là đã thực hiện nhưng bằng chứng chỉ cho phép đến mức 2.", raisedOn: "2026-11-16" };
const plan = { owner: "Phạm Quốc Huy", dueOn: "2027-03-31" };

const single: OpenPoint = {
  source: "suggestion",
  grade: "minor",
  finding: { rule: "plan-overdue", grade: "minor", subject: { type: "control", controlId: "A.8.13" } },
  earlier: null,
};
const systemic: OpenPoint = {
  source: "suggestion",
  grade: "major",
  finding: {
    rule: "minors-in-one-clause",
    grade: "major",
    subject: { type: "group", groupId: "9", controlIds: ["9.1", "9.2.1", "9.3.1"] },
  },
  earlier: null,
};

const rowOf = (draft: ActionDraft) =>
  correctiveActionSchema.safeParse(
    createCorrectiveAction({ ...draft, id: "kp-1", assessmentId: "a-1", code: "KP-001" }),
  ).success;

describe("an action from a finding", () => {
  it("names the rule and the item, and takes over who answers for the item and by when", () => {
    expect(draftFromPoint(single, words, plan)).toEqual({
      source: "suggestion",
      sourceId: "plan-overdue",
      grade: "minor",
      controlIds: ["A.8.13"],
      statement: "Khai là đã thực hiện nhưng bằng chứng chỉ cho phép đến mức 2.",
      raisedOn: "2026-11-16",
      owner: "Phạm Quốc Huy",
      dueOn: "2027-03-31",
    });
  });

  it("about several items has no owner yet", () => {
    const draft = draftFromPoint(systemic, words, plan);
    expect(draft).toMatchObject({ sourceId: "minors-in-one-clause/9", controlIds: ["9.1", "9.2.1", "9.3.1"] });
    expect(draft).not.toHaveProperty("owner");
  });

  it("of a reviewer names that finding", () => {
    const point: OpenPoint = { source: "review", grade: "minor", finding: aFinding(), earlier: null };
    expect(draftFromPoint(point, words)).toMatchObject({ source: "review", sourceId: "f-1", controlIds: ["A.5.1"] });
  });

  it("takes of a longer text what the field holds, and no half character", () => {
    const draft = draftFromPoint(single, { ...words, statement: `${"a".repeat(3999)}🙂` });
    expect(draft.statement).toBe("a".repeat(3999));
    expect(rowOf(draft)).toBe(true);
  });
});

it("findings of the rules about one item come together under the gravest; systemic ones and reviewers' stay alone", () => {
  const graver: OpenPoint = { ...single, grade: "major" };
  const review: OpenPoint = {
    source: "review",
    grade: "minor",
    finding: aFinding({ controlId: "A.8.13" }),
    earlier: null,
  };
  expect(groupPoints([graver, systemic, review, single])).toEqual([[graver, single], [systemic], [review]]);
});

it("an action by hand has no source to point at", () => {
  const draft = draftByHand({ ...words, source: "internal-audit", grade: "observation", controlIds: ["9.2.1"] });
  expect(draft).toMatchObject({ source: "internal-audit", sourceId: "", grade: "observation", controlIds: ["9.2.1"] });
  expect(rowOf(draft)).toBe(true);
});
