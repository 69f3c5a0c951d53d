import { expect, it } from "vitest";
import { planRecordKinds } from "#src/domain/plan/plan-record";
import { taskIdsOf } from "#src/domain/plan/plan-record-view";
import { shippedPlan, shippedPlanTexts } from "./shipped-plan";

const { recordKinds } = shippedPlan;

it("every kind of record is listed, in order", () => {
  expect(recordKinds.map(({ kind }) => kind)).toEqual([...planRecordKinds]);
});

it("each kind serves the tasks that ask for it", () => {
  expect(planRecordKinds.map((kind) => [kind, taskIdsOf(shippedPlan, kind).join(" ")])).toEqual([
    ["team-decision", "II.1 II.5 PL.8"],
    ["exercise", "II.4 PL.7"],
    ["training-27xxx", "II.3 PL.6"],
    ["communication-plan", "II.6 PL.1"],
    ["coordination-order", "II.2"],
  ]);
});

it("exercises and courses are yearly; that a course is, is said to be ours", () => {
  expect(recordKinds.filter(({ recurrence }) => recurrence === "yearly").map(({ kind }) => kind)).toEqual([
    "exercise",
    "training-27xxx",
  ]);
  expect(shippedPlanTexts.vi.recordKinds["training-27xxx"].expectation).toContain("đề xuất của ứng dụng");
  expect(shippedPlanTexts.en.recordKinds["training-27xxx"].expectation).toContain("proposal of this app");
});

it("a record is expected only of units that one of its tasks concerns", () => {
  const strays = recordKinds.flatMap(({ kind, unitTypes }) => {
    const concerned = shippedPlan.tasks.filter((task) => task.records.includes(kind)).flatMap((task) => task.unitTypes);
    return unitTypes.filter((type) => !concerned.includes(type)).map((type) => `${kind} ${type}`);
  });
  expect(strays).toEqual([]);
});
