import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalJson, type Json } from "#src/domain/shared/canonical-json";

describe("canonicalJson", () => {
  it("sorts keys by code units and leaves out white space", () => {
    expect(canonicalJson({ b: [1, true, null], a: { đ: "ê", d: 0.1 } })).toBe(
      '{"a":{"d":0.1,"đ":"ê"},"b":[1,true,null]}',
    );
  });

  it.each<[Json, string]>([
    [[1e21, 1e-7, -0, 100], "[1e+21,1e-7,0,100]"],
    ["\u20ac$\u000f\nA'B\"\\", '"€$\\u000f\\nA\'B\\"\\\\"'],
    [
      { "\u20ac": 1, "\r": 2, "\ufb33": 3, "1": 4, "\u{1f600}": 5, "\u0080": 6, ö: 7 },
      '{"\\r":2,"1":4,"\u0080":6,"ö":7,"€":1,"\u{1f600}":5,"\ufb33":3}',
    ],
    [[], "[]"],
    [{}, "{}"],
  ])("prints %j as RFC 8785 does", (value, text) => {
    expect(canonicalJson(value)).toBe(text);
  });

  it("leaves out members without a value", () => {
    expect(canonicalJson({ a: 1, b: undefined } as unknown as Json)).toBe('{"a":1}');
  });

  it("does not depend on the order of keys", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const reversed = Object.fromEntries(Object.entries(value).toReversed());
        expect(canonicalJson(reversed as Json)).toBe(canonicalJson(value as Json));
      }),
    );
  });

  it("is read back as the same value", () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
        const canonical = canonicalJson(value as Json);
        expect(canonicalJson(JSON.parse(canonical) as Json)).toBe(canonical);
      }),
    );
  });
});
