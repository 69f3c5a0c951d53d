import { expect, it } from "vitest";
import { checkFiles } from "#src/formats/evidence-pack/check-files";
import type { PackedEvidence } from "#src/formats/evidence-pack/pack-data";
import { sha256Of } from "./evidence-files";

const megabyte = 1024 ** 2;

/** Notes what is read of it. */
function fileOf(length: number, noteReading: (buffer: ArrayBuffer) => void): PackedEvidence {
  const bytes = new Uint8Array(length);
  const content = new Blob([bytes]);
  const slices = (blob: Blob): Blob =>
    Object.assign(blob, {
      slice: (from?: number, to?: number) => slices(Blob.prototype.slice.call(blob, from, to)),
      arrayBuffer: async () => {
        const buffer = await Blob.prototype.arrayBuffer.call(blob);
        noteReading(buffer);
        return buffer;
      },
    });
  const described = { sha256: sha256Of(bytes), byteCount: length, mediaType: "application/zip" };
  return {
    code: "BC-001",
    name: "BC-001 tệp.zip",
    version: { ...described, name: "tệp.zip", addedAt: "2026-10-20T02:00:00.000Z" },
    file: { ...described, content: slices(content) },
  };
}

it.each([
  ["small files", 24, megabyte, 4 * megabyte],
  ["a large one, read in pieces", 1, 24 * megabyte, 4 * megabyte],
])("holds few bytes at a time of %s", async (_, count, length, most) => {
  const read: ArrayBuffer[] = [];
  let highest = 0;
  // What has been given back has no length any more.
  const held = () => read.reduce((sum, { byteLength }) => sum + byteLength, 0);
  const noteReading = (buffer: ArrayBuffer) => {
    read.push(buffer);
    highest = Math.max(highest, held());
  };
  const evidence = Array.from({ length: count }, () => fileOf(length, noteReading));
  const refusal = await checkFiles(
    evidence,
    () => Promise.resolve(false),
    () => {},
  );
  expect({ refusal, held: held(), highest }).toEqual({ refusal: null, held: 0, highest: most });
});
