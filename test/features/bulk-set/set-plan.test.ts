import { describe, expect, it } from "vitest";
import { commonValues, valuesOfItem } from "#src/features/bulk-set/start-values";
import { planSet, reasonProblem, type SetValues } from "#src/features/bulk-set/set-plan";
import { addEvidenceItem, saveControl, type ControlFields } from "#src/storage/assessments";
import { findTurns, undo } from "#src/storage/history";
import { setControls } from "#src/storage/set-controls";
import { saveSiteLevel } from "#src/storage/sites";
import { anotherWindow } from "#test/support/another-window";
import { openTestSession } from "#test/support/open-test-session";

type Records = Readonly<Record<string, ControlFields>>;

async function opened(records: Records) {
  const session = await openTestSession({ sites: ["Cửa Cấm", "Đình Vũ"] });
  const { writer } = session.session;
  const { id } = session.facts.assessment;
  for (const [controlId, fields] of Object.entries(records)) await saveControl(writer, id, controlId, fields);
  const itemsOf = async (...ids: readonly string[]) =>
    (await session.refresh()).evaluation.controls.filter(({ control }) => ids.includes(control.id));
  return { ...session, writer, id, itemsOf };
}

const all = { onlyEmpty: false };
const reason = { justification: "Không có bến xuất hàng trong phạm vi", approvedBy: "Trần Thị Hạnh" };
const excluded: SetValues["applicability"] = { applicability: "not-applicable", ...reason, approvedOn: "2026-11-01" };

