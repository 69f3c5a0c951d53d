import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { packDocumentSchema } from "#src/domain/pack/pack-document";
import { packManifestSchema } from "#src/domain/pack/pack-manifest";
import { writeEvidencePack } from "#src/formats/evidence-pack/write";
import { testFaces } from "#test/formats/pdf/sample-document";
import { sha256Of, someBytes, withFiles, type FileToPack } from "./evidence-files";
import { packInput } from "./pack-input";
import { written } from "./written-pack";

const files: readonly FileToPack[] = [
  { name: "Biên bản họp (lần 2).pdf", mediaType: "application/pdf", bytes: someBytes(70_001) },
  { name: "nhật ký.csv", mediaType: "text/csv", bytes: someBytes(0) },
  { name: "NHẬT KÝ.CSV".normalize("NFD"), mediaType: "text/csv", bytes: someBytes(1, 9) },
  { name: "ảnh.jpg", mediaType: "image/jpeg", bytes: someBytes(5000, 1), packCopy: someBytes(4000, 2) },
];

const inputWithFiles = () => packInput(withFiles(packInput().evidenceItems, files));

const hasTools = ["pdfdetach", "qpdf"].every((name) => {
  try {
    execFileSync("which", [name]);
    return true;
  } catch {
    return false;
  }
});

it.skipIf(!hasTools)(
  "gives every file back byte for byte to a reader that is not ours, with a manifest of them all",
  async () => {
    const pack = await written(inputWithFiles());
    const folder = mkdtempSync(join(tmpdir(), "pack-files-"));
    writeFileSync(join(folder, "pack.pdf"), pack.bytes);
    expect(execFileSync("qpdf", ["--check", "pack.pdf"], { cwd: folder, encoding: "utf8" })).toContain(
      "No syntax or stream",
    );
    const target = join(folder, "out");
    execFileSync("mkdir", [target]);
    execFileSync("pdfdetach", ["-saveall", "-o", target, join(folder, "pack.pdf")]);
    const names = readdirSync(target).toSorted();
    expect(names).toEqual([
      "BC-001 Biên bản họp (lần 2).pdf",
      "BC-002 nhật ký.csv",
      "BC-003 NHẬT KÝ.CSV",
      "BC-004 ảnh.jpg",
      "assessment.json",
      "changes.jsonl",
      "manifest.json",
    ]);
    const saved = (name: string) => readFileSync(join(target, name));
    expect(Buffer.compare(saved("BC-001 Biên bản họp (lần 2).pdf"), files[0]?.bytes ?? Buffer.alloc(0))).toBe(0);
    expect(sha256Of(saved("BC-004 ảnh.jpg"))).toBe(sha256Of(someBytes(4000, 2)));

    const manifest = packManifestSchema.parse(JSON.parse(saved("manifest.json").toString("utf8")));
    expect(manifest.files.map(({ name }) => name)).toEqual(names.filter((name) => name !== "manifest.json"));
    for (const { name, byteCount, sha256 } of manifest.files) {
      expect([name, saved(name).length, sha256Of(saved(name))]).toEqual([name, byteCount, sha256]);
    }
    expect(pack.fingerprint).toBe(sha256Of(saved("manifest.json")));
    expect(pack.pdf.source).toContain(pack.fingerprint.slice(0, 32).toUpperCase());
    const document = packDocumentSchema.parse(JSON.parse(saved("assessment.json").toString("utf8")));
    expect(document.contents).toBe("full");
    expect(document.evidenceItems[0]?.versions?.[0]?.name).toBe("Biên bản họp (lần 2).pdf");
  },
);

it("lays out the items while the files are still being read", async () => {
  const input = inputWithFiles();
  let reachDetail = () => {};
  const detail = new Promise<void>((resolve) => {
    reachDetail = resolve;
  });
  const files = input.files.map((file) => {
    const arrayBuffer = () => detail.then(() => Blob.prototype.arrayBuffer.call(file.content));
    return { ...file, content: Object.assign(file.content.slice(), { arrayBuffer }) };
  });
  const result = await writeEvidencePack(
    { ...input, files },
    { faces: testFaces, onProgress: ({ label }) => label === "detail" && reachDetail() },
  );
  expect(result.ok).toBe(true);
});

it("names the evidence whose file the vault no longer gives, or gives differently", async () => {
  const input = inputWithFiles();
  const [first, ...others] = input.files;
  if (!first) throw new Error("no file");
  const write = (changed: typeof input.files) => writeEvidencePack({ ...input, files: changed }, { faces: testFaces });
  const about = { code: "BC-001", name: "Biên bản họp (lần 2).pdf" };
  const flipped = someBytes(70_001).fill(1, 50_000, 50_001);
  expect(await write([{ ...first, content: new Blob([flipped]) }, ...others])).toEqual({
    ok: false,
    error: { type: "pack-file-differs", ...about },
  });
  expect(await write(others)).toEqual({
    ok: false,
    error: { type: "pack-file-missing", ...about },
  });
});

it("is the same bytes in every time zone and wherever the files lie", async () => {
  const zone = process.env["TZ"];
  const digests: string[] = [];
  for (const name of ["America/New_York", "Asia/Ho_Chi_Minh", "Pacific/Kiritimati"]) {
    process.env["TZ"] = name;
    const input = inputWithFiles();
    const inPieces = input.files.map((file) => ({
      ...file,
      content: new Blob([file.content.slice(0, 100), file.content.slice(100)]),
    }));
    digests.push(sha256Of((await written({ ...input, files: inPieces.toReversed() })).bytes));
  }
  if (zone === undefined) delete process.env["TZ"];
  else process.env["TZ"] = zone;
  expect(new Set([...digests, sha256Of((await written(inputWithFiles())).bytes)]).size).toBe(1);
});

it("hashes large files in pieces and stops between two of them", async () => {
  const bytes = new Uint8Array(17 * 1024 ** 2).fill(7);
  const input = packInput(withFiles(packInput().evidenceItems, [{ name: "l.bin", mediaType: "video/mp4", bytes }]));
  let asked = 0;
  const result = await writeEvidencePack(input, { faces: testFaces, isCancelled: () => (asked += 1) > 3 });
  expect(result).toEqual({ ok: false, error: { type: "cancelled" } });
  const whole = await writeEvidencePack(input, { faces: testFaces });
  expect(whole.ok).toBe(true);
});

it("has one revision, with the data behind the evidence and the manifest last", async () => {
  const { pdf } = await written(inputWithFiles());
  expect(pdf.source.match(/startxref/g)).toHaveLength(1);
  const places = ["BC-001 Bien", "changes.jsonl", "assessment.json", "manifest.json"].map((name) =>
    pdf.source.indexOf(`/Type /Filespec /F (${name}`),
  );
  expect(places.every((place) => place > 0)).toBe(true);
  expect(places).toEqual(places.toSorted((one, other) => one - other));
});
