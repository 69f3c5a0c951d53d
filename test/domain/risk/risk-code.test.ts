import { describe, expect, it } from "vitest";
import { nextRiskCode, riskNumberOf } from "#src/domain/risk/risk-code";

describe("a risk code", () => {
  it.each([
    [0, "R-001"],
    [9, "R-010"],
    [998, "R-999"],
    [999, "R-1000"],
  ])("after %i given is %s", (given, code) => {
    expect(nextRiskCode(given)).toBe(code);
  });

  it.each([
    ["R-001", 1],
    ["R-999", 999],
    ["R-1000", 1000],
  ])("%s carries the number %i", (code, number) => {
    expect(riskNumberOf(code)).toBe(number);
  });
});
