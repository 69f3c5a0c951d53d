import "fake-indexeddb/auto";
import { describe, expect, it } from "vitest";
import { saveCells } from "#src/storage/cell-edits";
import { loadChain, undo } from "#src/storage/history";
import { loadListContent } from "#src/storage/list-content";
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
    const chain = await loadChain(session.writer.database, id);
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
