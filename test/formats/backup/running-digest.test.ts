import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { createDigest } from "#src/formats/backup/running-digest";

const bytes = Uint8Array.from({ length: 1000 }, (_, index) => index % 251);
const expected = createHash("sha256").update(bytes).digest("hex");

async function digestIn(piece: number, byteCount: number | null): Promise<string> {
  const digest = createDigest(byteCount);
  for (let from = 0; from < bytes.byteLength; from += piece) digest.update(bytes.slice(from, from + piece));
  return digest.finish();
}

it.each([
  [1000, 1000],
  [7, 1000],
  [7, null],
  [1000, null],
  // More or less than was announced.
  [7, 10],
  [1000, 999],
  [64, 5000],
  [64, 0],
  // Too much to keep at once.
  [64, 1_000_000_000],
])("Pieces of %i bytes of %s announced give one digest", async (piece, byteCount) => {
  expect(await digestIn(piece, byteCount)).toBe(expected);
});

it("Pieces may be used again for something else", async () => {
  const digest = createDigest(1000);
  const piece = bytes.slice();
  digest.update(piece);
  piece.fill(0);
  expect(await digest.finish()).toBe(expected);
});
