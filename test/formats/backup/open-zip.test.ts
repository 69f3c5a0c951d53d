import { describe, expect, it } from "vitest";
import { backupLimits } from "#src/domain/backup/backup-limits";
import { piecesOf } from "#src/formats/backup/byte-stream";
import { checkBackup } from "#src/formats/backup/check-backup";
import { openZip } from "#src/formats/backup/open-zip";
import { openBackup } from "#src/formats/backup/read-backup";
import { alteredFiles, asBytes, backupOf, blobOf, bytesIn, filesOf, rebagged, zipped } from "./a-backup";
import { rawZip, type RawEntry } from "./raw-zip";

const errorOf = async (file: Blob) => {
  const result = await checkBackup(file);
  return result.ok ? null : result.error;
};

const document = "data/assessment.json";
const note = "data/evidence/4f772cad45a568461aeb93ed8e3451422e5ba92d94c01a3355cb02e75c4b387e";

/** The whole backup as raw entries, one of them changed. */
async function withEntry(name: string, change: Partial<RawEntry>): Promise<Blob> {
  return zipped(await filesOf(await backupOf()), { [name]: change });
}

it("An unchanged backup is taken from the other ZIP writer too", async () => {
  expect(await errorOf(await withEntry(document, {}))).toBeNull();
});

describe("names:", () => {
  it.each([
    "../../etc/passwd",
    "/etc/passwd",
    "data/../../x",
    String.raw`..\..\x`,
    String.raw`C:\x`,
    "data/evidence/../assessment.json",
    "data/evidence/report.pdf",
    "data/changes.jsonl ",
    "data/Assessment.json",
    "data/\u202egnp.exe",
    "data/a\u0000b",
    "ｄata/assessment.json",
    "__proto__",
    "data/sub/",
    "__MACOSX/._bagit.txt",
    "",
  ])("%j is not of the layout", async (name) => {
    const files = new Map([...(await filesOf(await backupOf())), [name, asBytes("x")]]);
    expect(await errorOf(zipped(files))).toEqual({
      type: "backup-entry-unexpected",
      place: JSON.stringify(name),
    });
  });

  it("one is there once", async () => {
    const entries = [...(await filesOf(await backupOf()))].map(([name, bytes]) => ({ name, bytes }));
    const twice = [...entries, { name: document, bytes: asBytes("{}") }];
    expect(await errorOf(blobOf(rawZip(twice)))).toMatchObject({ type: "backup-damaged" });
  });

  it("the entry and the directory agree", async () => {
    expect(await errorOf(await withEntry(note, { localName: note.replace("4", "5") }))).toMatchObject({
      type: "backup-damaged",
      place: note,
    });
  });
});

describe("kinds of entries:", () => {
  it.each([
    ["a symbolic link", { unixMode: 0o120777 }],
    ["a device", { unixMode: 0o020666 }],
    ["an encrypted one", { encrypted: true }],
    ["one packed by bzip2", { method: 12 }],
    ["one packed by AES", { method: 99 }],
  ])("%s is refused", async (_, change) => {
    expect(await errorOf(await withEntry(note, change))).toMatchObject({
      type: "backup-entry-unexpected",
      place: JSON.stringify(note),
    });
  });
});

