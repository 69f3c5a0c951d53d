import { describe, expect, it } from "vitest";
import { aRisk } from "#test/domain/risk/a-risk";
import { matchesSearch, passesFilter, riskFilters, sortedRisks } from "#src/features/risks/risk-filter";

const today = "2026-11-16";

describe("the filters", () => {
  it.each([
    ["in order", {}, ["all", "high"]],
    ["low and not owned", { inherentLikelihood: 1, riskOwner: " " }, ["all", "withoutOwner"]],
    ["not rated", { inherentConsequence: null }, ["all", "notRated"]],
    ["late and not accepted", { treatmentDoneOn: null, acceptedBy: "" }, ["all", "high", "overdue", "notAccepted"]],
    ["avoided, of which nothing remains", { treatmentOption: "avoid", acceptedBy: "" }, ["all", "high"]],
  ] as const)("a risk that is %s passes these", (_, fields, passed) => {
    expect(riskFilters.filter((name) => passesFilter(aRisk(fields), name, today))).toEqual(passed);
  });
});

describe("the search", () => {
  it.each([
    ["bể dầu", true],
    ["be dau", true],
    ["pham dung", true],
    ["7.11", true],
    ["r-001", true],
    ["ầu", false],
    ["dầu mái", false],
  ])("%s: %s", (search, found) => {
    expect(matchesSearch(aRisk(), search)).toBe(found);
  });
});

it("by code R-1000 stands after R-999", () => {
  const risks = [aRisk({ code: "R-1000" }), aRisk({ code: "R-999", inherentLikelihood: 1 })];
  expect(sortedRisks(risks, "code").map(({ risk }) => risk.code)).toEqual(["R-999", "R-1000"]);
});
