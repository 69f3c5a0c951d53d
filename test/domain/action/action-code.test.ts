import { describe, expect, it } from "vitest";
import { actionNumberOf, nextActionCode } from "#src/domain/action/action-code";

describe("an action code", () => {
  it.each([
    [0, "KP-001"],
    [41, "KP-042"],
    [999, "KP-1000"],
  ])("after %i given is %s", (given, code) => {
    expect(nextActionCode(given)).toBe(code);
  });

  it.each([
    ["KP-007", 7],
    ["KP-1000", 1000],
  ])("%s carries the number %i", (code, number) => {
    expect(actionNumberOf(code)).toBe(number);
  });
});
