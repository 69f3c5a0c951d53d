import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalJson, type Json } from "#src/domain/shared/canonical-json";

describe("canonicalJson", () => {
  it("sorts keys by code units and leaves out white space", () => {
    expect(canonicalJson({ b: [1, true, null], a: { đ: "ê", d: 0.1 } })).toBe('{"a":{"d":0.1,"đ":"ê"},"b":[1,true,null]}');
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
