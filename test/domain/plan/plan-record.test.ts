import { describe, expect, it } from "vitest";
import { createPlanRecord, planRecordKinds, planRecordSchema } from "#src/domain/plan/plan-record";
import { aPlanRecord } from "./a-plan";

describe("a record of the plan", () => {
  it("starts with nothing but its kind", () => {
    expect(createPlanRecord("r-7", "a-2", "coordination-order")).toEqual({
      id: "r-7",
      assessmentId: "a-2",
      kind: "coordination-order",
      title: "",
      documentNumber: "",
      happenedOn: null,
      answeredOn: null,
      participants: null,
      result: "",
      evidenceItemIds: [],
    });
  });

  it.each(planRecordKinds)("of the kind %s is believed as it is created", (kind) => {
    const record = createPlanRecord("r-1", "a-1", kind);
    expect(planRecordSchema.parse(record)).toEqual(record);
  });

  it("is believed at its limits", () => {
    const record = aPlanRecord({
      title: "a".repeat(255),
      documentNumber: "1".repeat(60),
      result: "b".repeat(4000),
      participants: 1_000_000,
      answeredOn: "2026-06-16",
      evidenceItemIds: Array.from({ length: 100 }, (_, index) => `e-${index}`),
    });
    expect(planRecordSchema.parse(record)).toEqual(record);
  });

  it.each([
    ["a title too long", { title: "a".repeat(256) }],
    ["a number too long", { documentNumber: "1".repeat(61) }],
    ["a result too long", { result: "b".repeat(4001) }],
    ["a day that is none", { happenedOn: "2026-02-30" }],
    ["an answer on no day", { answeredOn: "tomorrow" }],
    ["fewer than no participants", { participants: -1 }],
    ["half a participant", { participants: 1.5 }],
    ["a kind that the plan does not ask for", { kind: "party" }],
    ["its tasks stored", { taskIds: ["II.4"] }],
    ["too much evidence", { evidenceItemIds: Array.from({ length: 101 }, String) }],
  ])("with %s is refused", (_, wrong) => {
    expect(planRecordSchema.safeParse({ ...aPlanRecord(), ...wrong }).success).toBe(false);
  });
});
