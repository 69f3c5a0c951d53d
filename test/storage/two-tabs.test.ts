import "fake-indexeddb/auto";
import { describe, expect, it } from "vitest";
import { saveControl, saveDocumentedInformation, saveProfile } from "#src/storage/assessments";
import { changesInOrder } from "#src/storage/change-log";
import { findTurns, loadConflicts, redo, settleConflict, undo } from "#src/storage/history";
import type { Writer } from "#src/storage/writer";
import { openTestSession } from "#test/support/open-test-session";

/** Two tabs of one browser: one database, each with its own memory of what it wrote. */
async function openTwoTabs() {
  const { session, facts, refresh } = await openTestSession();
  const first = session.writer;
  const second: Writer = { ...first, written: new Set() };
  const record = async (controlId = "A.5.1") =>
    (await refresh()).facts.controlAssessments.find((row) => row.controlId === controlId);
  return { first, second, id: facts.assessment.id, refresh, record };
}

describe("two tabs", () => {
  it("that write different fields keep both", async () => {
    const { first, second, id, record } = await openTwoTabs();
    await saveControl(first, id, "A.5.1", { level: 3 }, { level: null });
    await saveControl(second, id, "A.5.1", { owner: "Lê Văn Cường" }, { owner: "" });
    expect(await record()).toMatchObject({ level: 3, owner: "Lê Văn Cường" });
    expect(await loadConflicts(first.database, id)).toEqual([]);
  });

  it("that write the same field show a conflict with both values, until somebody decides", async () => {
    const { first, second, id, record } = await openTwoTabs();
    await saveControl(first, id, "A.5.1", { level: 3 }, { level: null });
    await saveControl(second, id, "A.5.1", { level: 1 }, { level: null });
    const [conflict] = await loadConflicts(first.database, id);
    expect([conflict?.kept.newValue, conflict?.other.newValue]).toEqual([1, 3]);
    const place = { entity: "control-assessment", entityId: "A.5.1", field: "level" } as const;
    await settleConflict(first, id, place, 3);
    expect(await record()).toMatchObject({ level: 3 });
    expect(await loadConflicts(first.database, id)).toEqual([]);
  });

  it("may agree: a confirmed value closes the conflict without changing anything", async () => {
    const { first, second, id } = await openTwoTabs();
    await saveControl(first, id, "A.5.1", { level: 3 }, { level: null });
    await saveControl(second, id, "A.5.1", { level: 1 }, { level: null });
    const place = { entity: "control-assessment", entityId: "A.5.1", field: "level" } as const;
    await settleConflict(second, id, place, 1);
    expect(await loadConflicts(first.database, id)).toEqual([]);
    expect((await changesInOrder(first.database, id)).at(-1)).toMatchObject({ oldValue: 1, newValue: 1 });
  });

  it("are no conflict where a tab goes over what it wrote itself before the screen followed", async () => {
    const { first, id } = await openTwoTabs();
    await saveControl(first, id, "A.5.1", { level: 3 }, { level: null });
    await saveControl(first, id, "A.5.1", { level: 4 }, { level: null });
    expect(await loadConflicts(first.database, id)).toEqual([]);
  });

  it("that tick two boxes of one list keep both", async () => {
    const { first, second, id, record } = await openTwoTabs();
    await Promise.all([
      saveDocumentedInformation(first, id, "4.3", 0, true),
      saveDocumentedInformation(second, id, "4.3", 2, true),
    ]);
    expect((await record("4.3"))?.documentedInformation).toEqual([true, false, true]);
  });

  it("that fill in two fields of the profile keep both", async () => {
    const { first, second, id, refresh } = await openTwoTabs();
    const seen = (await refresh()).facts.assessment.profile;
    await saveProfile(first, id, { scope: "Phạm vi A" }, seen);
    await saveProfile(second, id, { place: "Hồng Bàng" }, seen);
    expect((await refresh()).facts.assessment.profile).toMatchObject({ scope: "Phạm vi A", place: "Hồng Bàng" });
    expect(await loadConflicts(first.database, id)).toEqual([]);
  });
});

describe("200 steps", () => {
  it("can be undone and redone, one after the other, by whoever opens the assessment next", async () => {
    const { first, id, record } = await openTwoTabs();
    for (let step = 1; step <= 200; step += 1) await saveControl(first, id, "A.5.1", { note: `bước ${step}` });
    for (let step = 199; step >= 100; step -= 1) await undo(first, id);
    expect((await record())?.note).toBe("bước 100");
    for (let step = 99; step >= 0; step -= 1) await undo(first, id);
    expect((await record())?.note).toBe("");
    expect((await findTurns(first.database, id)).undoable).toBeNull();
    expect(await undo(first, id)).toEqual({ ok: true, value: null });
    for (let step = 1; step <= 200; step += 1) await redo(first, id);
    expect((await record())?.note).toBe("bước 200");
    expect((await findTurns(first.database, id)).redoable).toBeNull();
  });
});
