import "fake-indexeddb/auto";
import { createHash } from "node:crypto";
import type { DBCore, Middleware } from "dexie";
import { describe, expect, it } from "vitest";
import type { Profile } from "#src/domain/assessment/assessment";
import { findChainBreak } from "#src/domain/history/change";
import { saveControl } from "#src/storage/assessments";
import { countChanges } from "#src/storage/change-log";
import { declareDatabase } from "#src/storage/database";
import { findFileHoles } from "#src/storage/evidence-files";
import { readOlderContent } from "#src/storage/read-older-content";
import { loadConflicts, undo } from "#src/storage/history";
import { mergeWorkspace } from "#src/storage/merge-workspace";
import { openDatabase } from "#src/storage/open-database";
import { replaceWorkspace, type IncomingContent } from "#src/storage/replace-workspace";
import { createReview, loadReview, saveOpinion } from "#src/storage/reviews";
import { confirmRestore, revertRestore } from "#src/storage/settle-restore";
import type { IncomingFile } from "#src/storage/store-files";
import { loadWorkspaceContent } from "#src/storage/workspace-content";
import { digest } from "#src/storage/write-edits";
import type { Writer } from "#src/storage/writer";
import { aPackReview } from "#test/support/a-review";
import { memoryMarker, openDependencies, openTestSession } from "#test/support/open-test-session";

const options = { signal: new AbortController().signal, onProgress: () => undefined };

/** A session with one answer, and its content at that moment. */
async function start(profile: Partial<Profile> = {}) {
  const { session, facts } = await openTestSession(profile);
  const { writer } = session;
  const { id } = facts.assessment;
  await saveControl(writer, id, "A.5.1", { level: 2 });
  const { assessments } = await loadWorkspaceContent(writer.database);
  return { writer, id, backup: { assessments, reviews: [], trainings: [], files: [] } satisfies IncomingContent };
}

async function reopen(writer: Writer): Promise<Writer> {
  const root = writer.database.name.split(".")[0] ?? "";
  const opened = await openDatabase(root, openDependencies({ marker: memoryMarker() }));
  if (!opened.ok) throw new Error(opened.error.type);
  return { ...writer, ...opened.value };
}

const levelOf = async ({ database }: Writer, id: string, controlId = "A.5.1") =>
  (await database.controlAssessments.get([id, controlId]))?.level;

