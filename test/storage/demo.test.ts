import "fake-indexeddb/auto";
import { describe, expect, it } from "vitest";
import { findChainBreak } from "#src/domain/history/change";
import { addEvidenceItem, loadFacts, saveControl } from "#src/storage/assessments";
import { digest } from "#src/storage/write-edits";
import { openDemo } from "#src/storage/demo";
import { loadChain, undo } from "#src/storage/history";
import { failWrite } from "#test/support/failing-storage";
import { openTestWriter } from "#test/support/open-test-session";

async function openSeeded() {
  const writer = await openTestWriter();
  const opened = await openDemo(writer);
  if (!opened.ok) throw new Error(opened.error.type);
  return { writer, id: opened.value };
}

describe("the demo organisation", () => {
  it("is written with all its answers and evidence, in one chain that holds", async () => {
    const { writer, id } = await openSeeded();
    const facts = await loadFacts(writer.database, id);
    expect(facts?.assessment.profile.organisationName).toBe("Trung tâm dữ liệu mẫu Hải Phòng");
    expect(facts?.controlAssessments).toHaveLength(123);
    expect(facts?.evidenceItems).toHaveLength(81);
    expect(findChainBreak(await loadChain(writer.database, id), digest)).toBeNull();
  });

  it("is written once: what somebody tried out is still there when it is opened again", async () => {
    const { writer, id } = await openSeeded();
    await saveControl(writer, id, "A.5.1", { level: 0 });
    expect(await openDemo(writer)).toEqual({ ok: true, value: id });
    expect(await writer.database.assessments.count()).toBe(1);
    expect(await writer.database.controlAssessments.get([id, "A.5.1"])).toMatchObject({ level: 0 });
  });

  it("has nothing to undo at first", async () => {
    const { writer, id } = await openSeeded();
    expect(await undo(writer, id)).toEqual({ ok: true, value: null });
  });

  it("gives the next evidence code after its own", async () => {
    const { writer, id } = await openSeeded();
    const item = { title: "Biên bản", kind: "record", datedOn: "2026-10-01", location: "", controlIds: [] } as const;
    const added = await addEvidenceItem(writer, id, { ...item, controlIds: [] });
    expect(added.ok && added.value.code).toBe("BC-082");
  });

  it("is not written by halves when the disk is full", async () => {
    const writer = await openTestWriter();
    failWrite(100, "QuotaExceededError");
    expect(await openDemo(writer)).toEqual({ ok: false, error: { type: "save-storage-full" } });
    expect(await writer.database.changes.count()).toBe(0);
  });
});
