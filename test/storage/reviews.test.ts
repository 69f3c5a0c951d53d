import "fake-indexeddb/auto";
import { describe, expect, it } from "vitest";
import { checkData } from "#src/storage/check-data";
import { loadAssessments } from "#src/storage/assessments";
import { loadBackupStand } from "#src/storage/backup-stand";
import { changesInOrder } from "#src/storage/change-log";
import { findTurns, loadConflicts, redo, undo } from "#src/storage/history";
import { mergeWorkspace } from "#src/storage/merge-workspace";
import { createReview, listReviews, loadReview, loadReviewState, saveOpinion, saveReview } from "#src/storage/reviews";
import { loadWorkspaceContent } from "#src/storage/workspace-content";
import type { Writer } from "#src/storage/writer";
import { aPackReview } from "#test/support/a-review";
import { openTestSession, openTestWriter } from "#test/support/open-test-session";

const documentBytes = new TextEncoder().encode('{"format":"tdg-pack"}');

async function begin(writer: Writer): Promise<string> {
  const { fileName, byteCount, fingerprint, organisationName, assessmentId, catalogId, generatedAt } = aPackReview();
  const created = await createReview(writer, {
    fileName,
    byteCount,
    fingerprint,
    organisationName,
    assessmentId,
    catalogId,
    generatedAt,
    failedRules: [],
    uncheckedRules: ["fingerprint"],
    documentBytes,
    by: { reviewer: "Phạm Thu Hà", office: "Công an thành phố" },
  });
  if (!created.ok) throw new Error(created.error.type);
  return created.value.id;
}

async function start() {
  const writer = await openTestWriter();
  return { writer, id: await begin(writer) };
}

const opinionOf = async ({ database }: Writer, id: string, controlId = "A.5.1") =>
  (await loadReviewState(database, id))?.opinions.find((one) => one.controlId === controlId);

describe("a review", () => {
  it("keeps the pack's data in the vault and what was found when it was opened", async () => {
    const { writer, id } = await start();
    const loaded = await loadReview(writer.database, id);
    expect(loaded?.documentBytes).toEqual(documentBytes);
    expect(loaded?.review).toMatchObject({
      organisationName: "Trung tâm dữ liệu Đình Vũ",
      uncheckedRules: ["fingerprint"],
      reviewer: "Phạm Thu Hà",
      office: "Công an thành phố",
      conclusion: "",
      sample: null,
    });
    expect(loaded?.opinions).toEqual([]);
    expect(await writer.database.evidenceFiles.count()).toBe(1);
  });

  it("is the root of a history of its own, which nothing undoes", async () => {
    const { writer, id } = await start();
    expect(await changesInOrder(writer.database, id)).toMatchObject([
      { assessmentId: id, entity: "pack-review", entityId: id, field: null, sequence: 1 },
    ]);
    expect(await findTurns(writer.database, id)).toEqual({ undoable: null, redoable: null });
  });

  it("says that the vault has lost the pack's data, and keeps the work", async () => {
    const { writer, id } = await start();
    await saveOpinion(writer, id, "A.5.1", { conclusion: "conforming" });
    await writer.database.evidenceFileChunks.clear();
    expect(await loadReview(writer.database, id)).toMatchObject({
      documentBytes: null,
      opinions: [{ controlId: "A.5.1", conclusion: "conforming" }],
    });
  });

  it("does not believe bytes in the vault that have another digest", async () => {
    const { writer, id } = await start();
    const [chunk] = await writer.database.evidenceFileChunks.toArray();
    const bytes = new TextEncoder().encode('{"format":"tdg-pbck"}').buffer;
    if (chunk !== undefined) await writer.database.evidenceFileChunks.put({ ...chunk, bytes });
    expect((await loadReview(writer.database, id))?.documentBytes).toBeNull();
  });

  it("takes a file name in only as far as it is one", async () => {
    const writer = await openTestWriter();
    const { id } = aPackReview();
    const created = await createReview(writer, {
      ...aPackReview({ fileName: `../bao\u202Ecao/${"x".repeat(400)}.PDF` }),
      documentBytes,
    });
    if (!created.ok) throw new Error(created.error.type);
    expect(created.value.id).not.toBe(id);
    expect(created.value.fileName).toMatch(/^x{116}\.pdf$/);
  });

  it("begins with who reviewed the last time, down to the body above the office", async () => {
    const writer = await openTestWriter();
    const by = { office: "Sở Khoa học và Công nghệ", parentOffice: "Ủy ban nhân dân thành phố Hải Phòng" };
    const created = await createReview(writer, { ...aPackReview(), documentBytes, by });
    if (!created.ok) throw new Error(created.error.type);
    expect((await loadReview(writer.database, created.value.id))?.review).toMatchObject(by);
  });

  it("that is not there is null", async () => {
    const { writer } = await start();
    expect(await loadReview(writer.database, "nowhere")).toBeNull();
  });
});

