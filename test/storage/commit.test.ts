import "fake-indexeddb/auto";
import { describe, expect, it, vi } from "vitest";
import { replay } from "#src/domain/history/apply-change";
import { findChainBreak } from "#src/domain/history/change";
import {
  addEvidenceItem,
  createAssessment,
  loadAssessments,
  loadFacts,
  saveControl,
  saveControls,
  saveEvidenceItem,
} from "#src/storage/assessments";
import { removeEvidenceItem } from "#src/storage/evidence-items";
import { commitEdits } from "#src/storage/commit";
import { changesInOrder } from "#src/storage/change-log";
import { redo, undo } from "#src/storage/history";
import { digest } from "#src/storage/write-edits";
import type { Writer } from "#src/storage/writer";
import { aProfile } from "#test/support/a-profile";
import { failWrite } from "#test/support/failing-storage";
import { openTestWriter } from "#test/support/open-test-session";

/** Three controls are enough here; the whole catalog is in assessments.test.ts. */
async function openSmall(overrides: Partial<Writer> = {}) {
  const writer = { ...(await openTestWriter()), ...overrides };
  const created = await createAssessment(writer, {
    catalogId: "iso27001-2022",
    controlIds: ["4.1", "A.5.1", "A.8.13"],
    profile: aProfile(),
  });
  if (!created.ok) throw new Error(created.error.type);
  return { writer, id: created.value.id };
}

type Begin = IDBDatabase["transaction"];

/** Everything in the database, to compare before and after. */
const dump = async ({ database }: Writer) =>
  Object.fromEntries(
    await Promise.all(database.tables.map(async (table) => [table.name, await table.toArray()] as const)),
  );

const anItem = {
  title: "Biên bản",
  kind: "record",
  datedOn: "2026-10-01",
  location: "",
  controlIds: ["A.5.1"],
} as const;
const newItem = () => ({ ...anItem, controlIds: [...anItem.controlIds] });

describe("an edit", () => {
  it("is a change row and the new state at once", async () => {
    const { writer, id } = await openSmall();
    await saveControl(writer, id, "A.5.1", { level: 3 });
    const [row] = (await changesInOrder(writer.database, id)).slice(-1);
    expect(row).toMatchObject({
      assessmentId: id,
      sequence: 5,
      operation: { kind: "edit" },
      deviceId: "id-000001",
      clock: "1794794406000-0000-id-000001",
      actor: "Trần Quốc Bảo",
      entity: "control-assessment",
      entityId: "A.5.1",
      field: "level",
      oldValue: null,
      newValue: 3,
    });
    expect(await writer.database.chainHeads.get(id)).toMatchObject({ sequence: 5, hash: row?.hash });
    expect(await writer.database.controlAssessments.get([id, "A.5.1"])).toMatchObject({ level: 3, note: "" });
  });

  it("of several fields is one operation", async () => {
    const { writer, id } = await openSmall();
    const saved = await saveControls(writer, id, ["4.1", "A.5.1"], { owner: "Lê Văn Cường", dueOn: "2027-03-31" });
    const operations = saved.ok ? saved.value.map(({ operation }) => operation.id) : [];
    expect(operations).toHaveLength(4);
    expect(new Set(operations).size).toBe(1);
  });

  it("calls onCommitted after the strictly durable transaction has completed", async () => {
    const events: string[] = [];
    // Dexie takes hold of this function when it opens the database.
    const original = Object.getOwnPropertyDescriptor(IDBDatabase.prototype, "transaction")?.value as Begin;
    vi.spyOn(IDBDatabase.prototype, "transaction").mockImplementation(function (
      this: IDBDatabase,
      stores,
      mode,
      options,
    ) {
      const transaction = original.call(this, stores, mode, options);
      transaction.addEventListener("complete", () => events.push(`${mode}, ${options?.durability}`));
      return transaction;
    });
    const { writer, id } = await openSmall();
    events.length = 0;
    const onCommitted: Writer["onCommitted"] = async ([committed]) =>
      void events.push(`committed: ${committed?.changes.length} change`);
    await saveControl({ ...writer, onCommitted }, id, "A.5.1", { level: 3 });
    expect(events).toEqual(["readwrite, strict", "committed: 1 change"]);
  });

  it("is called saved only after onCommitted has done its part", async () => {
    const { writer, id } = await openSmall();
    let mirrored = false;
    const onCommitted = async () => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      mirrored = true;
    };
    await saveControl({ ...writer, onCommitted }, id, "A.5.1", { level: 3 });
    expect(mirrored).toBe(true);
  });

  it("has the name of whoever sits at the machine at that moment", async () => {
    let actor = "Trần Quốc Bảo";
    const { writer, id } = await openSmall({ actor: () => actor });
    actor = "Hoàng Thị Lan";
    const saved = await saveControl(writer, id, "A.5.1", { level: 3 });
    expect(saved.ok && saved.value[0]?.actor).toBe("Hoàng Thị Lan");
  });

  it("is ordered after the one before even when the PC's clock was set back", async () => {
    const { writer, id } = await openSmall();
    await saveControl({ ...writer, now: () => Date.parse("2020-01-01") }, id, "A.5.1", { level: 3 });
    const clocks = (await changesInOrder(writer.database, id)).map(({ clock }) => clock);
    expect(clocks.toSorted()).toEqual(clocks);
  });
});

