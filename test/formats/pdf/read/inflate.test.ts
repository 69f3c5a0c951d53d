import { deflateSync } from "node:zlib";
import { expect, it } from "vitest";
import { inflate, inflated } from "#src/formats/pdf/read/inflate";

const packedBlob = (bytes: Uint8Array) => new Blob([deflateSync(bytes)]);

it("Bytes come back", async () => {
  const bytes = Uint8Array.from({ length: 200_000 }, (_, index) => (index * index) % 251);
  expect(await inflate(packedBlob(bytes), 200_000, "x")).toEqual(bytes);
  expect(await inflate(new Blob([]), 0, "x")).toEqual(new Uint8Array());
});

it("One byte too many is too large", async () => {
  await expect(inflate(packedBlob(new Uint8Array(1001)), 1000, "x")).rejects.toThrow("pdf-too-large");
});

it("A bomb is stopped while it grows", async () => {
  // 64 MiB in 64 KiB.
  const bomb = packedBlob(new Uint8Array(64 * 1024 ** 2));
  let grown = 0;
  const reading = (async () => {
    for await (const piece of inflated(bomb, 1_000_000, "x")) grown += piece.byteLength;
  })();
  await expect(reading).rejects.toThrow("pdf-too-large");
  expect(grown).toBeLessThanOrEqual(1_000_000);
});

it.each([
  ["noise", Buffer.from("nothing of the kind")],
  ["a cut end", deflateSync(Buffer.alloc(5000, 7)).subarray(0, -6)],
  ["a wrong sum", Buffer.concat([deflateSync(Buffer.from("abc")).subarray(0, -4), Buffer.alloc(4)])],
])("%s is damage", async (_, bytes) => {
  await expect(inflate(new Blob([bytes]), 10_000, "stream 7")).rejects.toMatchObject({
    failure: { type: "pdf-damaged", place: "stream 7" },
  });
});
