import { describe, expect, it } from "vitest";
import { capLevel, evidenceCap, evidenceNeededFor } from "#src/domain/assessment/maturity";

describe("the evidence cap", () => {
  it.each([
    ["none", 1],
    ["statement", 1],
    ["document", 2],
    ["record", 3],
    ["metric-series", 5],
  ] as const)("of %s is level %i", (kind, cap) => {
    expect(evidenceCap(kind)).toBe(cap);
  });

  it.each([
    [5, "none", 1],
    [5, "document", 2],
    [5, "record", 3],
    [5, "metric-series", 5],
    [4, "record", 3],
    [0, "none", 0],
    [2, "metric-series", 2],
  ] as const)("makes a claim of %i with %s a level of %i", (claimed, kind, level) => {
    expect(capLevel(claimed, kind)).toBe(level);
  });
});

describe("evidenceNeededFor", () => {
  it.each([
    [0, "none"],
    [1, "none"],
    [2, "document"],
    [3, "record"],
    [4, "metric-series"],
    [5, "metric-series"],
  ] as const)("level %i is %s", (level, kind) => {
    expect(evidenceNeededFor(level)).toBe(kind);
  });
});
