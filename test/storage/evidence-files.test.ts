import "fake-indexeddb/auto";
import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { chunkBytes, findFileHoles, openFile, storeFile } from "#src/storage/evidence-files";
import { openTestWriter } from "#test/support/open-test-session";

/** Pieces of uneven length, so that chunks are cut across them. */
const streamOf =
  (bytes: Uint8Array, pieceBytes = 300_001) =>
  () => {
    let at = 0;
    return new ReadableStream<Uint8Array>({
      pull: (controller) => {
        if (at >= bytes.length) return controller.close();
        controller.enqueue(bytes.subarray(at, at + pieceBytes));
        at += pieceBytes;
      },
    });
  };

const bytesOf = (length: number) => Uint8Array.from({ length }, (_, index) => (index * 31 + (index >> 8)) % 256);

const describeFile = (bytes: Uint8Array) => ({
  sha256: createHash("sha256").update(bytes).digest("hex"),
  byteCount: bytes.length,
  mediaType: "application/pdf",
});

describe("an evidence file", () => {
  it.each([0, 1, chunkBytes - 1, chunkBytes, chunkBytes + 1, 2 * chunkBytes + 17])(
    "of %i bytes is stored in chunks and comes back byte for byte",
    async (length) => {
      const { database } = await openTestWriter();
      const bytes = bytesOf(length);
      const stored = await storeFile(database, describeFile(bytes), streamOf(bytes));
      if (!stored.ok) throw new Error(stored.error.type);
      expect(stored.value.chunkCount).toBe(Math.ceil(length / chunkBytes));
      const back = new Uint8Array(await new Response(openFile(database, stored.value)).arrayBuffer());
      expect(Buffer.compare(back, bytes)).toBe(0);
      expect(await findFileHoles(database, true)).toEqual([]);
    },
  );

  it("of the same content is stored once", async () => {
    const { database } = await openTestWriter();
    const bytes = bytesOf(1000);
    await storeFile(database, describeFile(bytes), streamOf(bytes));
    await storeFile(database, describeFile(bytes), () => {
      throw new Error("read again");
    });
    expect(await database.evidenceFileChunks.count()).toBe(1);
  });

  it("that is not what it says is refused and leaves nothing behind", async () => {
    const { database } = await openTestWriter();
    const bytes = bytesOf(chunkBytes + 5);
    const lie = { ...describeFile(bytes), sha256: "0".repeat(64) };
    expect(await storeFile(database, lie, streamOf(bytes))).toEqual({
      ok: false,
      error: { type: "file-differs", sha256: "0".repeat(64) },
    });
    expect(await database.evidenceFileChunks.count()).toBe(0);
    expect(await database.evidenceFiles.count()).toBe(0);
  });

  it("with a chunk missing is a hole, with a chunk altered only for who reads every byte", async () => {
    const { database } = await openTestWriter();
    const [one, other] = [bytesOf(chunkBytes + 5), bytesOf(77)];
    const first = await storeFile(database, describeFile(one), streamOf(one));
    const second = await storeFile(database, describeFile(other), streamOf(other));
    if (!first.ok || !second.ok) throw new Error("not stored");
    await database.evidenceFileChunks.delete([first.value.sha256, 1]);
    await database.evidenceFileChunks.put({ sha256: second.value.sha256, index: 0, bytes: new ArrayBuffer(77) });
    expect(await findFileHoles(database, false)).toEqual([first.value]);
    const deep = await findFileHoles(database, true);
    expect(deep.map(({ sha256 }) => sha256).toSorted()).toEqual([first.value.sha256, second.value.sha256].toSorted());
    await expect(new Response(openFile(database, first.value)).arrayBuffer()).rejects.toThrow("is missing");
  });

  it("of which a chunk has grown is a hole, although it begins with all its bytes", async () => {
    const { database } = await openTestWriter();
    const bytes = bytesOf(77);
    const stored = await storeFile(database, describeFile(bytes), streamOf(bytes));
    if (!stored.ok) throw new Error("not stored");
    const grown = new Uint8Array(78);
    grown.set(bytes);
    await database.evidenceFileChunks.put({ sha256: stored.value.sha256, index: 0, bytes: grown.buffer });
    expect(await findFileHoles(database, true)).toEqual([stored.value]);
  });
});
