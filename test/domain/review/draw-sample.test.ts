import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  drawSample,
  sampleRisks,
  sampleWeight,
  type SampleCandidate,
  type SampleInput,
} from "#src/domain/review/draw-sample";
import { sha256 } from "#test/support/a-chain";

const candidate = (controlId: string, fields: Partial<SampleCandidate> = {}): SampleCandidate => ({
  controlId,
  weight: 1,
  risks: [],
  ...fields,
});

const anyCandidates = fc
  .uniqueArray(
    fc.record({
      controlId: fc.integer({ min: 1, max: 200 }).map((number) => `A.${number}`),
      weight: fc.integer({ min: 1, max: 3 }),
      risks: fc.subarray([...sampleRisks]),
    }),
    { selector: ({ controlId }) => controlId, maxLength: 60 },
  )
  .map((candidates): readonly SampleCandidate[] => candidates);
const anySeed = fc.stringMatching(/^[0-9a-f]{1,16}$/);
const anyMethod = fc.constantFrom("random" as const, "risk-weighted" as const);
const anyDraw = fc.record({ candidates: anyCandidates, seed: anySeed, method: anyMethod, count: fc.nat({ max: 70 }) });

describe("for any items, seed and method a sample", () => {
  const holds = (property: (draw: SampleInput) => void) => fc.assert(fc.property(anyDraw, property), { numRuns: 200 });

  it("has as many different items as were asked for, or all", () => {
    holds((draw) => {
      const { controlIds } = drawSample(draw, sha256);
      expect(new Set(controlIds).size).toBe(Math.min(draw.count, draw.candidates.length));
      expect(draw.candidates.map(({ controlId }) => controlId)).toEqual(expect.arrayContaining(controlIds));
    });
  });

  it("is the same again, whatever order the items come in", () => {
    holds((draw) => {
      const first = drawSample(draw, sha256);
      expect(drawSample(draw, sha256)).toEqual(first);
      const turned = drawSample({ ...draw, candidates: draw.candidates.toReversed() }, sha256);
      expect(turned.controlIds.toReversed()).toEqual(first.controlIds);
    });
  });

  it("is contained in a larger one", () => {
    holds((draw) => {
      const larger = drawSample({ ...draw, count: draw.count + 5 }, sha256).controlIds;
      expect(larger).toEqual(expect.arrayContaining(drawSample(draw, sha256).controlIds));
    });
  });

  it("does not lose an item whose risk grows while the others stay", () => {
    holds((draw) => {
      const [drawn] = drawSample(draw, sha256).controlIds;
      const candidates = draw.candidates.map((one) =>
        one.controlId === drawn ? { ...one, risks: [...sampleRisks] } : one,
      );
      const again = drawSample({ ...draw, candidates }, sha256).controlIds;
      expect(drawn === undefined || again.includes(drawn)).toBe(true);
    });
  });
});

describe("a random sample", () => {
  it("takes the smallest SHA-256 of «seed/item», as anybody can compute with sha256sum", () => {
    // Of 7/A.5.1 it begins with 29b6, of 7/A.5.2 with 9832, of 7/A.5.3 with e33b, of 7/A.5.4 with da18.
    const candidates = ["A.5.1", "A.5.2", "A.5.3", "A.5.4"].map((id) => candidate(id));
    const draw = { candidates, method: "random" as const, seed: "7" };
    expect(drawSample({ ...draw, count: 2 }, sha256).controlIds).toEqual(["A.5.1", "A.5.2"]);
    expect(drawSample({ ...draw, count: 3 }, sha256).controlIds).toEqual(["A.5.1", "A.5.2", "A.5.4"]);
  });

  it("does not look at the risk", () => {
    const plain = ["A.5.1", "A.5.2", "A.5.3"].map((id) => candidate(id));
    const risky = plain.map((one, index) => (index === 0 ? { ...one, weight: 3, risks: [...sampleRisks] } : one));
    for (const seed of ["0", "1", "2", "a", "ff"]) {
      const draw = { method: "random" as const, seed, count: 1 };
      expect(drawSample({ ...draw, candidates: risky }, sha256)).toEqual(
        drawSample({ ...draw, candidates: plain }, sha256),
      );
    }
  });
});

describe("a risk-weighted sample", () => {
  it("counts an item by its weight and by how easily it flatters", () => {
    expect(sampleWeight(candidate("A.5.1"))).toBe(1);
    expect(sampleWeight(candidate("A.5.1", { weight: 3, risks: ["gap"] }))).toBe(6);
    expect(sampleWeight(candidate("A.5.1", { weight: 2, risks: ["no-record", "missing-evidence"] }))).toBe(16);
  });

  it("draws an item of weight 9 about nine times as often as one of weight 1", () => {
    const candidates = [candidate("A.5.1", { weight: 1 }), candidate("A.5.2", { weight: 3, risks: ["gap", "gap"] })];
    const seeds = Array.from({ length: 2000 }, (_, index) => index.toString(16));
    const risky = seeds.filter((seed) =>
      drawSample({ candidates, method: "risk-weighted", seed, count: 1 }, sha256).controlIds.includes("A.5.2"),
    );
    expect(risky.length / seeds.length).toBeGreaterThan(0.88);
    expect(risky.length / seeds.length).toBeLessThan(0.92);
  });
});
