import { describe, expect, it } from "vitest";
import { openTestSession } from "#test/support/open-test-session";
import { replay } from "#src/domain/history/apply-change";
import { findChainBreak } from "#src/domain/history/change";
import { addEvidenceItem, saveControl, saveProfile } from "#src/storage/assessments";
import { removeEvidenceItem } from "#src/storage/evidence-items";
import { digest } from "#src/storage/write-edits";
import { changesInOrder } from "#src/storage/change-log";
import { findTurns, redo, undo } from "#src/storage/history";

describe("assessments in storage", () => {
  it("keep every edit as a change row, and the changes replay to the stored state", async () => {
    const { session, facts, refresh } = await openTestSession();
    const { id } = facts.assessment;
    await saveControl(session.writer, id, "A.5.1", { level: 3, note: "Đã ban hành" });
    await saveProfile(session.writer, id, { ...facts.assessment.profile, scope: "Phạm vi mới" });
    const after = await refresh();
    const chain = await changesInOrder(session.writer.database, id);
    const replayed = replay(chain);
    expect(replayed.get(`assessment/${id}`)).toEqual(after.facts.assessment);
    for (const record of after.facts.controlAssessments) {
      expect(replayed.get(`control-assessment/${record.controlId}`)).toEqual(record);
    }
    expect(chain.slice(-3).map(({ field, oldValue, newValue }) => [field, oldValue, newValue])).toEqual([
      ["level", null, 3],
      ["note", "", "Đã ban hành"],
      ["profile.scope", "Dịch vụ chỗ đặt máy chủ tại phòng máy A", "Phạm vi mới"],
    ]);
    expect(findChainBreak(chain, digest)).toBeNull();
  });

  it("write nothing for an edit that changes nothing", async () => {
    const { session, facts } = await openTestSession();
    const { id } = facts.assessment;
    const before = await changesInOrder(session.writer.database, id);
    expect(await saveControl(session.writer, id, "A.5.1", { level: null, documentedInformation: [] })).toEqual({
      ok: true,
      value: [],
    });
    expect(await changesInOrder(session.writer.database, id)).toHaveLength(before.length);
  });

  it("undo and redo from the log, one operation at a time", async () => {
    const { session, facts, refresh } = await openTestSession();
    const { id } = facts.assessment;
    const levelOf = async () =>
      (await refresh()).facts.controlAssessments.find((record) => record.controlId === "A.5.1")?.level;
    await saveControl(session.writer, id, "A.5.1", { level: 2 });
    await saveControl(session.writer, id, "A.5.1", { level: 4 });
    await undo(session.writer, id);
    expect(await levelOf()).toBe(2);
    await undo(session.writer, id);
    expect(await levelOf()).toBeNull();
    expect(await undo(session.writer, id)).toEqual({ ok: true, value: null });
    await redo(session.writer, id);
    await redo(session.writer, id);
    expect(await levelOf()).toBe(4);
    expect((await findTurns(session.writer.database, id)).redoable).toBeNull();
  });

  it("never give an evidence code twice", async () => {
    const { session, facts } = await openTestSession();
    const { id } = facts.assessment;
    const item = {
      title: "Biên bản",
      kind: "record",
      datedOn: "2026-10-01",
      location: "",
      controlIds: ["A.5.1"],
    } as const;
    const first = await addEvidenceItem(session.writer, id, { ...item, controlIds: [...item.controlIds] });
    expect(first.ok && first.value.code).toBe("BC-001");
    if (first.ok) await removeEvidenceItem(session.writer, id, first.value.id);
    const second = await addEvidenceItem(session.writer, id, { ...item, controlIds: [...item.controlIds] });
    expect(second.ok && second.value.code).toBe("BC-002");
  });

  it("refuse to write into a database that was emptied under the page", async () => {
    const { session, facts } = await openTestSession();
    const { database } = session.writer;
    await Promise.all(database.tables.map((table) => table.clear()));
    const saved = await saveControl(session.writer, facts.assessment.id, "A.5.1", { level: 3 });
    expect(saved).toEqual({ ok: false, error: { type: "save-database-emptied" } });
    expect(await database.changes.count()).toBe(0);
  });
});