describe("the auditor's words", () => {
  it("about an item create its opinion; one undo takes both back, and redo brings them again", async () => {
    const { writer, id } = await start();
    await saveOpinion(writer, id, "A.5.1", { conclusion: "not-conforming", grade: "minor", remark: "Hết hiệu lực" });
    expect(await opinionOf(writer, id)).toEqual({
      reviewId: id,
      controlId: "A.5.1",
      conclusion: "not-conforming",
      grade: "minor",
      remark: "Hết hiệu lực",
      question: "",
    });
    await undo(writer, id);
    expect(await opinionOf(writer, id)).toBeUndefined();
    await redo(writer, id);
    expect(await opinionOf(writer, id)).toMatchObject({ conclusion: "not-conforming", remark: "Hết hiệu lực" });
  });

  it("go on field by field", async () => {
    const { writer, id } = await start();
    await saveOpinion(writer, id, "A.5.1", { conclusion: "conforming" });
    await saveOpinion(writer, id, "A.5.1", { question: "Bản nào?" }, { question: "" });
    expect(await opinionOf(writer, id)).toMatchObject({ conclusion: "conforming", question: "Bản nào?" });
    expect((await changesInOrder(writer.database, id)).map(({ field }) => field)).toEqual([
      null,
      null,
      "conclusion",
      "question",
    ]);
  });

  it("that say nothing leave no trace", async () => {
    const { writer, id } = await start();
    const saved = await saveOpinion(writer, id, "A.5.1", { remark: "", conclusion: null });
    expect(saved).toEqual({ ok: true, value: [] });
    expect(await changesInOrder(writer.database, id)).toHaveLength(1);
  });

  it("about the whole, and the drawn sample, are fields of the review", async () => {
    const { writer, id } = await start();
    const sample = { method: "risk-weighted" as const, seed: "5eed", controlIds: ["A.5.1", "A.8.13"] };
    await saveReview(writer, id, { conclusion: "Đạt", minutesNumber: "12/BB" }, { conclusion: "", minutesNumber: "" });
    await saveReview(writer, id, { sample }, { sample: null });
    expect((await loadReviewState(writer.database, id))?.review).toMatchObject({ conclusion: "Đạt", sample });
    await undo(writer, id);
    expect((await loadReviewState(writer.database, id))?.review).toMatchObject({ conclusion: "Đạt", sample: null });
  });

  it("are refused for a review that is not there", async () => {
    const { writer } = await start();
    const saved = await saveOpinion(writer, "nowhere", "A.5.1", { remark: "x" });
    expect(saved).toMatchObject({ ok: false, error: { type: "save-database-emptied" } });
  });
});

describe("two tabs on one review", () => {
  const twoTabs = async () => {
    const { writer, id } = await start();
    return { first: writer, second: { ...writer, written: new Set<string>() }, id };
  };

  it("that begin one opinion at once keep both words", async () => {
    const { first, second, id } = await twoTabs();
    await Promise.all([
      saveOpinion(first, id, "A.5.1", { conclusion: "conforming" }, { conclusion: null }),
      saveOpinion(second, id, "A.5.1", { remark: "Đã xem bản gốc" }, { remark: "" }),
    ]);
    expect(await opinionOf(first, id)).toMatchObject({ conclusion: "conforming", remark: "Đã xem bản gốc" });
    expect(await loadConflicts(first.database, id)).toEqual([]);
  });

  it("that judge one item differently show a conflict with both conclusions", async () => {
    const { first, second, id } = await twoTabs();
    await saveOpinion(first, id, "A.5.1", { conclusion: "conforming" }, { conclusion: null });
    await saveOpinion(second, id, "A.5.1", { conclusion: "needs-more" }, { conclusion: null });
    expect(await loadConflicts(first.database, id)).toMatchObject([
      {
        entity: "pack-opinion",
        entityId: "A.5.1",
        field: "conclusion",
        kept: { newValue: "needs-more" },
        other: { newValue: "conforming" },
      },
    ]);
  });
});

