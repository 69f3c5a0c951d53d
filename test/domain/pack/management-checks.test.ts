/** What stands around the levels: each check is seen to be wanting, and to be good again. */
import { describe, expect, it } from "vitest";
import { createCorrectiveAction, type CorrectiveAction } from "#src/domain/action/corrective-action";
import { noRows, type AssessmentRows } from "#src/domain/assessment/assessment-parts";
import { evaluate } from "#src/domain/assessment/evaluation";
import { derivePackChecks, type PackCheckId } from "#src/domain/pack/pack-checks";
import { createRisk, type Risk } from "#src/domain/risk/risk";
import { createOwnControl } from "#src/domain/statement/own-control";
import { shippedCatalog as catalog, shippedModel as model } from "#test/support/shipped-files";
import { someFacts } from "#test/support/some-facts";

type Records = NonNullable<NonNullable<Parameters<typeof someFacts>[0]>["records"]>;

function checkOf(id: PackCheckId, rows: Partial<AssessmentRows> = {}, records: Records = {}) {
  const facts = { ...noRows, ...someFacts({ records }), ...rows };
  const check = derivePackChecks(facts, evaluate(catalog, facts, model), { catalog, model }).find(
    (one) => one.id === id,
  );
  return { wanting: check?.wanting, places: check?.places };
}

const aRisk = (fields: Partial<Risk> = {}): Risk => ({
  ...createRisk({ id: "r", assessmentId: "a-1", code: "R-001" }),
  ...fields,
});
const anAction = (fields: Partial<CorrectiveAction> = {}) =>
  createCorrectiveAction({ id: "k", assessmentId: "a-1", code: "KP-001", ...fields });

it("asks for a register of risks", () => {
  expect(checkOf("risks-registered")).toEqual({ wanting: 1, places: [] });
  expect(checkOf("risks-registered", { risks: [aRisk()] })).toEqual({ wanting: 0, places: [] });
});

it("names a risk once, whatever is missing about it", () => {
  expect(checkOf("risks-owned-and-treated", { risks: [aRisk()] })).toEqual({ wanting: 1, places: ["R-001"] });
});

it("names a retained risk that nobody accepted", () => {
  const retained = {
    inherentLikelihood: 3,
    inherentConsequence: 3,
    riskOwner: "An",
    treatmentOption: "retain",
  } as const;
  expect(checkOf("risks-accepted", { risks: [aRisk(retained)] }).places).toEqual(["R-001"]);
  const accepted = { ...retained, acceptedBy: "An", acceptedOn: "2026-10-01" };
  expect(checkOf("risks-accepted", { risks: [aRisk(accepted)] }).places).toEqual([]);
});

it("names items with a major nonconformity until an action takes them up", () => {
  const records: Records = { "6.3": { level: 1 } };
  expect(checkOf("majors-have-action", {}, records).places).toEqual(["6.3"]);
  const action = anAction({ grade: "major", controlIds: ["6.3"] });
  expect(checkOf("majors-have-action", { correctiveActions: [action] }, records).places).toEqual([]);
});

it("names actions past their day, closed ones not", () => {
  const late = { dueOn: "2026-01-01" };
  expect(checkOf("actions-on-time", { correctiveActions: [anAction(late)] }).places).toEqual(["KP-001"]);
  expect(checkOf("actions-on-time", { correctiveActions: [anAction({ ...late, state: "closed" })] }).places).toEqual(
    [],
  );
});

it("names codes that two rows share", () => {
  const risks = [aRisk(), aRisk({ id: "s" }), aRisk({ id: "t", code: "R-002" })];
  expect(checkOf("codes-unique", { risks }).places).toEqual(["R-001"]);
});

it("asks for an approved statement", () => {
  expect(checkOf("statement-approved").wanting).toBe(1);
});

it("names rows of the statement that contradict themselves", () => {
  expect(
    checkOf("statement-consistent", {}, { "A.5.1": { implementationStatus: "planned", level: 1 } }).places,
  ).toContain("A.5.1");
});

describe("what the unit wrote", () => {
  it("may not cite the other edition", () => {
    expect(checkOf("edition-single", {}, { "A.8.8": { note: "Xem A.12.6.1." } }).places).toEqual(["A.8.8"]);
  });

  it("may not claim a certificate: not in a note, a risk or a control of its own", () => {
    const claim = "Hệ thống được chứng nhận ISO/IEC 27001.";
    const ownControls = [{ ...createOwnControl("a-1", "o", "TC-01"), description: claim }];
    expect(checkOf("nothing-forbidden-claimed", { risks: [aRisk({ treatment: claim })], ownControls }).places).toEqual([
      "TC-01",
      "R-001",
    ]);
  });
});
