import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { createFileDigest } from "#src/storage/file-digest";

const hex = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");
const bytes = Uint8Array.from({ length: 100_000 }, (_, index) => (index * 7) % 251);

async function digestOf(expected: number, pieceLength: number) {
  const digest = createFileDigest(expected);
  for (let at = 0; at < bytes.length; at += pieceLength) digest.update(bytes.subarray(at, at + pieceLength));
  return digest.end();
}

it.each([1, 1024, 70_001, 100_000])("is the same whether kept whole or taken in pieces of %i bytes", async (length) => {
  expect(await digestOf(bytes.length, length)).toBe(hex(bytes));
  expect(await digestOf(17 * 1024 * 1024, length)).toBe(hex(bytes));
});

it("of nothing is that of nothing, and of more than was expected not that of the whole", async () => {
  expect(await createFileDigest(0).end()).toBe(hex(new Uint8Array(0)));
  expect(await digestOf(50_000, 1024)).not.toBe(hex(bytes));
});