describe("a write that fails at any step", () => {
  const steps = [1, 2, 3, 4, 5];

  it("has five steps for two controls: two changes, the head and two states", async () => {
    const { writer, id } = await openSmall();
    const { written } = failWrite(0, "UnknownError");
    await saveControls(writer, id, ["4.1", "A.5.1"], { level: 3 });
    expect(written()).toBe(5);
  });

  it.each(steps)("leaves everything as it was (step %i)", async (step) => {
    const { writer, id } = await openSmall();
    const before = await dump(writer);
    failWrite(step, "UnknownError");
    const saved = await saveControls(writer, id, ["4.1", "A.5.1"], { level: 3 });
    expect(saved).toMatchObject({ ok: false, error: { type: "save-failed" } });
    expect(await dump(writer)).toEqual(before);
  });

  it.each(steps)("for want of space says so and leaves everything as it was (step %i)", async (step) => {
    const { writer, id } = await openSmall();
    const before = await dump(writer);
    failWrite(step, "QuotaExceededError");
    const saved = await saveControls(writer, id, ["4.1", "A.5.1"], { level: 3 });
    expect(saved).toEqual({ ok: false, error: { type: "save-storage-full" } });
    expect(await dump(writer)).toEqual(before);
  });

  it("does not call onCommitted", async () => {
    const onCommitted = vi.fn<Writer["onCommitted"]>();
    const { writer, id } = await openSmall();
    failWrite(1, "UnknownError");
    await saveControl({ ...writer, onCommitted }, id, "A.5.1", { level: 3 });
    expect(onCommitted).not.toHaveBeenCalled();
  });

  it("can be tried again", async () => {
    const { writer, id } = await openSmall();
    failWrite(2, "QuotaExceededError");
    await saveControl(writer, id, "A.5.1", { level: 3 });
    const again = await saveControl(writer, id, "A.5.1", { level: 3 });
    expect(again.ok).toBe(true);
    expect(findChainBreak(await changesInOrder(writer.database, id), digest)).toBeNull();
  });

  it("creates no half of an assessment", async () => {
    const writer = await openTestWriter();
    failWrite(7, "UnknownError");
    const created = await createAssessment(writer, {
      catalogId: "iso27001-2022",
      controlIds: ["4.1", "A.5.1", "A.8.13"],
      profile: aProfile(),
    });
    expect(created.ok).toBe(false);
    expect(await loadAssessments(writer.database)).toEqual([]);
    expect(await writer.database.changes.count()).toBe(0);
  });
});

