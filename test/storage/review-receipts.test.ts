import "fake-indexeddb/auto";
import { describe, expect, it } from "vitest";
import type { OpinionDocument } from "#src/domain/review/opinion-document";
import { saveControl } from "#src/storage/assessments";
import { checkData } from "#src/storage/check-data";
import { changesInOrder } from "#src/storage/change-log";
import { loadConflicts, redo, undo } from "#src/storage/history";
import { mergeWorkspace } from "#src/storage/merge-workspace";
import { findOpinionRefusal, importOpinion, loadReviewFindings, saveFinding } from "#src/storage/review-receipts";
import { loadWorkspaceContent } from "#src/storage/workspace-content";
import type { Writer } from "#src/storage/writer";
import { anOpinionContent } from "#test/formats/opinion/an-opinion";
import { anotherWindow } from "#test/support/another-window";
import { aReceipt } from "#test/support/a-review";
import { openTestSession, openTestWriter } from "#test/support/open-test-session";

const opinionSha256 = "0c".repeat(32);

async function start() {
  const { session, facts } = await openTestSession();
  const { writer } = session;
  const { id } = facts.assessment;
  await saveControl(writer, id, "A.5.1", { level: 3 });
  const head = await writer.database.chainHeads.get(id);
  // What was sent; the unit went on.
  const document = anOpinion(id, { historyHead: head?.hash ?? "" });
  await saveControl(writer, id, "A.5.1", { note: "Đang thay quy chế" });
  return { writer, id, document };
}

function anOpinion(assessmentId: string, receipt: Partial<OpinionDocument["receipt"]> = {}): OpinionDocument {
  const content = anOpinionContent(aReceipt().deviceKey);
  return {
    ...content,
    receipt: { ...content.receipt, assessmentId, ...receipt },
    signature: "A".repeat(86),
  };
}

const take = (writer: Writer, id: string, document: OpinionDocument) =>
  importOpinion(writer, id, document, opinionSha256);

describe("an opinion that is taken in", () => {
  it("leaves a receipt, and a finding for each item that asks something of the unit", async () => {
    const { writer, id, document } = await start();
    expect((await take(writer, id, document)).ok).toBe(true);
    const { receipts, findings } = await loadReviewFindings(writer.database, id);
    expect(receipts).toMatchObject([
      {
        id: "r-1",
        assessmentId: id,
        packFingerprint: "f1".repeat(32),
        opinionSha256,
        deviceKey: { kty: "EC" },
        importedAt: expect.stringMatching(/^2026-11-16T/) as string,
      },
    ]);
    expect(findings.toSorted((left, right) => (left.controlId < right.controlId ? -1 : 1))).toMatchObject([
      { controlId: "A.5.1", conclusion: "needs-more", remark: "Thiếu quyết định 🙂", state: "open", response: "" },
      { controlId: "A.8.13", conclusion: "not-conforming", grade: "minor", receiptId: "r-1", state: "open" },
    ]);
  });

  it("is one operation of the assessment's own history: one undo takes all of it back, one redo brings it again", async () => {
    const { writer, id, document } = await start();
    await take(writer, id, document);
    const rows = (await changesInOrder(writer.database, id)).slice(-3);
    expect(new Set(rows.map(({ operation }) => operation.id)).size).toBe(1);
    expect(rows.map(({ entity }) => entity)).toEqual(["review-receipt", "review-finding", "review-finding"]);
    await undo(writer, id);
    expect(await loadReviewFindings(writer.database, id)).toEqual({ receipts: [], findings: [] });
    await redo(writer, id);
    const { receipts, findings } = await loadReviewFindings(writer.database, id);
    expect([receipts.length, findings.length]).toEqual([1, 2]);
  });

  it("may be taken in again after it was taken back", async () => {
    const { writer, id, document } = await start();
    await take(writer, id, document);
    await undo(writer, id);
    expect((await take(writer, id, document)).ok).toBe(true);
  });

  it("with nothing to do leaves a receipt alone", async () => {
    const { writer, id, document } = await start();
    const conforming = { ...document, findings: document.findings.slice(0, 1) };
    await take(writer, id, conforming);
    const { receipts, findings } = await loadReviewFindings(writer.database, id);
    expect([receipts.length, findings]).toEqual([1, []]);
  });

  it("may be about the state that the assessment is in now", async () => {
    const { writer, id } = await start();
    const head = await writer.database.chainHeads.get(id);
    expect((await take(writer, id, anOpinion(id, { historyHead: head?.hash ?? "" }))).ok).toBe(true);
  });

  it("passes the check of the data", async () => {
    const { writer, id, document } = await start();
    await take(writer, id, document);
    const checked = await checkData(writer);
    expect(checked.ok && checked.value.filter(({ fault }) => fault !== null)).toEqual([]);
  });
});

