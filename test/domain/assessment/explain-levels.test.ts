import { expect, it } from "vitest";
import { explainLevels, uncountedEvidence } from "#src/domain/assessment/explain-levels";
import { anEvaluatedControl } from "#test/support/an-evaluated-control";
import { anEvidenceItem } from "#test/support/an-evidence-item";

const validity = { assessedOn: "2026-11-16", periodTo: null, validityMonths: 12 };

it("each level says the least evidence it needs and whether it is allowed here", () => {
  const item = anEvaluatedControl({ claimedLevel: 4, level: 2, cap: 2, evidenceKind: "document" });
  expect(explainLevels(item).map(({ level, needed, allowed }) => [level, needed, allowed])).toEqual([
    [0, "none", true],
    [1, "none", true],
    [2, "document", true],
    [3, "record", false],
    [4, "metric-series", false],
    [5, "metric-series", false],
  ]);
});

it("the claimed level and the one that counts are marked, and may be two", () => {
  const item = anEvaluatedControl({ claimedLevel: 4, level: 2, cap: 2, evidenceKind: "document" });
  const levels = explainLevels(item);
  expect(levels.filter(({ claimed }) => claimed).map(({ level }) => level)).toEqual([4]);
  expect(levels.filter(({ counts }) => counts).map(({ level }) => level)).toEqual([2]);
});

it("names the pieces that would lift the cap and do not count, with the reason", () => {
  const evidence = [
    anEvidenceItem({ code: "BC-001", kind: "record", datedOn: "2024-01-10" }),
    anEvidenceItem({ code: "BC-002", kind: "record", datedOn: null }),
    anEvidenceItem({ code: "BC-003", kind: "metric-series", datedOn: "2027-01-10" }),
    anEvidenceItem({ code: "BC-004", kind: "document", datedOn: "2026-10-01" }),
  ];
  expect(uncountedEvidence({ evidence, cap: 2 }, validity)).toEqual([
    { code: "BC-001", standing: "expired" },
    { code: "BC-002", standing: "undated" },
    { code: "BC-003", standing: "future" },
  ]);
});

it("is silent about an old piece that would lift nothing", () => {
  const evidence = [anEvidenceItem({ code: "BC-001", kind: "document", datedOn: "2020-01-10" })];
  expect(uncountedEvidence({ evidence, cap: 3 }, validity)).toEqual([]);
});