describe("a database that is no longer what was opened", () => {
  it.each([
    ["without its device row", (writer: Writer) => writer.database.device.clear()],
    ["without the head of the chain", (writer: Writer) => writer.database.chainHeads.clear()],
    [
      "with the canary of another start",
      (writer: Writer) => writer.database.device.put({ ...writer.device, canary: "another" }),
    ],
  ])("%s takes no edit", async (_, spoil) => {
    const { writer, id } = await openSmall();
    await spoil(writer);
    const before = await dump(writer);
    const saved = await saveControl(writer, id, "A.5.1", { level: 3 });
    expect(saved).toEqual({ ok: false, error: { type: "save-database-emptied" } });
    expect(await dump(writer)).toEqual(before);
  });

  it("takes no new assessment either", async () => {
    const writer = await openTestWriter();
    await writer.database.device.clear();
    const created = await createAssessment(writer, { catalogId: "c", controlIds: [], profile: aProfile() });
    expect(created).toEqual({ ok: false, error: { type: "save-database-emptied" } });
  });

  it("takes no edit of an assessment that does not exist", async () => {
    const { writer } = await openSmall();
    expect(await saveControl(writer, "unknown", "A.5.1", { level: 3 })).toEqual({
      ok: false,
      error: { type: "save-database-emptied" },
    });
  });
});

describe("an edit of something that another tab deleted", () => {
  it("is refused and leaves no trace in the chain", async () => {
    const { writer, id } = await openSmall();
    const item = await addEvidenceItem(writer, id, newItem());
    const itemId = item.ok ? item.value.id : "";
    await removeEvidenceItem(writer, id, itemId);
    const before = await dump(writer);
    const saved = await saveEvidenceItem(writer, id, itemId, { title: "Biên bản số 2" });
    expect(saved).toEqual({ ok: false, error: { type: "save-target-missing" } });
    expect(await dump(writer)).toEqual(before);
  });
});

describe("several assessments in one database", () => {
  it("keep their own answers, chains and evidence codes", async () => {
    const { writer, id } = await openSmall();
    const second = await createAssessment(writer, {
      catalogId: "iso27001-2022",
      controlIds: ["4.1", "A.5.1"],
      profile: aProfile({ organisationName: "Đơn vị thứ hai" }),
    });
    const otherId = second.ok ? second.value.id : "";
    await saveControl(writer, id, "A.5.1", { level: 4 });
    await addEvidenceItem(writer, id, newItem());
    const item = await addEvidenceItem(writer, otherId, newItem());
    await saveControl(writer, otherId, "A.5.1", { level: 1 });

    const [first, other] = await Promise.all([loadFacts(writer.database, id), loadFacts(writer.database, otherId)]);
    const levelOf = (facts: typeof first) =>
      facts?.controlAssessments.find(({ controlId }) => controlId === "A.5.1")?.level;
    expect([levelOf(first), levelOf(other)]).toEqual([4, 1]);
    expect([first?.evidenceItems.length, other?.evidenceItems.length]).toEqual([1, 1]);
    expect(item.ok && item.value.code).toBe("BC-001");
    for (const chainOf of [id, otherId])
      expect(findChainBreak(await changesInOrder(writer.database, chainOf), digest)).toBeNull();
  });

  it("are undone apart", async () => {
    const { writer, id } = await openSmall();
    const second = await createAssessment(writer, { catalogId: "c", controlIds: ["A.5.1"], profile: aProfile() });
    const otherId = second.ok ? second.value.id : "";
    await saveControl(writer, id, "A.5.1", { level: 4 });
    expect(await undo(writer, otherId)).toEqual({ ok: true, value: null });
    expect(await writer.database.controlAssessments.get([id, "A.5.1"])).toMatchObject({ level: 4 });
  });

  it("stand with the one changed last first", async () => {
    const { writer, id } = await openSmall();
    const second = await createAssessment(writer, { catalogId: "c", controlIds: ["A.5.1"], profile: aProfile() });
    const otherId = second.ok ? second.value.id : "";
    const order = async () => (await loadAssessments(writer.database)).map(({ facts }) => facts.assessment.id);
    expect(await order()).toEqual([otherId, id]);
    await saveControl(writer, id, "A.5.1", { level: 1 });
    expect(await order()).toEqual([id, otherId]);
  });

  it("that do not exist have no facts", async () => {
    const { writer } = await openSmall();
    expect(await loadFacts(writer.database, "unknown")).toBeNull();
  });
});

