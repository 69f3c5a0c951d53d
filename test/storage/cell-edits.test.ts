import "fake-indexeddb/auto";
import { describe, expect, it } from "vitest";
import { addEvidenceRecord } from "#src/storage/evidence-items";
import { saveCells } from "#src/storage/cell-edits";
import { addActions, removeAction } from "#src/storage/corrective-actions";
import { changesInOrder } from "#src/storage/change-log";
import { undo } from "#src/storage/history";
import { loadListContent } from "#src/storage/list-content";
import { addRisk, removeRisk } from "#src/storage/risks";
import { openTestSession } from "#test/support/open-test-session";

const level = { entity: "control-assessment", entityId: "A.5.1", field: "level" } as const;
const provider = { entity: "soa-entry", entityId: "A.5.2", field: "provider" } as const;

describe("cells of a file", () => {
  it("are one operation, which creates what the statement lacked and which one undo takes back", async () => {
    const { session, facts } = await openTestSession();
    const { writer } = session;
    const { id } = facts.assessment;
    const before = await loadListContent(writer.database, id);
    const saved = await saveCells(writer, id, [
      { place: level, value: 3, seen: null },
      { place: provider, value: "Nhà mạng A", seen: "" },
    ]);
    expect(saved.ok && new Set(saved.value.map(({ operation }) => operation.id)).size).toBe(1);
    const after = await loadListContent(writer.database, id);
    expect(after?.controlAssessments.find(({ controlId }) => controlId === "A.5.1")?.level).toBe(3);
    expect(after?.soaEntries).toMatchObject([{ controlId: "A.5.2", provider: "Nhà mạng A", inclusionReasons: [] }]);
    await undo(writer, id);
    expect(await loadListContent(writer.database, id)).toEqual(before);
  });

  it("say what their author had seen, where another tab has written meanwhile", async () => {
    const { session, facts } = await openTestSession();
    const { id } = facts.assessment;
    const other = { ...session.writer, written: new Set<string>() };
    await saveCells(other, id, [{ place: level, value: 1, seen: null }]);
    await saveCells(session.writer, id, [{ place: level, value: 4, seen: null }]);
    const chain = await changesInOrder(session.writer.database, id);
    expect(chain.at(-1)).toMatchObject({ oldValue: 1, newValue: 4, seenValue: null });
  });

  it("are written all or none", async () => {
    const { session, facts } = await openTestSession();
    const { id } = facts.assessment;
    const lost = { entity: "risk", entityId: "r-9", field: "asset" } as const;
    const saved = await saveCells(session.writer, id, [
      { place: level, value: 3, seen: null },
      { place: lost, value: "x", seen: "" },
    ]);
    expect(saved).toEqual({ ok: false, error: { type: "save-target-missing" } });
    const content = await loadListContent(session.writer.database, id);
    expect(content?.controlAssessments.find(({ controlId }) => controlId === "A.5.1")?.level).toBe(null);
  });
});

const rows = [
  { list: "risks", cells: [{ key: "asset", cell: "C9", value: "Tủ điện" }] },
  { list: "evidence", cells: [{ key: "title", cell: "C9", value: "Nhật ký" }] },
  { list: "evidence", cells: [{ key: "title", cell: "C10", value: "Biên bản" }] },
  { list: "actions", cells: [{ key: "statement", cell: "E9", value: "Thiếu nhật ký" }] },
] as const;

describe("rows that a file adds", () => {
  it("come in the same operation as the cells, and go with one undo", async () => {
    const { session, facts } = await openTestSession();
    const { writer } = session;
    const { id } = facts.assessment;
    const before = await loadListContent(writer.database, id);
    const saved = await saveCells(writer, id, [{ place: level, value: 3, seen: null }], rows);
    expect(saved.ok && new Set(saved.value.map(({ operation }) => operation.id)).size).toBe(1);
    const after = await loadListContent(writer.database, id);
    expect(after?.risks).toMatchObject([{ code: "R-001", asset: "Tủ điện" }]);
    expect(after?.correctiveActions).toMatchObject([
      { code: "KP-001", statement: "Thiếu nhật ký", state: "open", source: "manual" },
    ]);
    expect(after?.evidenceItems.map(({ code, title }) => [code, title])).toEqual([
      ["BC-001", "Nhật ký"],
      ["BC-002", "Biên bản"],
    ]);
    await undo(writer, id);
    expect(await loadListContent(writer.database, id)).toEqual(before);
  });

  it("get the next code of their kind, never one that was given before", async () => {
    const { session, facts } = await openTestSession();
    const { writer } = session;
    const { id } = facts.assessment;
    const risk = await addRisk(writer, id);
    if (risk.ok) await removeRisk(writer, id, risk.value.id);
    const action = await addActions(writer, id, [{ statement: "Cũ" }]);
    if (action.ok) await removeAction(writer, id, action.value[0]?.id ?? "");
    await addEvidenceRecord(writer, id, "archive", { title: "Cũ" });
    await saveCells(writer, id, [], rows);
    const after = await loadListContent(writer.database, id);
    expect(after?.risks.map(({ code }) => code)).toEqual(["R-002"]);
    expect(after?.correctiveActions.map(({ code }) => code)).toEqual(["KP-002"]);
    expect(after?.evidenceItems.map(({ code }) => code)).toEqual(["BC-001", "BC-002", "BC-003"]);
    await addEvidenceRecord(writer, id, "archive", { title: "Sau" });
    expect((await loadListContent(writer.database, id))?.evidenceItems.at(-1)?.code).toBe("BC-004");
  });
});