describe("beside the assessments", () => {
  it("reviews are listed by themselves, the one worked on last first", async () => {
    const { session } = await openTestSession();
    const { writer } = session;
    const [older, newer] = [await begin(writer), await begin(writer)];
    await saveOpinion(writer, older, "A.5.1", { conclusion: "conforming" });
    await saveOpinion(writer, older, "A.5.2", { remark: "Chưa kết luận" });
    expect(await listReviews(writer.database)).toMatchObject([
      { review: { id: older }, seenCount: 1, changedAt: expect.stringMatching(/^2026-11-16T/) as string },
      { review: { id: newer }, seenCount: 0 },
    ]);
    expect((await loadAssessments(writer.database)).map(({ facts }) => facts.assessment.catalogId)).toEqual([
      "iso27001-2022",
    ]);
  });

  it("their changes are of those that a backup has to hold, from the day that the first one began", async () => {
    const { writer, id } = await start();
    await saveOpinion(writer, id, "A.5.1", { conclusion: "conforming" });
    expect(await loadBackupStand(writer.database)).toEqual({
      lastAt: null,
      changesSince: 3,
      firstChangeAt: "2026-11-16T02:00:01.000Z",
    });
  });
});

describe("two machines on one review", () => {
  async function apart() {
    const { writer, id } = await start();
    const elsewhere = await openTestWriter({ newId: idsOf("elsewhere") });
    await mergeWorkspace(elsewhere, (await loadWorkspaceContent(writer.database)).reviews);
    return { writer, elsewhere, id };
  }

  it("are merged by «Gộp»: what one of them wrote is there too", async () => {
    const { writer, elsewhere, id } = await apart();
    await saveOpinion(writer, id, "A.5.1", { conclusion: "conforming" });
    await saveOpinion(elsewhere, id, "A.8.13", { conclusion: "needs-more" });
    const merged = await mergeWorkspace(writer, (await loadWorkspaceContent(elsewhere.database)).reviews);
    expect(merged).toMatchObject({ ok: true, value: [{ changes: [{}, {}, { entity: "pack-review", field: "id" }] }] });
    expect((await loadReviewState(writer.database, id))?.opinions).toMatchObject([
      { controlId: "A.5.1", conclusion: "conforming" },
      { controlId: "A.8.13", conclusion: "needs-more" },
    ]);
    expect(await loadConflicts(writer.database, id)).toEqual([]);
    await undo(writer, id);
    expect((await loadReviewState(writer.database, id))?.opinions).toMatchObject([{ controlId: "A.5.1" }]);
  });

  it("that judged one item differently show both conclusions, and nothing is lost", async () => {
    const { writer, elsewhere, id } = await apart();
    await saveOpinion(writer, id, "A.5.1", { conclusion: "conforming" });
    await saveOpinion(elsewhere, id, "A.5.1", { conclusion: "needs-more" });
    await mergeWorkspace(writer, (await loadWorkspaceContent(elsewhere.database)).reviews);
    const conflicts = await loadConflicts(writer.database, id);
    expect(conflicts.map(({ field, kept, other }) => [field, kept.newValue, other.newValue])).toEqual([
      ["conclusion", "conforming", "needs-more"],
    ]);
  });
});

describe("the check of the data", () => {
  const faultsOf = async (writer: Writer) => {
    const checked = await checkData(writer);
    if (!checked.ok) throw new Error(checked.error.type);
    return Object.fromEntries(checked.value.flatMap(({ name, fault }) => (fault === null ? [] : [[name, fault]])));
  };

  it("passes a review, and looks at all of it", async () => {
    const { writer, id } = await start();
    await saveOpinion(writer, id, "A.5.1", { conclusion: "conforming" });
    expect(await checkData(writer)).toMatchObject({
      value: [
        { name: "guard", fault: null },
        { name: "rows", fault: null, count: 5 },
        { name: "references", fault: null, count: 1 },
        { name: "chain", fault: null, count: 3 },
        { name: "state", fault: null, count: 2 },
        { name: "files", fault: null, count: 1 },
      ],
    });
  });

  it("finds an opinion that no change explains, and one of no review", async () => {
    const { writer, id } = await start();
    await saveOpinion(writer, id, "A.5.1", { conclusion: "conforming" });
    await writer.database.packOpinions.update([id, "A.5.1"], { conclusion: "not-conforming" });
    expect(await faultsOf(writer)).toEqual({ state: `reviews/${id}/pack-opinion/A.5.1` });
    await writer.database.packOpinions.put({
      reviewId: "nobody",
      controlId: "A.5.1",
      conclusion: null,
      grade: null,
      remark: "",
      question: "",
    });
    expect(await faultsOf(writer)).toMatchObject({ rows: "packOpinions: 2 ≠ 1" });
  });

  it("finds the pack's data gone from the vault, the row with them", async () => {
    const { writer, id } = await start();
    const sha256 = (await loadReviewState(writer.database, id))?.review.documentSha256;
    await writer.database.evidenceFileChunks.clear();
    expect(await faultsOf(writer)).toEqual({ files: sha256 });
    await writer.database.evidenceFiles.clear();
    expect(await faultsOf(writer)).toEqual({ files: sha256 });
  });
});

function idsOf(name: string): () => string {
  let given = 0;
  return () => `${name}-${(given += 1)}`;
}