describe("a restore that replaces", () => {
  it("is what the next start opens, word for word, and no tab writes into the former state any more", async () => {
    const { writer, id, backup } = await start();
    await saveControl(writer, id, "A.5.1", { level: 5 });
    expect((await replaceWorkspace(writer, backup, options)).ok).toBe(true);
    expect(await saveControl(writer, id, "A.5.1", { level: 4 })).toEqual({
      ok: false,
      error: { type: "save-tab-outdated" },
    });
    const next = await reopen(writer);
    expect((await loadWorkspaceContent(next.database)).assessments).toEqual(backup.assessments);
    expect(next.device.predecessor).toBe(writer.database.name);
    expect((await saveControl(next, id, "A.8.1", { level: 1 })).ok).toBe(true);
  });

  it("can be taken back as long as it is not confirmed", async () => {
    const { writer, id, backup } = await start();
    await saveControl(writer, id, "A.5.1", { level: 5 });
    await replaceWorkspace(writer, backup, options);
    const restored = await reopen(writer);
    expect((await revertRestore(restored)).ok).toBe(true);
    const former = await reopen(writer);
    expect(former.database.name).toBe(writer.database.name);
    expect(await levelOf(former, id)).toBe(5);
    expect((await saveControl(former, id, "A.5.1", { level: 3 })).ok).toBe(true);
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(restored.database.name);
  });

  it("that breaks off while it is taken back takes no write until the next start", async () => {
    const { writer, id, backup } = await start();
    await replaceWorkspace(writer, backup, options);
    const restored = await reopen(writer);
    const broken = () => {
      throw new DOMException("planted", "UnknownError");
    };
    expect((await revertRestore(restored, broken)).ok).toBe(false);
    expect(await saveControl(restored, id, "A.5.1", { level: 4 })).toEqual({
      ok: false,
      error: { type: "save-database-emptied" },
    });
    const next = await reopen(writer);
    expect(next.database.name).toBe(restored.database.name);
    expect((await saveControl(next, id, "A.5.1", { level: 4 })).ok).toBe(true);
  });

  it("leaves only a signpost behind once it is confirmed, also the second time", async () => {
    const { writer, id, backup } = await start();
    await replaceWorkspace(writer, backup, options);
    const second = await reopen(writer);
    expect((await confirmRestore(second)).ok).toBe(true);
    expect(await declared(writer.database.name, countChanges)).toBe(0);
    const settled = await reopen(writer);
    expect(settled.device.predecessor).toBeUndefined();
    await saveControl(settled, id, "A.5.1", { level: 1 });
    await replaceWorkspace(settled, backup, options);
    const third = await reopen(writer);
    expect(third.database.name).not.toBe(second.database.name);
    expect(await levelOf(third, id)).toBe(2);
    await confirmRestore(third);
    const last = await reopen(writer);
    expect(last.database.name).toBe(third.database.name);
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(second.database.name);
  });

  it("that was cancelled changes nothing", async () => {
    const { writer, id, backup } = await start();
    await saveControl(writer, id, "A.5.1", { level: 5 });
    const cancelled = await replaceWorkspace(writer, backup, { ...options, signal: AbortSignal.abort() });
    expect(cancelled).toEqual({ ok: false, error: { type: "restore-cancelled" } });
    expect(await levelOf(await reopen(writer), id)).toBe(5);
  });
});

async function withReview() {
  const { writer, id } = await start();
  const documentBytes = new TextEncoder().encode('{"format":"tdg-pack"}');
  const created = await createReview(writer, { ...aPackReview(), documentBytes });
  if (!created.ok) throw new Error(created.error.type);
  await saveOpinion(writer, created.value.id, "A.5.1", { conclusion: "needs-more" });
  const { assessments, reviews, trainings, files } = await loadWorkspaceContent(writer.database);
  const incoming = files.map((file) => ({ ...file, open: () => new Blob([documentBytes]).stream() }));
  const backup: IncomingContent = { assessments, reviews, trainings, files: incoming };
  return { writer, id, reviewId: created.value.id, backup };
}

