import "fake-indexeddb/auto";
import { describe, expect, it } from "vitest";
import type { OpenPoint } from "#src/domain/action/action-register";
import { draftByHand, draftFromPoint, type ActionDraft } from "#src/domain/action/draft-action";
import { checkData } from "#src/storage/check-data";
import {
  addActions,
  copyPlanToControls,
  linkToAction,
  loadActions,
  moveAction,
  removeAction,
  saveAction,
  saveWhy,
  type ActionFields,
} from "#src/storage/corrective-actions";
import { changesInOrder } from "#src/storage/change-log";
import { loadConflicts, redo, undo } from "#src/storage/history";
import { anotherWindow } from "#test/support/another-window";
import { openTestSession } from "#test/support/open-test-session";

const today = "2026-11-20";
const words = { statement: "Chưa thử khôi phục.", raisedOn: "2026-11-16" };
const byHand: ActionDraft = draftByHand({ ...words, source: "manual", grade: "minor", controlIds: ["A.8.13"] });

const pointAbout = (controlId: string): OpenPoint => ({
  source: "suggestion",
  grade: "minor",
  finding: { rule: "plan-overdue", grade: "minor", subject: { type: "control", controlId } },
  earlier: null,
});

const plan: ActionFields = {
  rootCause: "Không giao ai.",
  action: "Giao tổ vận hành.",
  owner: "Phạm Quốc Huy",
  dueOn: "2027-01-31",
  approvedBy: "Nguyễn Văn An",
};

async function start(drafts: readonly ActionDraft[] = [byHand]) {
  const { session, facts } = await openTestSession();
  const { writer } = session;
  const { id } = facts.assessment;
  const added = await addActions(writer, id, drafts);
  const list = () => loadActions(writer.database, id);
  const [first] = added.ok ? added.value : [];
  return { writer, id, list, actionId: first?.id ?? "" };
}

describe("actions made of findings", () => {
  it("come in one operation with codes one after the other: one undo takes all back, one redo brings them again", async () => {
    const { writer, id, list } = await start(
      [pointAbout("A.8.13"), pointAbout("A.8.14")].map((point) => draftFromPoint(point, words)),
    );
    expect((await list()).map(({ code, controlIds }) => [code, controlIds])).toEqual([
      ["KP-001", ["A.8.13"]],
      ["KP-002", ["A.8.14"]],
    ]);
    await undo(writer, id);
    expect(await list()).toEqual([]);
    await redo(writer, id);
    expect(await list()).toHaveLength(2);
    const checked = await checkData(writer);
    expect(checked.ok && checked.value.filter(({ fault }) => fault !== null)).toEqual([]);
  });

  it("are not made twice when two windows ask for them", async () => {
    const draft = draftFromPoint(pointAbout("A.8.13"), words);
    const { writer, id, list } = await start([draft]);
    const again = await addActions(anotherWindow(writer), id, [draft]);
    expect(again).toEqual({ ok: true, value: [] });
    expect(await list()).toHaveLength(1);
  });

  it("are made again once the one before is called off", async () => {
    const draft = draftFromPoint(pointAbout("A.8.13"), words);
    const { writer, id, list, actionId } = await start([draft]);
    await saveAction(writer, id, actionId, { withdrawnReason: "Ghi nhầm." });
    await moveAction(writer, id, actionId, "withdraw", today);
    await addActions(writer, id, [draft]);
    expect((await list()).map(({ state }) => state)).toEqual(["withdrawn", "open"]);
  });
});

describe("an action", () => {
  it("never gets the code of one that was removed or undone", async () => {
    const { writer, id, list, actionId } = await start();
    await removeAction(writer, id, actionId);
    await addActions(writer, id, [byHand]);
    await undo(writer, id);
    await addActions(writer, id, [byHand]);
    expect((await list()).map(({ code }) => code)).toEqual(["KP-003"]);
  });

  it("keeps both values where two windows write the same field", async () => {
    const { writer, id, actionId } = await start();
    await saveAction(writer, id, actionId, { owner: "Phạm Quốc Huy" }, { owner: "" });
    await saveAction(anotherWindow(writer), id, actionId, { owner: "Lê Văn Cường" }, { owner: "" });
    expect(await loadConflicts(writer.database, id)).toMatchObject([
      { kept: { newValue: "Lê Văn Cường" }, other: { newValue: "Phạm Quốc Huy" } },
    ]);
  });
});

