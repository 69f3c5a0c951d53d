import { describe, expect, it } from "vitest";
import type { CorrectiveAction } from "#src/domain/action/corrective-action";
import { findUnmet, isSamePerson, takeTransition, transitionsFrom } from "#src/domain/action/transitions";
import { aCheckedAction, anAction, aPlannedAction } from "./an-action";

const today = "2027-03-15";

const refusal = (action: CorrectiveAction, transition: Parameters<typeof takeTransition>[1]) => {
  const taken = takeTransition(action, transition, today);
  if (taken.ok) return "taken";
  return taken.error.type === "action-incomplete"
    ? taken.error.unmet.map(({ field, reason }) => `${field} ${reason}`)
    : taken.error.type;
};

describe("an action that begins", () => {
  it("needs what is wrong, the cause, the action, an owner, a day and an approver", () => {
    expect(refusal(anAction({ statement: " " }), "start")).toEqual([
      "statement empty",
      "rootCause empty",
      "action empty",
      "owner empty",
      "dueOn empty",
      "approvedBy empty",
    ]);
  });

  it.each(["observation", "opportunity"] as const)("needs no approver where it is an %s", (grade) => {
    expect(refusal(aPlannedAction({ state: "open", grade, approvedBy: "" }), "start")).toBe("taken");
  });

  it("is in progress then", () => {
    expect(takeTransition(aPlannedAction({ state: "open" }), "start", today)).toEqual({
      ok: true,
      value: { state: "in-progress" },
    });
  });
});

describe("an action that is done", () => {
  it("says what came of it, and when", () => {
    expect(refusal(aPlannedAction(), "complete")).toEqual(["result empty", "completedOn empty"]);
  });

  it.each([
    ["2026-11-15", ["completedOn before-raised"]],
    ["2026-11-16", "taken"],
    ["2027-03-15", "taken"],
    ["2027-03-16", ["completedOn in-future"]],
  ])("on %s, raised on 2026-11-16 and looked at on 2027-03-15: %s", (completedOn, outcome) => {
    expect(refusal(aPlannedAction({ result: "Đã làm", completedOn }), "complete")).toEqual(outcome);
  });
});

describe("an action that is closed", () => {
  it("was seen to work by somebody who says on what and when", () => {
    const unchecked = {
      effectivenessCheckedBy: "",
      effectivenessCheckedOn: null,
      effectivenessBasis: "",
      effective: null,
    };
    expect(refusal(aCheckedAction(unchecked), "close")).toEqual([
      "effectivenessCheckedBy empty",
      "effectivenessCheckedOn empty",
      "effectivenessBasis empty",
      "effective empty",
    ]);
    expect(takeTransition(aCheckedAction(), "close", today)).toEqual({ ok: true, value: { state: "closed" } });
  });

  it("was not checked by its owner, however the name is written", () => {
    expect(refusal(aCheckedAction({ effectivenessCheckedBy: " phạm  quốc huy " }), "close")).toEqual([
      "effectivenessCheckedBy checked-by-owner",
    ]);
  });

  it.each([
    ["2027-01-19", ["effectivenessCheckedOn before-completed"]],
    ["2027-01-20", "taken"],
    ["2027-03-16", ["effectivenessCheckedOn in-future"]],
  ])("was checked on %s, done on 2027-01-20: %s", (effectivenessCheckedOn, outcome) => {
    expect(refusal(aCheckedAction({ effectivenessCheckedOn }), "close")).toEqual(outcome);
  });

  it("does not become so where the check says no", () => {
    expect(refusal(aCheckedAction({ effective: false }), "close")).toEqual(["effective not-effective"]);
  });
});

describe("an action that did not work", () => {
  it("goes on, and its days and verdict are asked anew", () => {
    expect(takeTransition(aCheckedAction({ effective: false }), "continue", today)).toEqual({
      ok: true,
      value: { state: "in-progress", completedOn: null, effectivenessCheckedOn: null, effective: null },
    });
  });

  it("does not go on before the check says so, and on what", () => {
    expect(refusal(aCheckedAction(), "continue")).toEqual(["effective effective"]);
    expect(refusal(aCheckedAction({ effective: null }), "continue")).toEqual(["effective empty"]);
    expect(refusal(aCheckedAction({ effective: false, effectivenessBasis: "" }), "continue")).toEqual([
      "effectivenessBasis empty",
    ]);
  });

  it("is taken up again when the fault comes back after it was closed", () => {
    expect(takeTransition(aCheckedAction({ state: "closed" }), "reopen", today)).toMatchObject({
      ok: true,
      value: { state: "in-progress", completedOn: null, effective: null },
    });
  });
});

describe("an action that is called off", () => {
  it("has a reason", () => {
    expect(refusal(anAction(), "withdraw")).toEqual(["withdrawnReason empty"]);
    expect(refusal(anAction({ withdrawnReason: "Trùng KP-002." }), "withdraw")).toBe("taken");
  });

  it("is no major nonconformity", () => {
    expect(refusal(anAction({ grade: "major", withdrawnReason: "Không còn." }), "withdraw")).toBe(
      "action-major-withdrawn",
    );
  });

  it("can be taken up again without its reason", () => {
    const withdrawn = anAction({ state: "withdrawn", withdrawnReason: "Trùng." });
    expect(takeTransition(withdrawn, "resume", today)).toEqual({
      ok: true,
      value: { state: "open", withdrawnReason: "" },
    });
  });
});

it.each([
  ["open", ["start", "withdraw"]],
  ["in-progress", ["complete", "withdraw"]],
  ["completed", ["close", "continue"]],
  ["closed", ["reopen"]],
  ["withdrawn", ["resume"]],
] as const)("from %s the ways on are %s", (state, ways) => {
  expect(transitionsFrom(state)).toEqual(ways);
});

it("refuses a step that does not lead on from the state", () => {
  expect(refusal(aCheckedAction({ state: "in-progress" }), "close")).toBe("action-transition-unknown");
});

describe("a row that came by another way", () => {
  it("is told what it lacks for its state", () => {
    const unmet = findUnmet(aCheckedAction({ state: "closed", rootCause: "", effective: null }), today);
    expect(unmet).toEqual([
      { field: "rootCause", reason: "empty" },
      { field: "effective", reason: "empty" },
    ]);
  });

  it("lacks nothing while it is open, and a reason where it was called off", () => {
    expect(findUnmet(anAction({ statement: "" }), today)).toEqual([]);
    expect(findUnmet(anAction({ state: "withdrawn" }), today)).toEqual([{ field: "withdrawnReason", reason: "empty" }]);
  });
});

it.each([
  ["Nguyễn Thị Hoa", "NGUYỄN THỊ  HOA", true],
  ["Nguyễn Thị Hoa", "Nguyễn Thị Hòa", false],
  ["Nguyễn Thị Hoà".normalize("NFD"), "Nguyễn Thị Hoà", true],
])("«%s» and «%s» are one person: %s", (one, other, same) => {
  expect(isSamePerson(one, other)).toBe(same);
});
