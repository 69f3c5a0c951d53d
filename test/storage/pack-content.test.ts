import "fake-indexeddb/auto";
import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { chunkBytes, storeFile } from "#src/storage/evidence-files";
import { loadPackContent, loadPackFiles } from "#src/storage/pack-content";
import { openTestWriter } from "#test/support/open-test-session";

const bytes = Uint8Array.from({ length: chunkBytes + 17 }, (_, index) => (index * 31) % 256);
const sha256 = createHash("sha256").update(bytes).digest("hex");
const versions = [
  { name: "a.bin", mediaType: "application/zip", byteCount: bytes.length, sha256, addedAt: "2026-11-01T00:00:00.000Z" },
];

it("gives each current file once, byte for byte, and leaves out one that lost a chunk", async () => {
  const { database } = await openTestWriter();
  const stored = await storeFile(database, { sha256, byteCount: bytes.length, mediaType: "application/zip" }, () =>
    new Blob([bytes]).stream(),
  );
  expect(stored.ok).toBe(true);
  const files = await loadPackFiles(database, [{ versions }, { versions }, {}], () => false);
  expect(files.map((file) => [file.sha256, file.byteCount, file.content.size])).toEqual([
    [sha256, chunkBytes + 17, chunkBytes + 17],
  ]);
  const [file] = files;
  expect(Buffer.compare(Buffer.from(await (file?.content ?? new Blob()).arrayBuffer()), bytes)).toBe(0);

  await database.evidenceFileChunks.delete([sha256, 1]);
  expect(await loadPackFiles(database, [{ versions }], () => false)).toEqual([]);
});

it("refuses an assessment that is not there", async () => {
  const { database } = await openTestWriter();
  await expect(loadPackContent(database, "nothing")).rejects.toThrow("assessment nothing is missing");
});
