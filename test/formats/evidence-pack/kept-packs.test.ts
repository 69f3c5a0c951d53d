import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import type { KnownEdition } from "#src/formats/evidence-pack/verify-contents";
import { verifyPack } from "#src/formats/evidence-pack/verify-pack";
import { openIssues } from "./a-pack";

const placeOf = (name: string) => new URL(`../../fixtures/packs/${name}`, import.meta.url);
const editionsOf = (name: string) =>
  JSON.parse(readFileSync(placeOf(`${name}.editions.json`), "utf8")) as readonly KnownEdition[];

async function verifiedFile(bytes: Uint8Array, editions: readonly KnownEdition[]) {
  const result = await verifyPack(new Blob([bytes as Uint8Array<ArrayBuffer>]), { editions });
  if (!result.ok) throw new Error(result.error.type);
  return result.value;
}

const kept = (name: string, base = "small") => verifiedFile(readFileSync(placeOf(name)), editionsOf(base));

const usual = [
  "signature unchecked: none",
  "fingerprint unchecked: nothing-typed",
  "pages unchecked: not-rebuilt",
  "evidence-elsewhere unchecked: some",
];

it("The pack of format 1.0 is intact for every later reader", async () => {
  const pack = await kept("pack-1.0.pdf", "pack-1.0");
  expect(openIssues(pack)).toEqual(usual);
  const { conclusion, document, changes } = pack.verification;
  expect({ conclusion, name: document?.assessment.profile.organisationName, changes: changes?.length }).toEqual({
    conclusion: "intact",
    name: "Trung tâm dữ liệu mẫu Hải Phòng",
    changes: 12,
  });
  expect(pack.attachments.map(({ name }) => name).toSorted()).toEqual([
    "BC-001 Biên bản họp.txt",
    "BC-002 nhật ký.csv",
    "assessment.json",
    "changes.jsonl",
  ]);
});

it("The pack of format 1.1 is intact for every later reader, with the management system in it", async () => {
  const pack = await kept("pack-1.1.pdf", "pack-1.1");
  expect(openIssues(pack)).toEqual(usual);
  const { conclusion, document, changes } = pack.verification;
  expect({
    conclusion,
    risks: document?.risks.map(({ code }) => code),
    actions: document?.correctiveActions.map(({ code }) => code),
    own: document?.ownControls.map(({ title }) => title),
    changes: changes?.length,
  }).toEqual({
    conclusion: "intact",
    risks: ["R-001"],
    actions: ["KP-001"],
    own: ["Đội phòng chống lụt bão của trung tâm"],
    changes: 17,
  });
});

describe("what another program made of a pack", () => {
  it.each([
    ["small.pdf", usual],
    ["small.qpdf.pdf", usual],
    ["small.qpdf-objects.pdf", usual],
    ["small.qpdf-linearized.pdf", usual],
    ["small.qpdf-linearized-objects.pdf", usual],
    ["small.mutool.pdf", usual],
    ["small.mutool-packed.pdf", usual],
    ["small.signed.pdf", ["signature unchecked: whole-file", ...usual.slice(1)]],
    ["small.ghostscript.pdf", [...usual.slice(0, 2), "pages failed: file-id-differs", ...usual.slice(3)]],
  ])("%s", async (name, issues) => {
    const [pack, base] = await Promise.all([kept(name), kept("small.pdf")]);
    expect(openIssues(pack)).toEqual(issues);
    expect(pack.verification.fingerprint).toBe(base.verification.fingerprint);
    const sizesOf = ({ attachments }: typeof pack) =>
      new Map(attachments.map((file) => [file.name, file.content.size]));
    expect(sizesOf(pack)).toEqual(sizesOf(base));
  });

  it("with a byte after the signature is told", async () => {
    const bytes = readFileSync(placeOf("small.signed.pdf"));
    const issues = openIssues(await verifiedFile(Buffer.concat([bytes, Buffer.from("\n")]), editionsOf("small")));
    expect(issues).toContain("revision failed: bytes-behind");
  });
});

const has = (tool: string) => {
  try {
    execFileSync("which", [tool], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
};

describe("what the programs of this machine make of it", () => {
  const source = fileURLToPath(placeOf("small.pdf"));
  const target = () => path.join(mkdtempSync(path.join(tmpdir(), "pack-")), "again.pdf");

  it
    .skipIf(!has("qpdf"))
    .each([
      [[]],
      [["--object-streams=generate"]],
      [["--linearize"]],
      [["--stream-data=uncompress"]],
      [["--recompress-flate", "--compression-level=9"]],
      [["--newline-before-endstream"]],
      [["--qdf"]],
    ])("qpdf %j", async (options) => {
    const file = target();
    execFileSync("qpdf", [...options, source, file]);
    expect(openIssues(await verifiedFile(readFileSync(file), editionsOf("small")))).toEqual(usual);
  });

  it.skipIf(!has("mutool")).each([[[]], [["-gggg"]], [["-z"]], [["-d"]]])("mutool clean %j", async (options) => {
    const file = target();
    execFileSync("mutool", ["clean", ...options, source, file]);
    expect(openIssues(await verifiedFile(readFileSync(file), editionsOf("small")))).toEqual(usual);
  });
});
