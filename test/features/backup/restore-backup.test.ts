// @vitest-environment node
import { describe, expect, it } from "vitest";
import { prepareRestore, restoreByMerging, restoreByReplacing } from "#src/features/backup/restore-backup";
import { loadBackupStand } from "#src/storage/backup-stand";
import { findFileHoles } from "#src/storage/evidence-files";
import { openDatabase } from "#src/storage/open-database";
import { confirmRestore, revertRestore } from "#src/storage/settle-restore";
import { loadWorkspaceContent } from "#src/storage/workspace-content";
import type { Writer } from "#src/storage/writer";
import { openDependencies, openTestWriter } from "#test/support/open-test-session";
import {
  aFilledWorkspace,
  answer,
  evidence,
  backUp,
  lockedWith,
  noteOf,
  patient,
  uuids,
} from "./a-backed-up-workspace";

const options = { signal: patient };

async function prepared(writer: Writer, file: File, passphrase: string | null = null) {
  const result = await prepareRestore(writer, file, { ...options, passphrase });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

async function reopen(writer: Writer): Promise<Writer> {
  const opened = await openDatabase(writer.database.name.split(".")[0] ?? "", openDependencies());
  if (!opened.ok) throw new Error(opened.error.type);
  return { ...writer, ...opened.value };
}

const emptyWriter = () => openTestWriter({ newId: uuids(Date.parse("2026-11-20T00:00:00Z")) });

describe("a restore into an empty browser", () => {
  it.each([null, "sáu từ dễ nhớ"])("brings everything back, passphrase: %s", async (passphrase) => {
    const { writer, assessmentId } = await aFilledWorkspace();
    const plain = await backUp(writer);
    const file = passphrase === null ? plain : await lockedWith(passphrase, plain);
    const fresh = await emptyWriter();
    const restore = await prepared(fresh, file, passphrase);
    expect(restore.previews.replace).toMatchObject({ controls: { added: 1 }, files: { added: 2 }, brake: false });
    expect(await restoreByReplacing(fresh, restore, options)).toEqual({ ok: true, value: null });
    const restored = await reopen(fresh);
    expect((await loadWorkspaceContent(restored.database)).assessments).toEqual(
      (await loadWorkspaceContent(writer.database)).assessments,
    );
    expect(await findFileHoles(restored.database, true)).toEqual([]);
    expect(await noteOf(restored, assessmentId, "A.5.1")).toBe("Đã ban hành 🙂");
  });
});

describe("«Thay thế»", () => {
  it("is kept or taken back, and counts the file as the last backup of what it brought", async () => {
    const { writer, assessmentId } = await aFilledWorkspace();
    const file = await backUp(writer);
    await answer(writer, assessmentId, "A.5.1", "sửa sau khi sao lưu");
    const restore = await prepared(writer, file);
    expect(restore.previews.replace).toMatchObject({
      controls: { changed: 1 },
      changesOnlyHere: 1,
      changesOnlyThere: 0,
    });
    await restoreByReplacing(writer, restore, options);
    const restored = await reopen(writer);
    expect(await noteOf(restored, assessmentId, "A.5.1")).toBe("Đã ban hành 🙂");
    expect(await loadBackupStand(restored.database)).toMatchObject({ changesSince: 0 });

    expect((await revertRestore(restored)).ok).toBe(true);
    const former = await reopen(writer);
    expect(await noteOf(former, assessmentId, "A.5.1")).toBe("sửa sau khi sao lưu");
    expect(await loadBackupStand(former.database)).toMatchObject({ changesSince: 1 });

    await restoreByReplacing(former, await prepared(former, file), options);
    const again = await reopen(writer);
    expect((await confirmRestore(again)).ok).toBe(true);
    expect((await reopen(writer)).device.predecessor).toBeUndefined();
  });

  it.each([
    ["replaced", restoreByReplacing],
    ["merged", restoreByMerging],
  ] as const)("names the file that is damaged in the backup, and nothing is %s", async (_, restore) => {
    const { writer, assessmentId } = await aFilledWorkspace();
    const bytes = new Uint8Array(await (await backUp(writer)).arrayBuffer());
    const at = Buffer.from(bytes).indexOf(Buffer.from(evidence[1] ?? []));
    bytes[at + 100] = (bytes[at + 100] ?? 0) ^ 1;
    await answer(writer, assessmentId, "A.5.2", "mới");
    await writer.database.evidenceFiles.clear();
    const result = await restore(writer, await prepared(writer, new File([bytes], "hong.tdg.zip")), options);
    expect(result).toMatchObject({ ok: false, error: { type: "backup-digest-differs" } });
    expect(!result.ok && "place" in result.error && result.error.place).toMatch(/^data\/evidence\//);
    expect(await noteOf(await reopen(writer), assessmentId, "A.5.2")).toBe("mới");
  });

  it("pulls the brake where more than a fifth would vanish", async () => {
    const { writer, assessmentId } = await aFilledWorkspace();
    const file = await backUp(writer);
    expect((await prepared(writer, file)).previews.replace.brake).toBe(false);
    for (const id of ["A.5.2", "A.5.3"]) await answer(writer, assessmentId, id, "mới");
    const { replace, merge } = (await prepared(writer, file)).previews;
    expect([replace.brake, merge.brake]).toEqual([true, false]);
  });

  it("that is cancelled leaves everything as it was", async () => {
    const { writer, assessmentId } = await aFilledWorkspace();
    const restore = await prepared(writer, await backUp(writer));
    await answer(writer, assessmentId, "A.5.1", "mới");
    const cancel = new AbortController();
    const restored = await restoreByReplacing(writer, restore, {
      signal: cancel.signal,
      onProgress: () => cancel.abort(),
    });
    expect(restored).toEqual({ ok: false, error: { type: "restore-cancelled" } });
    expect(await noteOf(await reopen(writer), assessmentId, "A.5.1")).toBe("mới");
  });
});

describe("«Gộp»", () => {
  it("joins what two people did, keeps both values of a conflict and says how many there are", async () => {
    const here = await aFilledWorkspace();
    const there = await emptyWriter();
    await restoreByMerging(there, await prepared(there, await backUp(here.writer)), options);
    await answer(there, here.assessmentId, "A.5.1", "ý của Sở");
    await answer(there, here.assessmentId, "A.8.1", "chỉ có ở Sở");
    await answer(here.writer, here.assessmentId, "A.5.1", "ý của đơn vị");
    const restore = await prepared(here.writer, await backUp(there));
    expect(restore.previews.merge).toMatchObject({ changesOnlyHere: 1, changesOnlyThere: 2 });
    expect(restore.previews.merge.conflicts).toHaveLength(1);
    const merged = await restoreByMerging(here.writer, restore, options);
    expect(merged).toMatchObject({ ok: true, value: { assessments: 1, conflicts: 1 } });
    expect(await noteOf(here.writer, here.assessmentId, "A.8.1")).toBe("chỉ có ở Sở");
    expect(await here.writer.database.evidenceFiles.count()).toBe(2);
  });

  it("of what is all here already writes nothing", async () => {
    const { writer } = await aFilledWorkspace();
    const merged = await restoreByMerging(writer, await prepared(writer, await backUp(writer)), options);
    expect(merged).toEqual({ ok: true, value: { changes: 0, assessments: 0, conflicts: 0 } });
  });
});

it("a file that was altered is refused before anything is asked", async () => {
  const { writer } = await aFilledWorkspace();
  const bytes = new Uint8Array(await (await backUp(writer)).arrayBuffer());
  bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
  const refused = await prepareRestore(writer, new File([bytes], "hỏng.tdg.zip"), options);
  expect(refused.ok).toBe(false);
});