describe("sizes:", () => {
  it.each([
    ["less than there is", { deflated: true, claimedSize: 5 }],
    ["more than there is", { deflated: true, claimedSize: 500 }],
  ])("one that says %s is a lie", async (_, change) => {
    expect(await errorOf(await withEntry(document, change))).toMatchObject({ type: "backup-counts-differ" });
    const files = await filesOf(await backupOf());
    const size = [...files]
      .filter(([name]) => name.startsWith("data/"))
      .reduce((total, [name, { byteLength }]) => total + (name === document ? change.claimedSize : byteLength), 0);
    // With the sum of the bag forged as well.
    const forged = rebagged(files, `Payload-Oxum: ${size}.5\n`);
    expect(await errorOf(zipped(forged, { [document]: change }))).toMatchObject({ type: "backup-damaged" });
  });

  it("a bomb is not let off: declared", async () => {
    const bomb = new Uint8Array(3 * backupLimits.harmlessBytes);
    const files = rebagged(await alteredFiles({ [document]: bomb }));
    expect(await errorOf(zipped(files, { [document]: { deflated: true } }))).toEqual({
      type: "backup-too-large",
      place: document,
    });
  });

  it("a bomb is not let off: hidden behind a small size", async () => {
    const bomb = new Uint8Array(3 * backupLimits.harmlessBytes);
    const files = rebagged(await alteredFiles({ [document]: bomb }));
    const size = [...files]
      .filter(([name]) => name.startsWith("data/") && name !== document)
      .reduce((total, [, { byteLength }]) => total + byteLength, 1000);
    const forged = rebagged(files, `Payload-Oxum: ${size}.5\n`);
    expect(await errorOf(zipped(forged, { [document]: { deflated: true, claimedSize: 1000 } }))).toMatchObject({
      type: "backup-damaged",
      place: document,
    });
  });

  it("a bomb is not let off: it is stopped while it grows", async () => {
    const claimedSize = 1000;
    const bytes = new Uint8Array(64 * backupLimits.harmlessBytes);
    const zip = rawZip([{ name: document, bytes, deflated: true, claimedSize }]);
    const opened = await openZip(blobOf(zip));
    const entry = opened.ok ? opened.value.get(document) : undefined;
    let grown = 0;
    const reading = (async () => {
      const pieces = piecesOf(entry?.open({ checkCrc32: true, signal: undefined }) ?? new Blob([]).stream());
      for await (const piece of pieces) grown += piece.byteLength;
    })();
    await expect(reading).rejects.toMatchObject({ failure: { type: "backup-damaged", place: document } });
    expect(grown).toBeLessThanOrEqual(claimedSize);
  });

  it("more in sum than the limit is refused before a byte is read", async () => {
    expect(await errorOf(await withEntry(note, { claimedSize: 2 ** 31 }))).toMatchObject({ type: "backup-too-large" });
  });

  it.each([
    [document, backupLimits.jsonBytes],
    ["bag-info.txt", backupLimits.tagBytes],
    ["data/changes.jsonl", backupLimits.changesBytes],
  ])("%s has its own limit", async (name, limit) => {
    const bytes = new Uint8Array(limit + 1);
    // Not twice over the ratio: only the limit is at stake.
    crypto.getRandomValues(bytes.subarray(0, 65_536));
    const files = await alteredFiles({ [name]: bytes });
    expect(await errorOf(zipped(name === "bag-info.txt" ? files : rebagged(files)))).toEqual({
      type: "backup-too-large",
      place: name,
    });
  });

  it("more entries than the limit are refused", async () => {
    const many = Array.from({ length: backupLimits.entries }, (_, index) => ({
      name: `data/evidence/${index.toString(16).padStart(64, "0")}`,
      bytes: new Uint8Array(),
    }));
    const zip = rawZip([{ name: "bagit.txt", bytes: asBytes("x") }, ...many]);
    expect(await errorOf(blobOf(zip))).toEqual({ type: "backup-too-large", place: "zip" });
  });
});

describe("checksums of the ZIP:", () => {
  it("one that no digest covers is compared", async () => {
    expect(await errorOf(await withEntry("tagmanifest-sha256.txt", { claimedCrc: 1 }))).toEqual({
      type: "backup-damaged",
      place: "tagmanifest-sha256.txt",
    });
  });

  it("what stands behind an entry agrees with the directory", async () => {
    const zip = await bytesIn(await backupOf());
    const declaration = "bagit.txt".length + "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n".length;
    const descriptor = 30 + declaration;
    expect(zip.slice(descriptor, descriptor + 4)).toEqual(asBytes("PK\u0007\b"));
    zip[descriptor + 4] = (zip[descriptor + 4] ?? 0) ^ 1;
    expect(await errorOf(blobOf(zip))).toEqual({ type: "backup-damaged", place: "bagit.txt" });
  });
});

describe("places:", () => {
  it("data begin behind the extra field of the entry's own header", async () => {
    // An extended timestamp, as other ZIP writers put it there.
    const localExtra = new Uint8Array([0x55, 0x54, 5, 0, 1, 0, 0, 0, 0]);
    expect(await errorOf(await withEntry(note, { localExtra }))).toBeNull();
  });

  it("entries that share bytes are refused", async () => {
    expect(await errorOf(await withEntry("manifest-sha256.txt", { offset: 0 }))).toMatchObject({
      type: "backup-damaged",
    });
  });

  it("an entry inside another is refused before either is read", async () => {
    const [outer, inner] = ["a", "b"].map((digit) => `data/evidence/${digit.repeat(64)}`);
    const bytes = new Uint8Array(500);
    const first = { name: "bagit.txt", bytes: asBytes("x") };
    const offset = 30 + first.name.length + 1;
    const entries = [first, { name: outer ?? "", bytes }, { name: inner ?? "", bytes, offset: offset + 200 }];
    expect(await openZip(blobOf(rawZip(entries)))).toEqual({
      ok: false,
      error: { type: "backup-damaged", place: outer },
    });
  });

  it("bytes in front are refused", async () => {
    const zip = await bytesIn(await backupOf());
    const shifted = new Uint8Array(zip.byteLength + 4);
    shifted.set(zip, 4);
    shifted.set(zip.subarray(0, 4));
    expect(await errorOf(blobOf(shifted))).toMatchObject({ type: "backup-damaged" });
  });

  it.each(["a comment", "PK\u0005\u0006"])("bytes behind are refused: %j", async (comment) => {
    const files = [...(await filesOf(await backupOf()))].map(([name, bytes]) => ({ name, bytes }));
    const result = await openBackup(blobOf(rawZip(files, comment)));
    expect(result.ok).toBe(false);
  });

  it("a directory as large as a film is not read", async () => {
    const zip = await bytesIn(await backupOf());
    new DataView(zip.buffer).setUint32(zip.byteLength - 10, 0x7fffffff, true);
    expect(await errorOf(blobOf(zip))).toEqual({ type: "backup-too-large", place: "zip" });
  });
});
