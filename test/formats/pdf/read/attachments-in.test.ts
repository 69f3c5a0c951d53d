import { describe, expect, it } from "vitest";
import { contentOf, findHiddenFiles, listAttachments } from "#src/formats/pdf/read/attachments-in";
import { openPdf, reading } from "#src/formats/pdf/read/open-pdf";
import { scanObjects } from "#src/formats/pdf/read/scan-objects";
import { asBlob, hex, packed, rawPdf, specificationOf, stream, withAttachments, type RawObjects } from "./raw-pdf";

const files = [
  ["a.txt", "Alpha"],
  ["Biên bản.txt", "Beta"],
] as const;

async function look(objects: RawObjects) {
  const result = await openPdf(asBlob(rawPdf(objects)));
  if (!result.ok) throw new Error(result.error.type);
  const pdf = result.value;
  const listed = await listAttachments(pdf.last);
  const scan = await scanObjects(pdf);
  return { pdf, listed, scan, hidden: await findHiddenFiles(pdf.last, scan, listed) };
}

const lookOrFail = (objects: RawObjects) => reading(() => look(objects));

it("The list gives names, sizes and relationships", async () => {
  const { listed, hidden, scan } = await look(withAttachments(files));
  expect(listed).toMatchObject([
    { name: "a.txt", isAmbiguous: false, relationship: "Data", declaredSize: 5, isPacked: false },
    { name: "Biên bản.txt", isAmbiguous: false, declaredSize: 4 },
  ]);
  expect({ hidden, active: scan.active, faults: scan.faults }).toEqual({ hidden: [], active: [], faults: [] });
});

it("A content that is not packed is a part of the file, not a copy", async () => {
  const { pdf, listed } = await look(withAttachments(files));
  const [first] = listed;
  expect(first && (await (await contentOf(pdf, first, 5)).text())).toBe("Alpha");
  await expect(first && contentOf(pdf, first, 4)).rejects.toThrow("pdf-too-large");
});

describe("hidden is", () => {
  it.each<readonly [string, RawObjects, readonly unknown[]]>([
    ["a stream that nothing leads to", { 30: stream("x", "/Type /EmbeddedFile") }, [{ object: 30, name: null }]],
    [
      "a file pinned on a page",
      {
        3: "<</Type /Page /Parent 2 0 R /Annots [<</Subtype /FileAttachment /FS 31 0 R>>]>>",
        30: stream("x"),
        31: specificationOf("pin.txt", 30),
      },
      [{ object: 31, name: "pin.txt" }],
    ],
    [
      "an associated file of a page, described on the spot",
      { 3: `<</Type /Page /Parent 2 0 R /AF [<</UF (af.txt) /EF <</F 30 0 R>>>>]>>`, 30: stream("x") },
      [{ object: 3, name: "af.txt" }],
    ],
    [
      "a second description of a listed file, under another name",
      { 31: specificationOf("other.txt", 10) },
      [{ object: 31, name: "other.txt" }],
    ],
  ])("%s", async (_, more, hidden) => {
    expect((await look(withAttachments(files, more))).hidden).toEqual(hidden);
  });

  it("not a description that is repeated word for word", async () => {
    expect((await look(withAttachments(files, { 31: specificationOf("a.txt", 10) }))).hidden).toEqual([]);
  });
});

describe("ambiguous is", () => {
  it.each<readonly [string, RawObjects]>([
    ["a related file", { 11: specificationOf("a.txt", 10).replace("/EF", "/RF <</F [(r) 4 0 R]>> /EF") }],
    ["another name in the list", { 11: specificationOf("b.txt", 10) }],
    [
      "another content for old readers",
      { 11: specificationOf("a.txt", 10).replace("/F 10 0 R", "/F 30 0 R"), 30: stream("x") },
    ],
    ["another content for other systems", { 11: specificationOf("a.txt", 10).replace("/EF <<", "/EF <</DOS 12 0 R ") }],
  ])("%s", async (_, more) => {
    expect((await look(withAttachments(files, more))).listed[0]?.isAmbiguous).toBe(true);
  });
});

describe("active is", () => {
  it.each([
    ["a script at the beginning", "/OpenAction <</S /JavaScript /JS (app.alert(1))>>"],
    ["a script in the list of names", "/Names <</JavaScript <</Names [(a) <</S /JavaScript>>]>>>>"],
    ["a program", "/OpenAction <</S /Launch /F (cmd.exe)>>"],
    ["a form that sends", "/AA <</WC <</S /SubmitForm /F (http://x)>>>>"],
    ["a form of the other kind", "/AcroForm <</XFA [(a) 4 0 R]>>"],
  ])("%s", async (_, entries) => {
    const { scan } = await look({ 1: `<</Type /Catalog ${entries}>>`, 4: stream("x") });
    expect(scan.active).toEqual([1]);
  });

  it("not a place to begin at", async () => {
    const { scan } = await look({ 1: "<</Type /Catalog /OpenAction [3 0 R /FitH null]>>" });
    expect(scan.active).toEqual([]);
  });
});

describe("refused is", () => {
  it.each<readonly [string, RawObjects, string]>([
    ["a name of a thousand letters", { 11: specificationOf("a".repeat(1000), 10) }, "pdf-too-large"],
    ["a content that is packed otherwise", { 10: stream("x", "/Filter /LZWDecode") }, "pdf-unsupported"],
    ["a content that lies outside", { 10: stream("x", "/F (other.txt)") }, "pdf-unsupported"],
    ["a file packed twice", { 10: stream("x", "/Filter [/FlateDecode /FlateDecode]") }, "pdf-unsupported"],
    ["a description of nothing", { 11: "<</Type /Filespec /UF (a)>>" }, "pdf-damaged"],
    ["a description that is a number", { 11: "4" }, "pdf-damaged"],
    ["a list of odd length", { 1: `<</Names <</EmbeddedFiles <</Names [${hex("a")}]>>>>>>` }, "pdf-damaged"],
    ["a list with a number for a name", { 1: "<</Names <</EmbeddedFiles <</Names [1 11 0 R]>>>>>>" }, "pdf-damaged"],
    [
      "more files than the limit",
      { 1: `<</Names <</EmbeddedFiles <</Names [${`${hex("a.txt")} 11 0 R `.repeat(3001)}]>>>>>>` },
      "pdf-too-large",
    ],
  ])("%s", async (_, more, type) => {
    expect(await lookOrFail(withAttachments(files, more))).toMatchObject({ ok: false, error: { type } });
  });

  it("a bomb", async () => {
    const bomb = withAttachments(files, { 10: packed("\0".repeat(5_000_000), "/Type /EmbeddedFile") });
    const { pdf, listed } = await look(bomb);
    const [first] = listed;
    await expect(first && contentOf(pdf, first, 1000)).rejects.toThrow("pdf-too-large");
  });
});
