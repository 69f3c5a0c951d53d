// @vitest-environment node
import { describe, expect, it } from "vitest";
import { chosenFileSink, downloadSink, folderSink } from "#src/features/backup/backup-sink";
import { makeBackup } from "#src/features/backup/make-backup";
import { checkBackup } from "#src/formats/backup/check-backup";
import { openBackup } from "#src/formats/backup/read-backup";
import { loadBackupStand, loadLastRun } from "#src/storage/backup-stand";
import { loadWorkspaceContent } from "#src/storage/workspace-content";
import { aFilledWorkspace, answer, backUp, evidence, patient } from "./a-backed-up-workspace";
import { aFolder, type Faults } from "./a-folder";

const options = { appVersion: "0.1.0", passphrase: null, signal: patient };

async function backUpInto(faults: Faults) {
  const { writer } = await aFilledWorkspace();
  const folder = aFolder(faults);
  return { writer, folder, made: await makeBackup(writer, folderSink(folder), options) };
}

describe("a backup into a folder", () => {
  it("holds everything, is read back, and counts as made", async () => {
    const { writer, assessmentId } = await aFilledWorkspace();
    const folder = aFolder();
    const made = await makeBackup(writer, folderSink(folder), options);
    if (!made.ok) throw new Error(JSON.stringify(made.error));
    const [name] = folder.files.keys();
    expect(name).toMatch(/^tdg-trung-tam-du-lieu-cua-cam-2026-11-16-\d{6}\.tdg\.zip$/);
    expect(made.value.summary).toMatchObject({ assessments: 1, controls: 123, files: 2, changes: 125 });
    expect(await loadLastRun(writer.database)).toMatchObject({ target: "folder", fileName: name, changeCount: 125 });
    expect(await loadBackupStand(writer.database)).toMatchObject({ changesSince: 0 });

    const opened = await openBackup(new Blob([folder.files.get(name ?? "") as Uint8Array<ArrayBuffer>]));
    if (!opened.ok) throw new Error(opened.error.type);
    expect(opened.value.assessments).toEqual((await loadWorkspaceContent(writer.database)).assessments);
    expect(new Set(opened.value.files.map(({ byteCount }) => byteCount))).toEqual(
      new Set(evidence.map(({ byteLength }) => byteLength)),
    );

    await answer(writer, assessmentId, "A.5.2", "Thêm một ý");
    expect(await loadBackupStand(writer.database)).toMatchObject({ changesSince: 1 });
  });

  it("with a passphrase is checked with it, and opens with no other", async () => {
    const { writer } = await aFilledWorkspace();
    const file = await backUp(writer, { passphrase: "sáu từ dễ nhớ" });
    expect(file.name).toMatch(/\.tdg\.zip\.age$/);
    expect(await checkBackup(file, { passphrase: "khác" })).toEqual({
      ok: false,
      error: { type: "backup-passphrase-wrong" },
    });
  }, 60_000);

  it("never takes the place of a file that is there already", async () => {
    const { writer } = await aFilledWorkspace();
    const folder = aFolder();
    const now = writer.now();
    await backUp({ ...writer, now: () => now }, { folder });
    await backUp({ ...writer, now: () => now }, { folder });
    const [first = "", second = ""] = folder.files.keys();
    expect(second).toBe(first.replace(".tdg.zip", " (1).tdg.zip"));
  });
});

