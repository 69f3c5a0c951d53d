import { describe, expect, it } from "vitest";
import { verifyBackup } from "#src/domain/backup/verify-backup";
import type { AssessmentContent, ReviewContent, WorkspaceContent } from "#src/domain/backup/workspace-content";
import { sealChange, type Change } from "#src/domain/history/change";
import { sha256 } from "#test/support/a-chain";
import { aFinding, aReceipt } from "#test/support/a-review";
import { aDocument, aFileOf, anAssessment, aReview, aWorkspace } from "./a-workspace";

const content = anAssessment({
  answers: { "A.5.1": { level: 3, note: "Đã ban hành" } },
  evidence: [{ controlIds: ["A.5.1"] }],
});
const reviewed = anAssessment({
  id: "a-3",
  receipts: [aReceipt({ id: "r-9" })],
  findings: [aFinding({ receiptId: "r-9" })],
});
const review = aReview("r-1", { "A.5.1": { conclusion: "not-conforming", grade: "minor" } });
const file = aFileOf(new Uint8Array([1, 2]));
const workspace = aWorkspace([content, anAssessment({ id: "a-2" }), reviewed], [file], [review]);

const verify = (changed: WorkspaceContent, described: WorkspaceContent = changed) =>
  verifyBackup(aDocument(described), changed, sha256);

/** The workspace with its first assessment changed, and counted again. */
const withFirst = (change: Partial<AssessmentContent>) =>
  aWorkspace([{ ...content, ...change }, anAssessment({ id: "a-2" })], [file]);

const withReviewed = (change: Partial<AssessmentContent>) => aWorkspace([{ ...reviewed, ...change }]);
const withReview = (change: Partial<ReviewContent>) => aWorkspace([], [], [{ ...review, ...change }]);
const twice = <Row>(rows: readonly Row[]) => [...rows, ...rows];

const withRow = (change: object) =>
  withFirst({ controlAssessments: content.controlAssessments.map((row) => ({ ...row, ...change })) });

/** All hashes computed again from the given row on, as a forger would. */
function resealed(changes: readonly Change[]): readonly Change[] {
  let previousHash = changes[0]?.previousHash ?? "";
  return changes.map(({ hash: _old, ...change }) => {
    const row = sealChange({ ...change, previousHash }, sha256);
    previousHash = row.hash;
    return row;
  });
}

const placeOf = (change: Change | undefined) =>
  ({
    id: change?.id,
    sequence: change?.sequence,
    clock: change?.clock,
    operation: change?.operation,
  }) as Partial<Change>;

it("A whole backup has no fault", () => {
  expect(verify(workspace)).toBeNull();
  expect(verify(aWorkspace([]))).toBeNull();
});

describe("counts", () => {
  it.each([
    "assessments",
    "controlAssessments",
    "evidenceItems",
    "reviewReceipts",
    "reviewFindings",
    "reviews",
    "packOpinions",
    "changes",
    "files",
    "fileBytes",
  ] as const)("of %s agree", (name) => {
    const document = aDocument(workspace);
    const wrong = { ...document, counts: { ...document.counts, [name]: document.counts[name] + 1 } };
    expect(verifyBackup(wrong, workspace, sha256)).toEqual({
      type: "backup-counts-differ",
      place: `counts.${name}`,
    });
  });
});

describe("nothing occurs twice:", () => {
  it.each([
    ["files", aWorkspace([content], [file, file]), `files/${file.sha256}`],
    ["assessments", aWorkspace([content, content]), "assessments/a-1"],
    ["controls", withRow({ controlId: "4.1" }), "controlAssessments/a-1/4.1"],
    [
      "evidence items",
      withFirst({ evidenceItems: [...content.evidenceItems, ...content.evidenceItems] }),
      "evidenceItems/a-1-e-1",
    ],
    ["changes", withFirst({ changes: [...content.changes, ...content.changes] }), "changes/a-1-change-1"],
    ["receipts", withReviewed({ reviewReceipts: twice(reviewed.reviewReceipts) }), "reviewReceipts/r-9"],
    ["findings", withReviewed({ reviewFindings: twice(reviewed.reviewFindings) }), "reviewFindings/f-1"],
    ["reviews", aWorkspace([], [], [review, review]), "reviews/r-1"],
    ["opinions", withReview({ packOpinions: twice(review.packOpinions) }), "packOpinions/r-1/A.5.1"],
    ["histories of whatever kind", aWorkspace([anAssessment({ id: "r-1" })], [], [review]), "heads/r-1"],
  ])("%s", (_, changed, place) => {
    expect(verify(changed)).toEqual({ type: "backup-duplicate", place });
  });

  it("evidence and changes across assessments too, for they share a table", () => {
    const twin = { ...content, assessment: { ...content.assessment, id: "a-9" } };
    expect(verify(aWorkspace([content, twin]))).toEqual({ type: "backup-duplicate", place: "evidenceItems/a-1-e-1" });
  });
});

describe("references", () => {
  const [item] = content.evidenceItems;
  it.each([
    ["the head", withFirst({ head: { ...content.head, assessmentId: "a-2" } }), "head"],
    ["a control", withRow({ assessmentId: "a-2" }), "controlAssessments/4.1"],
    [
      "evidence",
      withFirst({ evidenceItems: content.evidenceItems.map((one) => ({ ...one, assessmentId: "a-2" })) }),
      "evidenceItems/a-1-e-1",
    ],
    [
      "a control of the evidence",
      withFirst({ evidenceItems: item === undefined ? [] : [{ ...item, controlIds: ["A.9.9"] }] }),
      "evidenceItems/a-1-e-1",
    ],
    [
      "a change",
      withFirst({ changes: content.changes.map((change) => ({ ...change, assessmentId: "a-2" })) }),
      "changes/a-1-change-1",
    ],
  ])("of %s stay inside the assessment", (_, changed, place) => {
    expect(verify(changed)).toEqual({ type: "backup-reference-unknown", place: `assessments/a-1/${place}` });
  });
});

