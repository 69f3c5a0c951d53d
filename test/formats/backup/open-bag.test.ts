import { describe, expect, it } from "vitest";
import { bytesOf } from "#src/formats/backup/byte-stream";
import { openBackup } from "#src/formats/backup/read-backup";
import { alteredFiles, asBytes, asText, backupOf, evidenceBytes, filesOf, listOf, rebagged, zipped } from "./a-backup";
import { aFileOf } from "#test/domain/backup/a-workspace";

const errorOf = async (file: Blob) => {
  const result = await openBackup(file);
  return result.ok ? null : result.error;
};

const note = `data/evidence/${aFileOf(evidenceBytes[0] ?? new Uint8Array()).sha256}`;
const textIn = async (name: string) => asText((await filesOf(await backupOf())).get(name) ?? new Uint8Array());

describe("a file of the bag that is missing is named:", () => {
  it.each([
    "bag-info.txt",
    "manifest-sha256.txt",
    "tagmanifest-sha256.txt",
    "data/assessment.json",
    "data/changes.jsonl",
    "bagit.txt",
    note,
  ])("%s", async (name) => {
    expect(await errorOf(zipped(await alteredFiles({ [name]: null })))).toEqual({
      type: "backup-entry-missing",
      place: name,
    });
  });
});

describe("a file of the bag that was altered is named:", () => {
  it.each(["data/assessment.json", "data/changes.jsonl", "bag-info.txt", "manifest-sha256.txt"])("%s", async (name) => {
    const bytes = asBytes((await textIn(name)).replace(/[0-9]/, (digit) => String((Number(digit) + 1) % 10)));
    expect(await errorOf(zipped(await alteredFiles({ [name]: bytes })))).toEqual({
      type: "backup-digest-differs",
      place: name,
    });
  });

  it("a piece of evidence, when it is read", async () => {
    const [first = new Uint8Array()] = evidenceBytes;
    const file = zipped(await alteredFiles({ [note]: first.map((byte) => byte ^ 4) }));
    const opened = await openBackup(file);
    if (!opened.ok) throw new Error(opened.error.type);
    const read = opened.value.files.map(({ open }) =>
      bytesOf(open()).then(
        () => null,
        (error: unknown) => error,
      ),
    );
    expect((await Promise.all(read)).filter((error) => error !== null)).toMatchObject([
      { failure: { type: "backup-digest-differs", place: note } },
    ]);
  });
});

describe("the lists", () => {
  it("name every payload file", async () => {
    const files = await filesOf(await backupOf());
    const listed = (await textIn("manifest-sha256.txt")).split("\n").filter((line) => !line.includes(note));
    expect(await errorOf(zipped(await relisted(files, listed.join("\n"))))).toEqual({
      type: "backup-entry-unexpected",
      place: note,
    });
  });

  it("name no file that is not there", async () => {
    const files = await filesOf(await backupOf());
    const name = `data/evidence/${"0".repeat(64)}`;
    const list = `${await textIn("manifest-sha256.txt")}${"0".repeat(64)}  ${name}\n`;
    expect(await errorOf(zipped(await relisted(files, list)))).toEqual({ type: "backup-entry-missing", place: name });
  });

  it.each(["", "not a list", "../../etc/passwd"])("are lists: %j is none", async (text) => {
    const result = await errorOf(zipped(await alteredFiles({ "tagmanifest-sha256.txt": text })));
    expect(result).toMatchObject({ type: "backup-damaged" });
  });

  it("cannot name themselves, nor what is not there", async () => {
    for (const name of ["tagmanifest-sha256.txt", "fetch.txt"]) {
      const text = `${await textIn("tagmanifest-sha256.txt")}${"0".repeat(64)}  ${name}\n`;
      expect(await errorOf(zipped(await alteredFiles({ "tagmanifest-sha256.txt": text })))).toEqual({
        type: "backup-damaged",
        place: "tagmanifest-sha256.txt",
      });
    }
  });

  async function relisted(files: ReadonlyMap<string, Uint8Array>, list: string) {
    const changed = new Map([...files, ["manifest-sha256.txt", asBytes(list)] as const]);
    const tags = [...changed].filter(([name]) => !name.startsWith("data/") && name !== "tagmanifest-sha256.txt");
    return changed.set("tagmanifest-sha256.txt", listOf(tags));
  }
});

it.each(["", "Payload-Oxum: 1.1\n", "Payload-Oxum: 87000.6\n", "Payload-Oxum: NaN.NaN\n"])(
  "A bag that says %j of its size is refused",
  async (tags) => {
    expect(await errorOf(zipped(rebagged(await filesOf(await backupOf()), tags)))).toEqual({
      type: "backup-counts-differ",
      place: "Payload-Oxum",
    });
  },
);

it("Another version of BagIt is refused", async () => {
  const text = "BagIt-Version: 0.97\nTag-File-Character-Encoding: UTF-8\n";
  expect(await errorOf(zipped(await alteredFiles({ "bagit.txt": text })))).toEqual({
    type: "backup-damaged",
    place: "bagit.txt",
  });
});