describe("a backup that fails", () => {
  it.each([1, 2, 3])("leaves no file and no record behind: write %i", async (failingWrite) => {
    const { writer, folder, made } = await backUpInto({ failingWrite });
    expect(made).toEqual({ ok: false, error: { type: "backup-folder-full" } });
    expect([...folder.files.keys()]).toEqual([]);
    expect(await loadLastRun(writer.database)).toBeUndefined();
  });

  it("is noticed where the disk gives back something else than was written", async () => {
    const onRead = (bytes: Uint8Array) => bytes.map((byte, index) => (index === 5000 ? byte ^ 1 : byte));
    const { writer, folder, made } = await backUpInto({ onRead });
    expect(made).toEqual({ ok: false, error: { type: "backup-not-verified" } });
    expect([...folder.files.keys()]).toEqual([]);
    expect(await loadLastRun(writer.database)).toBeUndefined();
  });

  it("is noticed where the file is shorter than what was written", async () => {
    const { made } = await backUpInto({ onRead: (bytes) => bytes.subarray(0, -1) });
    expect(made).toEqual({ ok: false, error: { type: "backup-not-verified" } });
  });

  it("says that the browser no longer lets us write", async () => {
    const { made } = await backUpInto({ failingWrite: 1, writeError: new DOMException("no", "NotAllowedError") });
    expect(made).toEqual({ ok: false, error: { type: "backup-folder-denied" } });
  });

  it("says that the folder has gone, before or during the write", async () => {
    const { writer } = await aFilledWorkspace();
    const folder = aFolder();
    folder.vanish();
    expect(await makeBackup(writer, folderSink(folder), options)).toEqual({
      ok: false,
      error: { type: "backup-folder-missing" },
    });
    const later = aFolder();
    const onProgress = () => later.vanish();
    expect(await makeBackup(writer, folderSink(later), { ...options, onProgress })).toEqual({
      ok: false,
      error: { type: "backup-folder-missing" },
    });
  });

  it("stops when it is told to", async () => {
    const { writer } = await aFilledWorkspace();
    const folder = aFolder();
    const cancel = new AbortController();
    const made = await makeBackup(writer, folderSink(folder), {
      ...options,
      signal: cancel.signal,
      onProgress: ({ step, share }) => step === "writing" && share > 0 && cancel.abort(),
    });
    expect(made).toEqual({ ok: false, error: { type: "backup-cancelled" } });
    expect([...folder.files.keys()]).toEqual([]);
  });

  it("is refused of a database that was emptied under the page, so that no good one is pushed out", async () => {
    const { writer } = await aFilledWorkspace();
    await Promise.all(writer.database.tables.map((table) => table.clear()));
    const folder = aFolder();
    expect(await makeBackup(writer, folderSink(folder), options)).toEqual({
      ok: false,
      error: { type: "save-database-emptied" },
    });
    expect([...folder.files.keys()]).toEqual([]);
  });

  it("names an evidence file that is damaged in this browser", async () => {
    const { writer } = await aFilledWorkspace();
    const chunk = await writer.database.evidenceFileChunks.toCollection().first();
    if (chunk === undefined) throw new Error("no chunk");
    await writer.database.evidenceFileChunks.put({ ...chunk, bytes: new ArrayBuffer(chunk.bytes.byteLength) });
    const made = await makeBackup(writer, folderSink(aFolder()), options);
    expect(made).toEqual({ ok: false, error: { type: "backup-source-differs", place: chunk.sha256 } });
  });

  it("of data that do not hold together keeps the file, says so and does not count", async () => {
    const { writer, assessmentId } = await aFilledWorkspace();
    await writer.database.controlAssessments.update([assessmentId, "A.5.1"], { note: "đã bị sửa ngoài lịch sử" });
    const folder = aFolder();
    const made = await makeBackup(writer, folderSink(folder), options);
    expect(made).toEqual({
      ok: false,
      error: { type: "backup-data-damaged", place: `assessments/${assessmentId}/control-assessment/A.5.1` },
    });
    expect(folder.files.size).toBe(1);
    expect(await loadLastRun(writer.database)).toBeUndefined();
  });
});

it("a file chosen in the save dialog is read back like one in a folder", async () => {
  const { writer } = await aFilledWorkspace();
  const chosen = async (faults: Faults) => {
    const handle = await aFolder(faults).getFileHandle("sao-luu-cua-toi.zip", { create: true });
    return makeBackup(writer, chosenFileSink(handle), options);
  };
  expect(await chosen({})).toMatchObject({
    ok: true,
    value: { run: { target: "download", fileName: "sao-luu-cua-toi.zip" } },
  });
  expect(await chosen({ onRead: (bytes) => bytes.subarray(1) })).toEqual({
    ok: false,
    error: { type: "backup-not-verified" },
  });
});

it("a download is checked before the browser is asked to save it", async () => {
  const { writer } = await aFilledWorkspace();
  const saved: string[] = [];
  const made = await makeBackup(
    writer,
    {
      ...downloadSink,
      write: async (...parameters) => {
        const written = await downloadSink.write(...parameters);
        return written.ok
          ? { ok: true, value: { ...written.value, keep: () => saved.push(written.value.fileName) } }
          : written;
      },
    },
    options,
  );
  expect(made.ok && saved).toEqual([made.ok && made.value.run.fileName]);
  expect(await loadLastRun(writer.database)).toMatchObject({ target: "download" });
});
