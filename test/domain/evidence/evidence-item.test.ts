import { describe, expect, it } from "vitest";
import { bestEvidenceKind, evidenceValidSince, isEvidenceCounted } from "#src/domain/evidence/evidence-validity";
import { evidenceItemSchema } from "#src/domain/evidence/evidence-item";
import { nextEvidenceCode } from "#src/domain/evidence/evidence-code";
import { anEvidenceItem } from "#test/support/an-evidence-item";

const counted = (kind: "statement" | "document" | "record" | "metric-series", datedOn: string | null) =>
  isEvidenceCounted({ kind, datedOn }, "2026-11-16", 12);

describe("evidence", () => {
  it("counts from the same day a year before", () => {
    expect(evidenceValidSince("2026-11-16", 12)).toBe("2025-11-16");
    expect(counted("record", "2025-11-16")).toBe(true);
    expect(counted("record", "2025-11-15")).toBe(false);
  });

  it("counts on the day of assessment and not after it", () => {
    expect(counted("record", "2026-11-16")).toBe(true);
    expect(counted("record", "2026-11-17")).toBe(false);
  });

  it.each([
    ["statement", true],
    ["document", true],
    ["record", false],
    ["metric-series", false],
  ] as const)("of kind %s without a date counts: %s", (kind, expected) => {
    expect(counted(kind, null)).toBe(expected);
  });

  it("of any kind with a date too old does not count", () => {
    expect(counted("document", "2024-01-01")).toBe(false);
    expect(counted("statement", "2024-01-01")).toBe(false);
  });
});

describe("the best evidence", () => {
  const best = (...items: readonly Parameters<typeof anEvidenceItem>[0][]) =>
    bestEvidenceKind(items.map(anEvidenceItem), "2026-11-16", 12);

  it("of nothing is none", () => {
    expect(best()).toBe("none");
  });

  it("is the strongest piece, in any order", () => {
    expect(best({ kind: "document" }, { kind: "metric-series" }, { kind: "record" })).toBe("metric-series");
    expect(best({ kind: "record" }, { kind: "statement" })).toBe("record");
  });

  it("passes over stronger pieces that do not count", () => {
    expect(best({ kind: "metric-series", datedOn: "2025-01-01" }, { kind: "document" })).toBe("document");
    expect(best({ kind: "record", datedOn: null })).toBe("none");
  });
});

describe("an evidence code", () => {
  it.each([
    [0, "BC-001"],
    [9, "BC-010"],
    [998, "BC-999"],
    [999, "BC-1000"],
  ])("after %i given is %s", (given, code) => {
    expect(nextEvidenceCode(given)).toBe(code);
  });
});

describe("an evidence item", () => {
  const accepted = (overrides: object) => evidenceItemSchema.safeParse({ ...anEvidenceItem(), ...overrides }).success;

  it("is accepted as the app writes it", () => {
    expect(accepted({})).toBe(true);
    expect(accepted({ datedOn: null, location: "" })).toBe(true);
  });

  it.each([
    ["a code of another form", { code: "BC-1" }],
    ["no title", { title: "" }],
    ["a title of 256 characters", { title: "a".repeat(256) }],
    ["a day that does not exist", { datedOn: "2026-02-30" }],
    ["a kind that proves nothing", { kind: "none" }],
    ["a field that nobody knows", { colour: "red" }],
    ["a location of 501 characters", { location: "a".repeat(501) }],
  ])("is refused with %s", (_, overrides) => {
    expect(accepted(overrides)).toBe(false);
  });
});