describe("an opinion is refused, and nothing is written,", () => {
  const refused = async (
    change: (document: OpinionDocument, given: { readonly writer: Writer; readonly id: string }) => OpinionDocument,
  ) => {
    const { writer, id, document } = await start();
    const before = await changesInOrder(writer.database, id);
    const changed = change(document, { writer, id });
    const announced = await findOpinionRefusal(writer.database, id, changed);
    const result = await take(writer, id, changed);
    expect(await changesInOrder(writer.database, id)).toEqual(before);
    expect(result.ok ? null : result.error).toEqual(announced);
    return announced;
  };

  it.each<[string, (document: OpinionDocument) => OpinionDocument, object]>([
    [
      "where it is about another assessment",
      (one) => ({ ...one, receipt: { ...one.receipt, assessmentId: "a-2" } }),
      { type: "opinion-other-assessment" },
    ],
    [
      "where it is about another catalog",
      (one) => ({ ...one, catalogId: "iso27001-2013" }),
      { type: "opinion-other-assessment" },
    ],
    [
      "where the assessment was never in the state that was seen",
      (one) => ({ ...one, receipt: { ...one.receipt, historyHead: "9".repeat(64) } }),
      { type: "opinion-other-history" },
    ],
    [
      "where the pack had no history",
      (one) => ({ ...one, receipt: { ...one.receipt, historyHead: null } }),
      { type: "opinion-other-history" },
    ],
    [
      "where it judges an item that is not there",
      (one) => ({
        ...one,
        findings: [{ controlId: "A.9.9", conclusion: "needs-more", grade: null, remark: "", question: "" }],
      }),
      { type: "opinion-control-unknown", place: "A.9.9" },
    ],
  ])("%s", async (_, change, error) => {
    expect(await refused(change)).toEqual(error);
  });

  it("where it was taken in before", async () => {
    const { writer, id, document } = await start();
    await take(writer, id, document);
    const before = await loadWorkspaceContent(writer.database);
    expect(await take(writer, id, { ...document, findings: [] })).toEqual({
      ok: false,
      error: { type: "opinion-already-imported" },
    });
    expect(await loadWorkspaceContent(writer.database)).toEqual(before);
  });

  it("where another assessment on this machine has that receipt: it would be replaced", async () => {
    const { writer, id, document } = await start();
    await writer.database.reviewReceipts.add(aReceipt({ id: document.receipt.id, assessmentId: "a-other" }));
    expect(await take(writer, id, document)).toMatchObject({ error: { type: "opinion-already-imported" } });
    expect(await writer.database.reviewReceipts.get(document.receipt.id)).toMatchObject({ assessmentId: "a-other" });
  });

  it("where a pack could not hold more", async () => {
    const { writer, id, document } = await start();
    await writer.database.reviewReceipts.bulkAdd(
      Array.from({ length: 1000 }, (_, index) => aReceipt({ id: `r-${index + 10}`, assessmentId: id })),
    );
    expect(await take(writer, id, document)).toMatchObject({ error: { type: "opinion-too-many" } });
  });
});

describe("a finding", () => {
  const withFinding = async () => {
    const { writer, id, document } = await start();
    const taken = await take(writer, id, document);
    if (!taken.ok) throw new Error(taken.error.type);
    return { writer, id, findingId: taken.value.findings[0]?.id ?? "" };
  };
  const findingOf = async (writer: Writer, id: string, findingId: string) =>
    (await loadReviewFindings(writer.database, id)).findings.find((one) => one.id === findingId);

  it("is answered by the unit; the auditor's words stay", async () => {
    const { writer, id, findingId } = await withFinding();
    await saveFinding(writer, id, findingId, { state: "answered", response: "Đã ban hành ngày 20/11." });
    expect(await findingOf(writer, id, findingId)).toMatchObject({
      state: "answered",
      response: "Đã ban hành ngày 20/11.",
      remark: "Thiếu quyết định 🙂",
    });
    await undo(writer, id);
    expect(await findingOf(writer, id, findingId)).toMatchObject({ state: "open", response: "" });
  });

  it("answered in two tabs shows both answers until somebody decides", async () => {
    const { writer, id, findingId } = await withFinding();
    await saveFinding(writer, id, findingId, { response: "Đã ban hành" }, { response: "" });
    await saveFinding(anotherWindow(writer), id, findingId, { response: "Đang soạn" }, { response: "" });
    expect(await loadConflicts(writer.database, id)).toMatchObject([
      { entity: "review-finding", entityId: findingId, field: "response", other: { newValue: "Đã ban hành" } },
    ]);
  });

  it("that is gone is not answered", async () => {
    const { writer, id, findingId } = await withFinding();
    await undo(writer, id);
    const saved = await saveFinding(writer, id, findingId, { state: "closed" });
    expect(saved).toMatchObject({ ok: false, error: { type: "save-target-missing" } });
  });
});

it("Two tabs that take in one opinion at once take it in once", async () => {
  const { writer, id, document } = await start();
  const results = await Promise.all([take(writer, id, document), take(anotherWindow(writer), id, document)]);
  expect(results.map((result) => (result.ok ? "taken" : result.error.type)).toSorted()).toEqual([
    "opinion-already-imported",
    "taken",
  ]);
  expect((await loadReviewFindings(writer.database, id)).findings).toHaveLength(2);
});

it("One opinion taken in on two machines that then meet is there once", async () => {
  const { writer, id, document } = await start();
  const elsewhere = await openTestWriter({ newId: idsOf("elsewhere") });
  await mergeWorkspace(elsewhere, (await loadWorkspaceContent(writer.database)).assessments);
  await take(writer, id, document);
  await take(elsewhere, id, document);
  await saveFinding(elsewhere, id, (await loadReviewFindings(elsewhere.database, id)).findings[0]?.id ?? "", {
    state: "answered",
  });
  await mergeWorkspace(writer, (await loadWorkspaceContent(elsewhere.database)).assessments);
  const { receipts, findings } = await loadReviewFindings(writer.database, id);
  expect([receipts.length, findings.length]).toEqual([1, 2]);
  const checked = await checkData(writer);
  expect(checked.ok && checked.value.filter(({ fault }) => fault !== null)).toEqual([]);
});

function idsOf(name: string): () => string {
  let given = 0;
  return () => `${name}-${(given += 1)}`;
}