describe("the files of a replacement", () => {
  const megabyte = 1024 * 1024;
  const aFile = (length: number, seed: number): IncomingFile => {
    const bytes = Uint8Array.from({ length }, (_, index) => (index * 31 + seed) % 256);
    return {
      sha256: createHash("sha256").update(bytes).digest("hex"),
      byteCount: length,
      mediaType: "image/jpeg",
      open: () => new Blob([bytes]).stream(),
    };
  };
  const files = [aFile(300_000, 1), aFile(3 * megabyte, 2), aFile(1000, 3), aFile(2 * megabyte, 4)];

  it("are all there after the switch", async () => {
    const { writer, backup } = await start();
    const told: number[] = [];
    const onProgress = ({ files: done, of }: { readonly files: number; readonly of: number }) => told.push(done / of);
    expect((await replaceWorkspace(writer, { ...backup, files }, { ...options, onProgress })).ok).toBe(true);
    expect(told.at(-1)).toBe(1);
    const { database } = await reopen(writer);
    expect(await database.evidenceFiles.count()).toBe(4);
    expect(await findFileHoles(database, true)).toEqual([]);
  });

  it("are read back: other bytes of the same length end it before the switch", async () => {
    const { writer, id, backup } = await start();
    await saveControl(writer, id, "A.5.1", { level: 5 });
    const lie = { ...aFile(300_000, 5), open: aFile(300_000, 6).open };
    expect(await replaceWorkspace(writer, { ...backup, files: [...files, lie] }, options)).toEqual({
      ok: false,
      error: { type: "restore-not-verified" },
    });
    expect(await levelOf(await reopen(writer), id)).toBe(5);
    expect((await indexedDB.databases()).filter(({ name }) => name?.startsWith(`${writer.database.name}.`))).toEqual(
      [],
    );
  });

  it.each(["evidenceFileChunks", "evidenceFiles", "changeSegments", "controlAssessments"])(
    "and its rows are read back: what the browser dropped from %s ends it before the switch",
    async (dropped) => {
      const { writer, id, backup } = await start();
      await saveControl(writer, id, "A.5.1", { level: 5 });
      const declare: typeof declareDatabase = (name) =>
        declareDatabase(name, [between(dropped, (rows) => rows.slice(1))]);
      expect(await replaceWorkspace(writer, { ...backup, files }, { ...options, declare })).toEqual({
        ok: false,
        error: { type: "restore-not-verified" },
      });
      expect(await levelOf(await reopen(writer), id)).toBe(5);
    },
  );

  it.each(["changeSegments", "packOpinions", "controlAssessments"])(
    "and its rows are compared: what the browser altered in %s ends it before the switch",
    async (altered) => {
      const { writer, backup } = await withReview();
      const declare: typeof declareDatabase = (name) => declareDatabase(name, [between(altered, alter)]);
      expect(await replaceWorkspace(writer, backup, { ...options, declare })).toEqual({
        ok: false,
        error: { type: "restore-not-verified" },
      });
      expect((await reopen(writer)).database.name).toBe(writer.database.name);
    },
  );

  it("are given up on the way when it is cancelled", async () => {
    const { writer, backup } = await start();
    const cancelling = new AbortController();
    const stopping = files.map((file) => ({
      ...file,
      open: () => {
        cancelling.abort();
        return file.open();
      },
    }));
    expect(
      await replaceWorkspace(writer, { ...backup, files: stopping }, { ...options, signal: cancelling.signal }),
    ).toEqual({ ok: false, error: { type: "restore-cancelled" } });
    expect((await indexedDB.databases()).filter(({ name }) => name?.startsWith(`${writer.database.name}.`))).toEqual(
      [],
    );
  });

  /** One character of whatever says who it was. */
  const alter = (rows: readonly unknown[]): readonly unknown[] =>
    JSON.parse(JSON.stringify(rows).replace(/"(actor|remark|note)":"/, "$&x")) as unknown[];

  /** A browser that says that it has written the rows and has written others. */
  const between = (
    tableName: string,
    change: (rows: readonly unknown[]) => readonly unknown[],
  ): Middleware<DBCore> => ({
    stack: "dbcore",
    name: "between",
    create: (core) => ({
      ...core,
      table: (name) => {
        const table = core.table(name);
        if (name !== tableName) return table;
        return {
          ...table,
          mutate: (request) =>
            request.type === "add" || request.type === "put"
              ? table.mutate({ ...request, values: change(request.values) })
              : table.mutate(request),
        };
      },
    }),
  });
});

describe("reviews", () => {
  it("come back with a replacement, the pack's data in the vault too", async () => {
    const { writer, reviewId, backup } = await withReview();
    await saveOpinion(writer, reviewId, "A.5.1", { conclusion: "conforming" });
    expect((await replaceWorkspace(writer, backup, options)).ok).toBe(true);
    const next = await reopen(writer);
    const loaded = await loadReview(next.database, reviewId);
    expect(loaded).toMatchObject({ opinions: [{ controlId: "A.5.1", conclusion: "needs-more" }] });
    expect(new TextDecoder().decode(loaded?.documentBytes ?? undefined)).toBe('{"format":"tdg-pack"}');
    expect(await readOlderContent(next.database.name)).toEqual({
      assessments: backup.assessments,
      reviews: backup.reviews,
      trainings: [],
    });
  });

  it("of which only the id is the same are not merged, and nothing of the rest is", async () => {
    const { writer, backup } = await withReview();
    const [review] = backup.reviews;
    const [assessment] = backup.assessments;
    if (review === undefined || assessment === undefined) throw new Error("no contents");
    const disguised = {
      head: { ...assessment.head, assessmentId: review.head.assessmentId },
      changes: assessment.changes,
    };
    expect(await mergeWorkspace(writer, [disguised])).toMatchObject({ error: { type: "save-history-unrelated" } });
  });
});

describe("a merge", () => {
  it("takes in what went on elsewhere, and undo takes it back in one step", async () => {
    const { writer, id, backup } = await start();
    const elsewhere = await branch(backup);
    await saveControl(elsewhere, id, "A.8.1", { level: 4 });
    await saveControl(writer, id, "A.5.2", { level: 1 });
    const merged = await mergeWorkspace(writer, (await loadWorkspaceContent(elsewhere.database)).assessments);
    expect(merged.ok && merged.value.length).toBe(1);
    expect([await levelOf(writer, id, "A.8.1"), await levelOf(writer, id, "A.5.2")]).toEqual([4, 1]);
    expect(await loadConflicts(writer.database, id)).toEqual([]);
    const [content] = (await loadWorkspaceContent(writer.database)).assessments;
    if (content === undefined) throw new Error("nothing is there");
    expect(content.head.changeCount).toBe(content.changes.length);
    expect(findChainBreak(content.changes, digest, content.head.hash)).toBeNull();
    await undo(writer, id);
    expect([await levelOf(writer, id, "A.8.1"), await levelOf(writer, id, "A.5.2")]).toEqual([null, 1]);
  });

  it("of the same field keeps the later value and reports the other", async () => {
    const { writer, id, backup } = await start();
    const elsewhere = await branch(backup);
    await saveControl(elsewhere, id, "A.5.1", { level: 4 });
    await saveControl({ ...writer, now: () => Date.parse("2026-12-01") }, id, "A.5.1", { level: 1 });
    await mergeWorkspace(writer, (await loadWorkspaceContent(elsewhere.database)).assessments);
    expect(await levelOf(writer, id)).toBe(1);
    const [conflict] = await loadConflicts(writer.database, id);
    expect([conflict?.kept.newValue, conflict?.other.newValue]).toEqual([1, 4]);
  });

  it("of what is known already writes nothing", async () => {
    const { writer, backup } = await start();
    const before = await loadWorkspaceContent(writer.database);
    expect(await mergeWorkspace(writer, backup.assessments)).toEqual({ ok: true, value: [] });
    expect(await loadWorkspaceContent(writer.database)).toEqual(before);
  });

  it("of something else under the same id is refused", async () => {
    const { writer, id } = await start();
    const other = await start({ organisationName: "Một đơn vị khác" });
    const [foreign] = other.backup.assessments;
    if (foreign === undefined) throw new Error("no content");
    const disguised = { ...foreign, head: { ...foreign.head, assessmentId: id } };
    expect(await mergeWorkspace(writer, [disguised])).toEqual({
      ok: false,
      error: { type: "save-history-unrelated" },
    });
  });
});

/** The same workspace on another machine. */
async function branch(backup: IncomingContent): Promise<Writer> {
  const other = await openTestSession();
  const { writer } = other.session;
  await mergeWorkspace(writer, backup.assessments);
  return { ...writer, device: { ...writer.device, deviceId: "another-machine" } };
}

async function declared<Answer>(
  name: string,
  ask: (database: ReturnType<typeof declareDatabase>) => PromiseLike<Answer>,
): Promise<Answer> {
  const database = declareDatabase(name);
  await database.open();
  try {
    return await ask(database);
  } finally {
    database.close();
  }
}
