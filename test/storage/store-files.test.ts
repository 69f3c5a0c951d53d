import "fake-indexeddb/auto";
import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { declareDatabase, type AssessmentDatabase } from "#src/storage/database";
import { findFileHoles, openFile } from "#src/storage/evidence-files";
import { storeFiles, type IncomingFile } from "#src/storage/store-files";
import { createFaultLayer } from "#test/support/fault-layer";
import { countingIds } from "#test/support/open-test-session";

const newId = countingIds();
const megabyte = 1024 * 1024;
const wanted = { isStopped: () => false, onStored: () => undefined };

async function openEmpty(faults = createFaultLayer()): Promise<AssessmentDatabase> {
  const database = declareDatabase(`store-files-${newId()}`, [faults.layer]);
  await database.open();
  return database;
}

const bytesOf = (length: number, seed: number) =>
  Uint8Array.from({ length }, (_, index) => (index * 31 + (index >> 8) + seed) % 256);

const aFile = (length: number, seed: number): IncomingFile => {
  const bytes = bytesOf(length, seed);
  return {
    sha256: createHash("sha256").update(bytes).digest("hex"),
    byteCount: length,
    mediaType: "image/jpeg",
    open: () => new Blob([bytes]).stream(),
  };
};

describe("files stored together", () => {
  it("are whole, whether small, empty, of several chunks or too large to share", async () => {
    const database = await openEmpty();
    const lengths = [0, 1, 700_000, megabyte, megabyte + 1, 2 * megabyte, 2 * megabyte + 1, 5 * megabyte + 3, 77];
    const files = lengths.map(aFile);
    const told: number[] = [];
    expect(await storeFiles(database, files, { ...wanted, onStored: (count) => told.push(count) })).toEqual({
      ok: true,
      value: null,
    });
    expect(told.at(-1)).toBe(9);
    expect(told).toEqual(told.toSorted((left, right) => left - right));
    expect(await database.evidenceFiles.count()).toBe(9);
    expect(await findFileHoles(database, true)).toEqual([]);
    for (const [seed, { sha256, byteCount }] of files.entries()) {
      const row = await database.evidenceFiles.get(sha256);
      if (row === undefined) throw new Error(`${byteCount} bytes are not there`);
      const back = new Uint8Array(await new Response(openFile(database, row)).arrayBuffer());
      expect(Buffer.compare(back, bytesOf(byteCount, seed))).toBe(0);
    }
  });

  it("share transactions", async () => {
    const faults = createFaultLayer();
    const database = await openEmpty(faults);
    faults.arm(0, "quota", false);
    await storeFiles(
      database,
      Array.from({ length: 20 }, (_, seed) => aFile(1000, seed)),
      wanted,
    );
    expect(faults.count()).toBe(2);
    expect(await database.evidenceFiles.count()).toBe(20);
  });

  it("are never in memory beyond a batch that is read, one that is written and one that is checked", async () => {
    const database = await openEmpty();
    let [opened, stored, most] = [0, 0, 0];
    const files = Array.from({ length: 16 }, (_, seed) => {
      const file = aFile(megabyte, seed);
      return {
        ...file,
        open: () => {
          opened += 1;
          most = Math.max(most, opened - stored);
          return file.open();
        },
      };
    });
    await storeFiles(database, files, {
      ...wanted,
      onStored: (count) => {
        stored = count;
      },
    });
    expect(stored).toBe(16);
    expect(most).toBeLessThanOrEqual(6);
  });

  it.each([
    ["less", 999],
    ["more", 1001],
  ])("are refused when a stream gives %s than it says", async (_, length) => {
    const database = await openEmpty();
    const lie = { ...aFile(1000, 1), open: aFile(length, 1).open };
    expect(await storeFiles(database, [aFile(10, 2), lie], wanted)).toEqual({
      ok: false,
      error: { type: "file-differs", sha256: lie.sha256 },
    });
  });

  it.each([1000, 3 * megabyte])("are read back: %i other bytes of the same length are refused", async (length) => {
    const database = await openEmpty();
    const lie = { ...aFile(length, 1), open: aFile(length, 2).open };
    expect(await storeFiles(database, [aFile(10, 2), lie, aFile(20, 3)], wanted)).toMatchObject({ ok: false });
  });

  it("count as stored once they were read back", async () => {
    const database = await openEmpty();
    const files = Array.from({ length: 6 }, (_, seed) => aFile(megabyte, seed));
    const last = files.at(-1) ?? aFile(1, 1);
    const told: number[] = [];
    await storeFiles(database, [...files.slice(0, -1), { ...last, open: aFile(megabyte, 99).open }], {
      ...wanted,
      onStored: (count) => told.push(count),
    });
    expect(told).toEqual([2, 4]);
  });

  it.each([1, 2, 3, 4])("end with the reason when the browser refuses step %i", async (at) => {
    const faults = createFaultLayer();
    const database = await openEmpty(faults);
    faults.arm(at, "quota", false);
    const files = Array.from({ length: 4 }, (_, seed) => aFile(megabyte, seed));
    expect(await storeFiles(database, files, wanted)).toEqual({ ok: false, error: { type: "save-storage-full" } });
  });

  it("are read no further than their batch once nobody wants them", async () => {
    const database = await openEmpty();
    let opened = 0;
    const files = Array.from({ length: 100 }, (_, seed) => {
      const file = aFile(1000, seed);
      return {
        ...file,
        open: () => {
          opened += 1;
          return file.open();
        },
      };
    });
    expect((await storeFiles(database, files, { ...wanted, isStopped: () => opened > 0 })).ok).toBe(true);
    expect(opened).toBe(32);
  });
});
