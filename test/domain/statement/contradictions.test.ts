import { describe, expect, it } from "vitest";
import {
  contradictionsOf,
  exclusionShareOf,
  findContradictions,
  type ContradictionContext,
} from "#src/domain/statement/contradictions";
import type { StatementRow } from "#src/domain/statement/statement-of-applicability";
import { redactedText } from "#src/domain/pack/redact";
import { aRow, anExcludedRow } from "./a-statement";

const typesOf = (row: StatementRow, context: Partial<ContradictionContext> = {}) =>
  contradictionsOf(row, { assessedOn: "2026-11-16", ...context }).map(({ type }) => type);

const reducing = { id: "r-1", code: "R-001", option: "reduce" } as const;
const excludedFor = (reason: string) =>
  anExcludedRow({ exclusion: { reason, approvedBy: "Nguyễn Văn An", approvedOn: "2026-03-02" } });

describe("a row in order", () => {
  it.each([
    ["in operation with evidence and a reason", aRow()],
    ["left out with a reason, an approver and a day", anExcludedRow()],
    ["planned for a day to come", aRow({ status: "planned", dueOn: "2026-11-16", level: 1, countedEvidence: 0 })],
    [
      "inherited with provider and proof",
      aRow({ status: "inherited", inheritance: { kind: "landlord", provider: "Tòa nhà A", proof: "Hợp đồng 01" } }),
    ],
    ["in part at level 2", aRow({ status: "partial", level: 2 })],
  ])("contradicts nothing when %s", (_, row) => {
    expect(typesOf(row)).toEqual([]);
  });
});

describe("a contradiction", () => {
  it("is «implemented» at level 2 or below, and not at 3 or while not assessed", () => {
    expect(typesOf(aRow({ level: 2 }))).toEqual(["implemented-at-low-level"]);
    expect(typesOf(aRow({ level: 0 }))).toEqual(["implemented-at-low-level"]);
    expect(typesOf(aRow({ level: null }))).toEqual([]);
  });

  it("is «implemented» without evidence that counts", () => {
    expect(typesOf(aRow({ countedEvidence: 0 }))).toEqual(["implemented-without-evidence"]);
  });

  it("is an exclusion of what a data centre practically always needs", () => {
    expect(typesOf(anExcludedRow({ practicallyAlwaysApplicable: true }))).toEqual(["exclusion-unusual"]);
  });

  it("is an exclusion that is not approved", () => {
    expect(typesOf(anExcludedRow({ status: "not-implemented" }))).toEqual(["exclusion-incomplete"]);
  });

  it("is an exclusion whose reason says nothing, but not one with words in it", () => {
    expect(typesOf(excludedFor("Không liên quan"))).toEqual(["exclusion-empty-phrase"]);
    expect(typesOf(excludedFor("Không liên quan: phần mềm đều mua sẵn"))).toEqual([]);
  });

  it("cannot be seen in words that were taken out", () => {
    expect(typesOf(excludedFor(redactedText), { isRedacted: true })).toEqual([]);
    expect(typesOf(excludedFor(redactedText))).toEqual(["exclusion-empty-phrase"]);
  });

  it("is an exclusion by which a risk is to be reduced, and names the risk; retaining a risk is none", () => {
    const row = anExcludedRow({ risks: [reducing, { id: "r-2", code: "R-002", option: "retain" }] });
    expect(contradictionsOf(row, { assessedOn: "2026-11-16" })).toEqual([
      { type: "exclusion-treats-risk", row, riskCodes: ["R-001"] },
    ]);
    expect(typesOf(anExcludedRow({ risks: [{ ...reducing, option: "retain" }] }))).toEqual([]);
  });

  it("is a plan without a day, or with one that has passed", () => {
    const planned = { status: "planned", level: 1 } as const;
    expect(typesOf(aRow({ ...planned, dueOn: null }))).toEqual(["planned-without-date"]);
    expect(typesOf(aRow({ ...planned, dueOn: "2026-11-15" }))).toEqual(["planned-overdue"]);
    expect(typesOf(aRow({ ...planned, dueOn: "2026-11-16" }))).toEqual([]);
  });

  it("is an inherited control without provider or proof", () => {
    const inheritance = { kind: null, provider: "", proof: "" };
    expect(typesOf(aRow({ status: "inherited", inheritance }))).toEqual([
      "inherited-without-provider",
      "inherited-without-proof",
    ]);
  });

  it("is a control that nothing speaks for, or only a phrase", () => {
    expect(typesOf(aRow({ inclusionReasons: [], inclusionTexts: [] }))).toEqual(["included-without-reason"]);
    expect(typesOf(aRow({ inclusionReasons: [], inclusionTexts: ["-"] }))).toEqual(["included-without-reason"]);
    expect(typesOf(aRow({ inclusionReasons: [], inclusionTexts: ["Điều 7 hợp đồng"] }))).toEqual([]);
  });

  it("is «risk» as a reason where no risk of the register leads to the control", () => {
    expect(typesOf(aRow({ inclusionReasons: ["risk"] }))).toEqual(["risk-reason-without-risk"]);
    expect(typesOf(aRow({ inclusionReasons: ["risk"], risks: [reducing] }))).toEqual([]);
    // The register names controls of the catalog only.
    expect(typesOf(aRow({ groupId: null, inclusionReasons: ["risk"] }))).toEqual([]);
  });

  it("comes in the order of the rows, several of one row together", () => {
    const rows = [aRow({ code: "A.5.1", level: 1, countedEvidence: 0 }), aRow({ code: "A.5.2", level: 2 })];
    const found = findContradictions(rows, { assessedOn: "2026-11-16" });
    expect(found.map(({ type, row }) => `${row.code} ${type}`)).toEqual([
      "A.5.1 implemented-at-low-level",
      "A.5.1 implemented-without-evidence",
      "A.5.2 implemented-at-low-level",
    ]);
  });
});

describe("the share of exclusions", () => {
  const ten = Array.from({ length: 10 }, () => aRow());
  const model = { notApplicableWarningShare: 0.1 };

  it("is too high above a tenth of Annex A, own controls left aside", () => {
    const rows = [...ten.slice(1), anExcludedRow(), aRow({ groupId: null })];
    expect(exclusionShareOf(rows, model)).toEqual({ excluded: 1, total: 10, share: 0.1, isTooHigh: false });
    expect(exclusionShareOf([...ten.slice(2), anExcludedRow(), anExcludedRow()], model)).toMatchObject({
      share: 0.2,
      isTooHigh: true,
    });
  });

  it("counts no exclusion that is not approved", () => {
    expect(exclusionShareOf([...ten, anExcludedRow({ status: "not-implemented" })], model).excluded).toBe(0);
  });
});