describe("writes at the same moment", () => {
  it("both stand in one unbroken chain", async () => {
    const { writer, id } = await openSmall();
    await Promise.all([
      saveControl(writer, id, "4.1", { level: 2 }),
      saveControl(writer, id, "A.5.1", { level: 3 }),
      saveControl(writer, id, "4.1", { note: "Đã soát xét" }),
    ]);
    const chain = await changesInOrder(writer.database, id);
    expect(chain).toHaveLength(7);
    expect(findChainBreak(chain, digest)).toBeNull();
    expect(await writer.database.controlAssessments.get([id, "4.1"])).toMatchObject({ level: 2, note: "Đã soát xét" });
  });

  it("turn back one operation each when both undo", async () => {
    const { writer, id } = await openSmall();
    await saveControl(writer, id, "A.5.1", { level: 2 });
    await saveControl(writer, id, "A.5.1", { level: 4 });
    await Promise.all([undo(writer, id), undo(writer, id)]);
    expect(await writer.database.controlAssessments.get([id, "A.5.1"])).toMatchObject({ level: null });
    expect(findChainBreak(await changesInOrder(writer.database, id), digest)).toBeNull();
  });

  it("give different evidence codes", async () => {
    const { writer, id } = await openSmall();
    const added = await Promise.all([1, 2, 3].map(() => addEvidenceItem(writer, id, newItem())));
    expect(added.map((result) => result.ok && result.value.code)).toEqual(["BC-001", "BC-002", "BC-003"]);
  });
});

describe("the state", () => {
  it("is what the chain replays to after edits, deletions, undo and redo", async () => {
    const { writer, id } = await openSmall();
    const item = await addEvidenceItem(writer, id, newItem());
    const itemId = item.ok ? item.value.id : "";
    await saveEvidenceItem(writer, id, itemId, { title: "Biên bản số 2", controlIds: ["4.1"] });
    await removeEvidenceItem(writer, id, itemId);
    await saveControls(writer, id, ["4.1", "A.5.1"], { level: 2, note: "Đã ban hành" });
    await undo(writer, id);
    await undo(writer, id);
    await redo(writer, id);
    await undo(writer, id);
    const chain = await changesInOrder(writer.database, id);
    const facts = await loadFacts(writer.database, id);
    const replayed = replay(chain);
    expect(facts?.evidenceItems).toEqual([replayed.get(`evidence-item/${itemId}`)]);
    expect(facts?.evidenceItems[0]).toMatchObject({ code: "BC-001", title: "Biên bản số 2", controlIds: ["4.1"] });
    for (const record of facts?.controlAssessments ?? [])
      expect(replayed.get(`control-assessment/${record.controlId}`)).toEqual(record);
    expect(findChainBreak(chain, digest)).toBeNull();
  });

  it("is not touched by edits that set what is already there", async () => {
    const { writer, id } = await openSmall();
    const same = [{ entity: "control-assessment", entityId: "A.5.1", field: "note", value: "" }] as const;
    expect(await commitEdits(writer, id, same)).toEqual({ ok: true, value: [] });
    expect(await changesInOrder(writer.database, id)).toHaveLength(4);
  });
});