describe("setting values of many items", () => {
  it("counts what changes, what stays and what is lost by each field", async () => {
    const { itemsOf } = await opened({
      "A.5.1": { level: 3, owner: "Bảo" },
      "A.5.2": { level: 2, owner: "Ánh" },
      "A.5.3": { level: 3 },
    });
    const items = await itemsOf("A.5.1", "A.5.2", "A.5.3", "A.5.4");
    const plan = planSet(items, { level: 3, owner: " Bảo " }, all);
    expect(plan.changed).toEqual(["A.5.2", "A.5.3", "A.5.4"]);
    expect(plan.unchanged).toBe(1);
    expect(plan.replaced).toEqual([
      { field: "level", count: 1 },
      { field: "owner", count: 1 },
    ]);
    expect(plan.settings.map(({ controlId, fields }) => [controlId, fields])).toEqual([
      ["A.5.2", { level: 3, owner: "Bảo" }],
      ["A.5.3", { owner: "Bảo" }],
      ["A.5.4", { level: 3, owner: "Bảo" }],
    ]);
    expect(plan.refused).toEqual([]);
  });

  it("fills only what is empty where that is asked for", async () => {
    const { itemsOf } = await opened({ "A.5.1": { owner: "Bảo", dueOn: "2026-12-01" }, "A.5.2": { owner: "Ánh" } });
    const values = { owner: "Hạnh", dueOn: "2027-03-31" };
    const plan = planSet(await itemsOf("A.5.1", "A.5.2", "A.5.3"), values, { onlyEmpty: true });
    expect(plan.settings.map(({ controlId, fields }) => [controlId, fields])).toEqual([
      ["A.5.2", { dueOn: "2027-03-31" }],
      ["A.5.3", { owner: "Hạnh", dueOn: "2027-03-31" }],
    ]);
    expect(plan.replaced).toEqual([]);
    expect(plan.unchanged).toBe(1);
  });

  it("refuses what each item must decide for itself, and says why", async () => {
    const { itemsOf, writer, id } = await opened({
      "A.5.2": { applicability: "not-applicable", justification: reason.justification },
      "A.8.8": { target: 5 },
    });
    await saveSiteLevel(writer, id, { controlId: "A.5.1", siteName: "Cửa Cấm" }, { level: 2 }, { level: null });
    const items = await itemsOf("4.1", "A.5.1", "A.5.2", "A.8.8");
    expect(planSet(items, { level: 3 }, all)).toMatchObject({
      changed: ["4.1", "A.8.8"],
      refused: [
        { reason: "sites", ids: ["A.5.1"] },
        { reason: "excluded", ids: ["A.5.2"] },
      ],
    });
    expect(planSet(items, { target: 4 }, all).refused).toEqual([{ reason: "lower", ids: ["A.8.8"] }]);
    expect(planSet(items, { applicability: excluded }, all)).toMatchObject({
      changed: ["A.5.1", "A.5.2", "A.8.8"],
      refused: [{ reason: "clause", ids: ["4.1"] }],
      replaced: [{ field: "applicability", count: 1 }],
    });
  });

  it("does not claim a level for what is left out in the same step, but does for what is taken in again", async () => {
    const { itemsOf } = await opened({ "A.5.2": { applicability: "not-applicable", justification: "x" } });
    const items = await itemsOf("A.5.1", "A.5.2");
    expect(planSet(items, { level: 2, applicability: excluded }, all).refused).toEqual([
      { reason: "excluded", ids: ["A.5.1", "A.5.2"] },
    ]);
    const applies = { applicability: "applicable", justification: "", approvedBy: "", approvedOn: null } as const;
    const plan = planSet(items, { level: 2, applicability: applies }, all);
    expect(plan.refused).toEqual([]);
    expect(plan.settings.at(-1)?.fields).toEqual({
      level: 2,
      applicability: "applicable",
      justification: "",
      justificationApprovedBy: "",
      justificationApprovedOn: null,
    });
  });

  it("asks for a reason that says something", () => {
    expect(reasonProblem({ ...excluded, justification: " " })).toBe("missing");
    expect(reasonProblem({ ...excluded, justification: "Không liên quan" })).toBe("empty");
    expect(reasonProblem(excluded)).toBeNull();
    expect(reasonProblem({ ...excluded, applicability: "inherited", justification: "" })).toBe("missing");
    expect(reasonProblem({ ...excluded, applicability: "applicable", justification: "" })).toBeNull();
  });

  it("writes values and links in one operation, which one undo takes back", async () => {
    const { itemsOf, writer, id, refresh } = await opened({ "A.5.1": { owner: "Bảo" } });
    const piece = { title: "Quy định", kind: "document", datedOn: "2026-10-01", location: "" } as const;
    const added = await addEvidenceItem(writer, id, { ...piece, controlIds: ["A.5.1"] });
    if (!added.ok) throw new Error(added.error.type);
    const items = await itemsOf("A.5.1", "A.5.2", "A.5.3");
    const plan = planSet(items, { level: 3, owner: "Hạnh", evidence: added.value.id }, all);
    expect(plan.link?.controlIds).toEqual(["A.5.2", "A.5.3"]);
    await setControls(writer, id, plan.settings, plan.link);
    const state = async () =>
      (await itemsOf("A.5.1", "A.5.2", "A.5.3")).map(({ record, evidence }) => [
        record.level,
        record.owner,
        evidence.length,
      ]);
    expect(await state()).toEqual([
      [3, "Hạnh", 1],
      [3, "Hạnh", 1],
      [3, "Hạnh", 1],
    ]);
    await undo(writer, id);
    expect(await state()).toEqual([
      [null, "Bảo", 1],
      [null, "", 0],
      [null, "", 0],
    ]);
    expect((await findTurns(writer.database, id)).redoable).not.toBeNull();
    expect((await refresh()).facts.evidenceItems).toHaveLength(1);
  });

  it("keeps both values where another window has written meanwhile", async () => {
    const { itemsOf, writer, id } = await opened({ "A.5.1": { owner: "Bảo" } });
    const plan = planSet(await itemsOf("A.5.1"), { owner: "Hạnh" }, all);
    await saveControl(anotherWindow(writer), id, "A.5.1", { owner: "Ánh" });
    const saved = await setControls(writer, id, plan.settings);
    expect(saved.ok && saved.value.map(({ seenValue, oldValue }) => [seenValue, oldValue])).toEqual([["Bảo", "Ánh"]]);
  });
});

describe("what the dialog starts with", () => {
  it("is what the row to fill down from says itself", async () => {
    const { itemsOf } = await opened({ "A.5.1": { level: 2, owner: "Bảo", note: "Đủ" } });
    const [source] = await itemsOf("A.5.1");
    if (source === undefined) throw new Error("A.5.1 is missing");
    const { ticked, values } = valuesOfItem(source);
    expect(ticked).toEqual(["level", "owner", "note"]);
    expect(values).toMatchObject({ level: 2, owner: "Bảo", note: "Đủ" });
  });

  it("is, for a group, what most of it have, and nothing is ticked", async () => {
    const { itemsOf } = await opened({
      "A.5.1": { owner: "Ánh" },
      "A.5.2": { owner: "Bảo" },
      "A.5.3": { owner: "Bảo" },
    });
    const { ticked, values } = commonValues(await itemsOf("A.5.1", "A.5.2", "A.5.3", "A.5.4"));
    expect(ticked).toEqual([]);
    expect(values.owner).toBe("Bảo");
  });
});