it("keeps the other answers and links, whoever writes them meanwhile, and drops empty answers at the end", async () => {
  const { writer, id, list, actionId } = await start();
  const other = anotherWindow(writer);
  await Promise.all([
    saveWhy(writer, id, actionId, 0, "Không ai chạy thử."),
    saveWhy(other, id, actionId, 2, "Soạn từ mẫu."),
    linkToAction(writer, id, actionId, { field: "controlIds", id: "A.8.14" }, true),
    linkToAction(other, id, actionId, { field: "controlIds", id: "A.8.13" }, false),
    linkToAction(other, id, actionId, { field: "evidenceItemIds", id: "e-1" }, true),
  ]);
  expect(await list()).toMatchObject([
    { whys: ["Không ai chạy thử.", "", "Soạn từ mẫu."], controlIds: ["A.8.14"], evidenceItemIds: ["e-1"] },
  ]);
  await saveWhy(writer, id, actionId, 2, " ");
  expect(await list()).toMatchObject([{ whys: ["Không ai chạy thử."] }]);
});

describe("a step to the next state", () => {
  it("is refused with what is missing, and writes nothing", async () => {
    const { writer, id, list, actionId } = await start();
    const before = await changesInOrder(writer.database, id);
    await saveAction(writer, id, actionId, { ...plan, approvedBy: "" });
    expect(await moveAction(writer, id, actionId, "start", today)).toEqual({
      ok: false,
      error: { type: "action-incomplete", unmet: [{ field: "approvedBy", reason: "empty" }] },
    });
    expect(await list()).toMatchObject([{ state: "open" }]);
    expect(await changesInOrder(writer.database, id)).toHaveLength(before.length + 4);
  });

  it("is judged by what the database holds, not by what a window shows", async () => {
    const { writer, id, list, actionId } = await start();
    await saveAction(writer, id, actionId, plan);
    await saveAction(anotherWindow(writer), id, actionId, { rootCause: "" });
    const moved = await moveAction(writer, id, actionId, "start", today);
    expect(moved).toMatchObject({ ok: false, error: { type: "action-incomplete" } });
    expect(await list()).toMatchObject([{ state: "open" }]);
  });

  it("leads to closed, with everything on the way in the history, and back by undo", async () => {
    const { writer, id, list, actionId } = await start();
    await saveAction(writer, id, actionId, plan);
    await moveAction(writer, id, actionId, "start", today);
    await saveAction(writer, id, actionId, { result: "Đã thử.", completedOn: "2026-11-18" });
    await moveAction(writer, id, actionId, "complete", today);
    await saveAction(writer, id, actionId, {
      effectivenessCheckedBy: "Ban Kiểm soát",
      effectivenessCheckedOn: "2026-11-19",
      effectivenessBasis: "Biên bản.",
      effective: true,
    });
    await moveAction(writer, id, actionId, "close", today);
    expect(await list()).toMatchObject([{ state: "closed", effective: true }]);
    await undo(writer, id);
    expect(await list()).toMatchObject([{ state: "completed" }]);
  });

  it("is refused where the action is gone", async () => {
    const { writer, id, actionId } = await start();
    await removeAction(writer, id, actionId);
    const moved = await moveAction(writer, id, actionId, "start", today);
    expect(moved).toEqual({ ok: false, error: { type: "save-target-missing" } });
  });
});

describe("what is settled or begun", () => {
  it("is not written over: a withdrawn action is taken up again first", async () => {
    const { writer, id, list, actionId } = await start();
    await saveAction(writer, id, actionId, { withdrawnReason: "Trùng." });
    await moveAction(writer, id, actionId, "withdraw", today);
    expect(await saveAction(writer, id, actionId, { rootCause: "Khác" })).toEqual({
      ok: false,
      error: { type: "action-settled" },
    });
    expect(await list()).toMatchObject([{ rootCause: "" }]);
  });

  it("is not removed; what is open is, and an undo brings it back whole", async () => {
    const { writer, id, list, actionId } = await start();
    await saveAction(writer, id, actionId, plan);
    await removeAction(writer, id, actionId);
    expect(await list()).toEqual([]);
    await undo(writer, id);
    await moveAction(writer, id, actionId, "start", today);
    expect(await removeAction(writer, id, actionId)).toEqual({ ok: false, error: { type: "action-begun" } });
    expect(await list()).toMatchObject([{ owner: "Phạm Quốc Huy", state: "in-progress" }]);
  });
});

it("writes owner, day and approver to the items in one operation, and nothing that the action does not say", async () => {
  const { writer, id, actionId } = await start([{ ...byHand, controlIds: ["A.8.13", "A.8.14", "gone"] }]);
  const controls = async () =>
    (await writer.database.controlAssessments.bulkGet(["A.8.13", "A.8.14"].map((control) => [id, control]))).map(
      (row) => [row?.owner, row?.dueOn, row?.planApprovedBy],
    );
  await saveAction(writer, id, actionId, { owner: " Phạm Quốc Huy ", dueOn: "2027-01-31" });
  await copyPlanToControls(writer, id, actionId);
  expect(await controls()).toEqual([
    ["Phạm Quốc Huy", "2027-01-31", ""],
    ["Phạm Quốc Huy", "2027-01-31", ""],
  ]);
  await undo(writer, id);
  expect(await controls()).toEqual([
    ["", null, ""],
    ["", null, ""],
  ]);
});
