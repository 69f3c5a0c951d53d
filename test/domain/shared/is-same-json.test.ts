import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalJson, type Json } from "#src/domain/shared/canonical-json";
import { isSameJson } from "#src/domain/shared/is-same-json";

/** Few different values, so that two of them are often the same, or the same but for one place. */
const fewValues = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom<Json>(null, true, false, 0, -0, 1, "", "1", "ê", "e\u0302"),
    fc.array(tie("value"), { maxLength: 2 }),
    fc.dictionary(fc.constantFrom("a", "b", "toString", "__proto__", "0"), tie("value"), { maxKeys: 2 }),
  ),
})).value;

describe("isSameJson", () => {
  it("says of any two values what their canonical texts say", () => {
    let [same, different] = [0, 0];
    fc.assert(
      fc.property(fewValues, fewValues, (left, right) => {
        const expected = canonicalJson(left) === canonicalJson(right);
        if (expected) same += 1;
        else different += 1;
        expect(isSameJson(left, right)).toBe(expected);
      }),
      { numRuns: 3000 },
    );
    expect(Math.min(same, different)).toBeGreaterThan(100);
  });

  it("finds a value the same after it has been written and read", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(isSameJson(value as Json, JSON.parse(JSON.stringify(value)) as Json)).toBe(true);
      }),
    );
  });

  it.each<[unknown, unknown, boolean]>([
    [{ a: 1, b: undefined }, { a: 1 }, true],
    [{ a: 1, b: undefined }, { a: 1, b: null }, false],
    [{ b: undefined, c: 1 }, { b: 1, c: undefined }, false],
    [{ a: null }, {}, false],
    [{ a: null }, { b: null }, false],
    [{}, [], false],
    [["a"], { 0: "a" }, false],
    [[null], [], false],
    [{ toString: null }, {}, false],
    ["1", 1, false],
    [null, 0, false],
  ])("of %j and %j is %s", (left, right, same) => {
    expect(isSameJson(left as Json, right as Json)).toBe(same);
    expect(isSameJson(right as Json, left as Json)).toBe(same);
  });
});
