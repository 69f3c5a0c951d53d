import { describe, expect, it } from "vitest";
import { checkBackup } from "#src/formats/backup/check-backup";
import { openBackup, type OpenedBackup } from "#src/formats/backup/read-backup";
import { bytesOf } from "#src/formats/backup/byte-stream";
import { aFileOf } from "#test/domain/backup/a-workspace";
import { backupOf, blobOf, bytesIn, evidenceBytes } from "./a-backup";

/** Places where one bit is turned; more in a long run. */
const flips = Number(process.env["FLIPS"] ?? 200);
const truncations = 100;

it("A whole backup is summed up", async () => {
  const file = await backupOf();
  expect(await checkBackup(file)).toEqual({
    ok: true,
    value: {
      createdAt: "2026-11-22T07:02:09.000Z",
      assessments: 2,
      controls: 6,
      evidenceItems: 2,
      reviews: 1,
      trainings: 1,
      changes: 23,
      files: 3,
      bytes: file.size,
    },
  });
});

it("Every byte of the evidence is read, and the progress says so", async () => {
  const seen: number[] = [];
  await checkBackup(await backupOf(), { onProgress: ({ doneBytes }) => seen.push(doneBytes) });
  expect(seen.at(-1)).toBe(evidenceBytes.reduce((total, { byteLength }) => total + byteLength, 0));
});

it("Nobody has to wait for the end", async () => {
  const controller = new AbortController();
  const options = { signal: controller.signal, onProgress: () => controller.abort() };
  expect(await checkBackup(await backupOf(), options)).toEqual({ ok: false, error: { type: "backup-cancelled" } });
});

/** Everything that a restore would take from a backup. */
async function contentsOf({ document, assessments, files }: OpenedBackup): Promise<unknown> {
  const digests = await Promise.all(files.map(async ({ open }) => aFileOf(await bytesOf(open())).sha256));
  return { document, assessments, digests };
}

describe("damage", () => {
  it(`cut off at each of ${truncations} places is refused`, async () => {
    const bytes = await bytesIn(await backupOf());
    const types = new Set<string>();
    for (let place = 0; place < truncations; place += 1) {
      const result = await checkBackup(blobOf(bytes.subarray(0, Math.floor((bytes.byteLength * place) / truncations))));
      types.add(result.ok ? "taken" : result.error.type);
    }
    expect([...types].toSorted()).toEqual(["backup-empty", "backup-truncated"]);
  });

  it("of the last bytes is refused, however few are missing", async () => {
    const bytes = await bytesIn(await backupOf());
    for (let missing = 1; missing <= 30; missing += 1)
      expect(await checkBackup(blobOf(bytes.subarray(0, bytes.byteLength - missing)))).toMatchObject({ ok: false });
  });

  it(`of one bit, at ${flips} places, is refused or changes nothing that is restored`, async () => {
    const file = await backupOf();
    const bytes = await bytesIn(file);
    const whole = await openBackup(file);
    const expected = whole.ok ? await contentsOf(whole.value) : null;
    // Half of them anywhere, half in the directory and the lists, where the bytes are few and mean much.
    const tail = 2500;
    let taken = 0;
    for (let flip = 0; flip < flips; flip += 1) {
      const offset =
        flip % 2 === 0
          ? Math.floor((flip / flips) * bytes.byteLength)
          : bytes.byteLength - 1 - Math.floor((flip / flips) * tail);
      const damaged = bytes.slice();
      damaged[offset] = (damaged[offset] ?? 0) ^ (1 << (flip % 8));
      const result = await checkBackup(blobOf(damaged));
      if (!result.ok) continue;
      taken += 1;
      const opened = await openBackup(blobOf(damaged));
      expect(opened.ok ? await contentsOf(opened.value) : `refused at ${offset}`).toEqual(expected);
    }
    // Dates, attributes and version numbers of the ZIP, which nothing is taken from.
    expect(taken).toBeLessThan(flips / 3);
  });
});