describe("references of reviews", () => {
  const { reviewReceipts, reviewFindings } = reviewed;
  const foreign = { assessmentId: "a-1" };
  it.each([
    [
      "a receipt",
      withReviewed({ reviewReceipts: reviewReceipts.map((one) => ({ ...one, ...foreign })) }),
      "a-3/reviewReceipts/r-9",
    ],
    [
      "a finding",
      withReviewed({ reviewFindings: reviewFindings.map((one) => ({ ...one, ...foreign })) }),
      "a-3/reviewFindings/f-1",
    ],
    [
      "the control of a finding",
      withReviewed({ reviewFindings: reviewFindings.map((one) => ({ ...one, controlId: "A.9.9" })) }),
      "a-3/reviewFindings/f-1",
    ],
  ])("%s belongs to its assessment", (_, changed, place) => {
    expect(verify(changed)).toEqual({ type: "backup-reference-unknown", place: `assessments/${place}` });
  });

  it.each([
    ["the head", withReview({ head: { ...review.head, assessmentId: "a-1" } }), "head"],
    [
      "an opinion",
      withReview({ packOpinions: review.packOpinions.map((one) => ({ ...one, reviewId: "r-2" })) }),
      "packOpinions/A.5.1",
    ],
    [
      "a change",
      withReview({ changes: review.changes.map((one) => ({ ...one, assessmentId: "a-1" })) }),
      "changes/r-1-change-1",
    ],
  ])("%s belongs to its review", (_, changed, place) => {
    expect(verify(changed)).toEqual({ type: "backup-reference-unknown", place: `reviews/r-1/${place}` });
  });

  it("a finding may have outlived its receipt", () => {
    const alone = anAssessment({ findings: [aFinding({ receiptId: "r-gone" })] });
    expect(verify(aWorkspace([alone]))).toBeNull();
  });
});

describe("the history of a review", () => {
  it("shows an altered opinion, with and without the chain computed again", () => {
    const altered = review.packOpinions.map((one) => ({ ...one, conclusion: "conforming" as const }));
    expect(verify(withReview({ packOpinions: altered }))).toEqual({
      type: "backup-state-differs",
      place: "reviews/r-1/pack-opinion/A.5.1",
    });
    const changes = review.changes.map((row) =>
      row.field === "conclusion" ? { ...row, newValue: "conforming" } : row,
    );
    expect(verify(withReview({ changes }))).toEqual({
      type: "backup-chain-broken",
      place: "reviews/r-1/changes/3/hash",
    });
  });

  it("holds nothing that belongs to an assessment, and an assessment nothing of a review", () => {
    const [row] = content.controlAssessments;
    const stray = { ...review.changes[0], entity: "control-assessment", entityId: "4.1", newValue: row } as Change;
    const changes = resealed([...review.changes.slice(0, -1), { ...stray, ...placeOf(review.changes.at(-1)) }]);
    const hash = changes.at(-1)?.hash ?? "";
    expect(verify(withReview({ changes, head: { ...review.head, hash } }))).toMatchObject({
      type: "backup-state-differs",
    });
  });
});

describe("the chain", () => {
  const { head, changes } = content;
  it.each([
    ["an altered value", withFirst({ changes: changes.map((row) => ({ ...row, actor: "x" })) }), "changes/1/hash"],
    ["a missing row", withFirst({ changes: changes.filter(({ sequence }) => sequence !== 3) }), "changes/4/link"],
    ["a missing end", withFirst({ changes: changes.slice(0, -1) }), "changes/6/head"],
    ["no row at all", withFirst({ changes: [] }), "changes/0/head"],
    ["another head", withFirst({ head: { ...head, hash: "f".repeat(64) } }), "changes/7/head"],
    ["a head elsewhere", withFirst({ head: { ...head, sequence: 3 } }), "head"],
    ["another clock of the head", withFirst({ head: { ...head, clock: "" } }), "head"],
    ["another number in the head", withFirst({ head: { ...head, changeCount: 99 } }), "head"],
  ])("shows %s", (_, changed, place) => {
    expect(verify(changed)).toEqual({ type: "backup-chain-broken", place: `assessments/a-1/${place}` });
  });
});

describe("the state", () => {
  it.each([
    ["an altered answer", withRow({ level: 5 }), "control-assessment/4.1"],
    [
      "a control too many",
      withFirst({
        controlAssessments: [
          ...content.controlAssessments,
          ...content.controlAssessments.slice(0, 1).map((row) => ({ ...row, controlId: "A.8.9" })),
        ],
      }),
      "control-assessment/A.8.9",
    ],
    ["missing evidence", withFirst({ evidenceItems: [] }), "evidence-item/a-1-e-1"],
    ["another profile", withFirst({ assessment: { ...content.assessment, catalogId: "other" } }), "assessment/a-1"],
  ])("is what the changes give: %s", (_, changed, place) => {
    expect(verify(changed)).toEqual({ type: "backup-state-differs", place: `assessments/a-1/${place}` });
  });

  it("still shows a changed answer where the whole chain was computed again", () => {
    const changes = resealed(content.changes.map((row) => (row.field === "level" ? { ...row, newValue: 5 } : row)));
    const hash = changes.at(-1)?.hash ?? "";
    expect(verify(withFirst({ changes, head: { ...content.head, hash } }))).toEqual({
      type: "backup-state-differs",
      place: "assessments/a-1/control-assessment/A.5.1",
    });
  });
});
