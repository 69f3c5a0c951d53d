import { deflateSync, inflateSync } from "node:zlib";
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { deflate } from "#src/formats/pdf/deflate";

const random = (length: number, kinds: number): Uint8Array => {
  let state = 7;
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 16) % kinds;
  });
};

it.each([
  ["nothing", new Uint8Array(0)],
  ["one byte", new Uint8Array([7])],
  ["one byte over and over", new Uint8Array(300_000).fill(7)],
  ["what cannot be packed", random(300_000, 256)],
  ["few kinds of bytes", random(70_000, 3)],
])("is read by another reader: %s", (_, bytes) => {
  expect(inflateSync(deflate(bytes)).equals(bytes)).toBe(true);
});

it("is read by another reader, whatever it was and whatever came before", () => {
  const pieces = fc.array(fc.array(fc.nat(255), { maxLength: 12 }), { maxLength: 40 });
  fc.assert(
    fc.property(pieces, fc.nat(39), (some, again) => {
      const bytes = Uint8Array.from([...some, ...some.slice(again), ...some].flat());
      expect(inflateSync(deflate(bytes)).equals(bytes)).toBe(true);
    }),
  );
});

it("gives the same bytes for the same input, whatever came between, and none that change later", () => {
  const bytes = random(5000, 40);
  const first = deflate(bytes);
  const copy = first.slice();
  deflate(random(90_000, 256));
  expect(deflate(bytes)).toEqual(copy);
  expect(first).toEqual(copy);
});

it("makes a page as short as zlib does", () => {
  const line = (index: number) => `BT 0 g /F15 10 Tf 85.04 ${700 - index * 12.2} Td (${index * 7919}) Tj ET\n`;
  const bytes = new TextEncoder().encode(Array.from({ length: 200 }, (_, index) => line(index)).join(""));
  expect(deflate(bytes).length).toBeLessThan(deflateSync(bytes).length * 1.02);
});
