import { describe, expect, it } from "vitest";
import { raisedLately, sampleCandidates } from "#src/domain/review/sample-candidates";
import { aChain, anEdit } from "#test/support/a-chain";
import { anEvaluatedControl } from "#test/support/an-evaluated-control";

describe("what makes an item worth a look", () => {
  it.each([
    ["a level of 3 without a record of operation", { claimedLevel: 3, evidenceKind: "document" }, ["no-record"]],
    ["nothing, where there is a record", { claimedLevel: 3, evidenceKind: "record" }, []],
    ["nothing, where little is claimed", { claimedLevel: 2, evidenceKind: "document" }, []],
    ["missing evidence", { claimedLevel: 2, missingEvidence: true }, ["missing-evidence"]],
    ["being left out", { claimedLevel: null, applicable: false }, ["not-applicable"]],
    ["a gap", { claimedLevel: 1, gap: 2 }, ["gap"]],
  ] as const)("%s", (_, fields, risks) => {
    const control = anEvaluatedControl({ gap: 0, missingEvidence: false, applicable: true, ...fields });
    expect(sampleCandidates([control])).toEqual([{ controlId: control.control.id, weight: control.weight, risks }]);
  });

  it("a level raised shortly before the pack was made", () => {
    const control = anEvaluatedControl({ claimedLevel: 2, gap: 0, missingEvidence: false, evidenceKind: "record" });
    expect(sampleCandidates([control], new Set([control.control.id]))).toMatchObject([{ risks: ["raised-late"] }]);
  });
});

describe("levels raised lately", () => {
  // The chain's clock reads 2026-11-20T02:00:00Z.
  const chain = aChain([
    anEdit({ field: null, value: { level: null } }),
    anEdit({ value: 2 }),
    anEdit({ value: 4 }),
    anEdit({ entityId: "A.5.2", field: null, value: { level: 3 } }),
    anEdit({ entityId: "A.5.2", value: 1 }),
  ]);

  it("are those that went up, not first answers and not those that went down", () => {
    expect([...raisedLately(chain, "2026-11-25T09:00:00+07:00")]).toEqual(["A.5.1"]);
  });

  it("are not those of long ago", () => {
    expect([...raisedLately(chain, "2026-12-25T09:00:00+07:00")]).toEqual([]);
    expect([...raisedLately(chain, "2026-12-25T09:00:00+07:00", 60)]).toEqual(["A.5.1"]);
  });
});
