import { expect, it } from "vitest";
import { subsetFace } from "#src/formats/pdf/subset-face";
import { testFaces } from "./sample-document";

const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array) => new DataView(buffer, byteOffset, byteLength);

/** Read here once more, so that the writer is not checked by itself. */
function readFace(bytes: Uint8Array) {
  const view = viewOf(bytes);
  const tables = new Map<string, Uint8Array>();
  for (let at = 12; at < 12 + view.getUint16(4) * 16; at += 16) {
    const name = String.fromCharCode(...bytes.subarray(at, at + 4));
    tables.set(name, bytes.subarray(view.getUint32(at + 8), view.getUint32(at + 8) + view.getUint32(at + 12)));
  }
  const table = (name: string) => tables.get(name) ?? new Uint8Array(0);
  const isLong = viewOf(table("head")).getInt16(50) === 1;
  const loca = viewOf(table("loca"));
  const place = (glyph: number) => (isLong ? loca.getUint32(glyph * 4) : loca.getUint16(glyph * 2) * 2);
  const glyphCount = viewOf(table("maxp")).getUint16(4);
  const outline = (glyph: number) => Buffer.from(table("glyf").subarray(place(glyph), place(glyph + 1)));
  return { names: [...tables.keys()], table, glyphCount, outline };
}

const sumOf = (bytes: Uint8Array) => {
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 4) sum = (sum + viewOf(bytes).getUint32(at)) >>> 0;
  return sum;
};

const whole = readFace(testFaces.regular);
const composed = Array.from({ length: whole.glyphCount }, (_, glyph) => glyph).filter(
  (glyph) => whole.outline(glyph).length > 0 && whole.outline(glyph).readInt16BE(0) < 0,
);

it("keeps the numbers and outlines of the used glyphs and empties the others", () => {
  const bytes = subsetFace(testFaces.regular, [5, 40]);
  const subset = readFace(bytes);
  expect(subset.names).toEqual(["glyf", "head", "hhea", "hmtx", "loca", "maxp"]);
  expect(subset.glyphCount).toBe(whole.glyphCount);
  const filled = Array.from({ length: whole.glyphCount }, (_, glyph) => glyph).filter(
    (glyph) => subset.outline(glyph).length > 0,
  );
  const expected = [0, 5, 40].filter((glyph) => whole.outline(glyph).length > 0);
  expect(filled).toEqual(expect.arrayContaining(expected));
  for (const glyph of expected) {
    const { length } = whole.outline(glyph);
    expect(subset.outline(glyph).subarray(0, length).equals(whole.outline(glyph))).toBe(true);
  }
  expect(Buffer.from(subset.table("hmtx")).equals(Buffer.from(whole.table("hmtx")))).toBe(true);
  expect(bytes.length).toBeLessThan(testFaces.regular.length / 4);
});

it("takes the parts of a composed letter along", () => {
  const [letter = 0] = composed;
  expect(letter).toBeGreaterThan(0);
  const part = whole.outline(letter).readUInt16BE(12);
  expect(readFace(subsetFace(testFaces.regular, [letter])).outline(part).length).toBeGreaterThan(0);
});

it("is a sound file of its kind: its sums come out right, and it is the same every time", () => {
  const bytes = subsetFace(testFaces.bold, [7, 8, 9]);
  expect(sumOf(bytes)).toBe(0xb1b0afba);
  expect(Buffer.from(subsetFace(testFaces.bold, [9, 8, 7])).equals(Buffer.from(bytes))).toBe(true);
});
