import { describe, expect, it } from "vitest";
import { verifyBackup } from "#src/domain/backup/verify-backup";
import type { AssessmentContent, WorkspaceContent } from "#src/domain/backup/workspace-content";
import { sealChange, type Change } from "#src/domain/history/change";
import { sha256 } from "#test/support/a-chain";
import { aDocument, aFileOf, anAssessment, aWorkspace } from "./a-workspace";

const content = anAssessment({
  answers: { "A.5.1": { level: 3, note: "Đã ban hành" } },
  evidence: [{ controlIds: ["A.5.1"] }],
});
const file = aFileOf(new Uint8Array([1, 2]));
const workspace = aWorkspace([content, anAssessment({ id: "a-2" })], [file]);

const verify = (changed: WorkspaceContent, described: WorkspaceContent = changed) =>
  verifyBackup(aDocument(described), changed.assessments, sha256);

/** The workspace with its first assessment changed, and counted again. */
const withFirst = (change: Partial<AssessmentContent>) =>
  aWorkspace([{ ...content, ...change }, anAssessment({ id: "a-2" })], [file]);

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

it("A whole backup has no fault", () => {
  expect(verify(workspace)).toBeNull();
  expect(verify(aWorkspace([]))).toBeNull();
});

describe("counts", () => {
  it.each(["assessments", "controlAssessments", "evidenceItems", "changes", "files", "fileBytes"] as const)(
    "of %s agree",
    (name) => {
      const document = aDocument(workspace);
      const wrong = { ...document, counts: { ...document.counts, [name]: document.counts[name] + 1 } };
      expect(verifyBackup(wrong, workspace.assessments, sha256)).toEqual({
        type: "backup-counts-differ",
        place: `counts.${name}`,
      });
    },
  );
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
