import { describe, expect, it } from "vitest";
import { openTestSession } from "#test/support/open-test-session";
import type { EvaluatedControl } from "#src/domain/assessment/evaluated-control";
import { planBulkEdit } from "#src/features/gaps/bulk-edit";
import { saveControl } from "#src/storage/assessments";

const idsOf = (items: readonly EvaluatedControl[]) => items.map(({ control }) => control.id);

/** 4.1 has target 3, A.8.8 target 4, A.5.6 target 2. */
async function openItems() {
  const { session, facts, refresh } = await openTestSession();
  const { id } = facts.assessment;
  await saveControl(session.writer, id, "4.1", { target: 3, owner: "Trần Quốc Bảo" });
  await saveControl(session.writer, id, "A.8.8", { target: 4, owner: "Lê Thị Ngọc Ánh" });
  await saveControl(session.writer, id, "A.5.6", {
    target: 2,
    targetReason: "Ít liên hệ",
    targetApprovedBy: "Giám đốc",
  });
  const { evaluation } = await refresh();
  return evaluation.controls.filter(({ control }) => ["4.1", "A.8.8", "A.5.6"].includes(control.id));
}

describe("a bulk edit", () => {
  it("raises targets, keeps equal ones and refuses to lower the rest", async () => {
    const plan = planBulkEdit(await openItems(), { field: "target", value: 3 });
    expect(idsOf(plan.changed)).toEqual(["A.5.6"]);
    expect(idsOf(plan.same)).toEqual(["4.1"]);
    expect(idsOf(plan.refused)).toEqual(["A.8.8"]);
    expect(plan.fields).toEqual({ target: 3 });
  });

  it("tells new values from those that replace another", async () => {
    const plan = planBulkEdit(await openItems(), { field: "owner", value: " Trần Quốc Bảo " });
    expect(idsOf(plan.same)).toEqual(["4.1"]);
    expect(idsOf(plan.changed)).toEqual(["A.5.6", "A.8.8"]);
    expect(idsOf(plan.replaced)).toEqual(["A.8.8"]);
    expect(plan.fields).toEqual({ owner: "Trần Quốc Bảo" });
  });

  it("names the items whose owner would approve their own plan", async () => {
    const items = await openItems();
    const plan = planBulkEdit(items, { field: "planApprovedBy", value: "Lê Thị Ngọc Ánh" });
    expect(idsOf(plan.approvesOwnWork)).toEqual(["A.8.8"]);
    expect(planBulkEdit(items, { field: "planApprovedBy", value: "" }).approvesOwnWork).toEqual([]);
  });

  it("can take a due date away", async () => {
    const plan = planBulkEdit(await openItems(), { field: "dueOn", value: null });
    expect(plan.changed).toEqual([]);
    expect(idsOf(plan.same)).toEqual(["4.1", "A.5.6", "A.8.8"]);
  });
});
