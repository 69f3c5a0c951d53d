import { describe, expect, it } from "vitest";
import { openPdf } from "#src/formats/pdf/read/open-pdf";
import { findReplacements } from "#src/formats/pdf/read/replaced-objects";
import { scanObjects } from "#src/formats/pdf/read/scan-objects";
import { findSignatures } from "#src/formats/pdf/read/signatures-in";
import { asBlob, rawPdf, stream, updated, withAttachments, type RawObjects } from "./raw-pdf";
import { signed } from "./signed-pdf";

const objects = withAttachments([["a.txt", "Alpha"]], {
  1: "<</Type /Catalog /Pages 2 0 R /AcroForm 20 0 R>>",
  3: "<</Type /Page /Parent 2 0 R /Annots [21 0 R]>>",
  20: "<</Fields [21 0 R] /SigFlags 3>>",
  21: "<</Subtype /Widget /FT /Sig /T (ChuKy) /AP <</N 22 0 R>> /Rect [0 0 9 9]>>",
  22: stream(""),
});
const plain = rawPdf(objects);

async function opened(file: string) {
  const result = await openPdf(asBlob(file));
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

async function coverageOf(file: string) {
  const pdf = await opened(file);
  return (await findSignatures(pdf, await scanObjects(pdf))).map(({ coveredTo }) => coveredTo);
}

const replacedIn = async (file: string) => findReplacements(await opened(file));

const filled = "<</Subtype /Widget /FT /Sig /T (ChuKy) /AP <</N 22 0 R>> /Rect [0 0 9 9] /V 40 0 R>>";

describe("a signature", () => {
  it("that is not there covers nothing", async () => {
    expect(await coverageOf(plain)).toEqual([]);
  });

  it("covers the file to its end", async () => {
    const file = signed(plain, { 21: filled });
    expect(await coverageOf(file)).toEqual([file.length]);
  });

  it("covers its own revision when another one follows", async () => {
    const first = signed(plain, { 21: filled });
    const second = signed(first, {}, { number: 41 });
    expect(await coverageOf(second)).toEqual([first.length, second.length]);
  });

  it("does not cover what was appended", async () => {
    const file = signed(plain, { 21: filled });
    expect(await coverageOf(`${file}x`)).toEqual([file.length]);
  });

  it.each([
    ["leaves out more than itself", { hole: 10 }],
    ["begins later", { start: 1 }],
    ["reaches beyond the end", { end: 1 }],
    ["has a range of other length", { extra: " 0 0" }],
    ["is empty", { contents: "00".repeat(100) }],
    ["has something else in its place", { contents: "30 5a" }],
  ])("that %s is none", async (_, lie) => {
    expect(await coverageOf(signed(plain, { 21: filled }, lie))).toEqual([null]);
  });
});

describe("a later revision", () => {
  it("may fill the field, show it anew, and list it", async () => {
    const file = signed(plain, {
      1: "<</Type /Catalog /Pages 2 0 R /AcroForm 20 0 R /DSS 50 0 R>>",
      20: "<</Fields [21 0 R] /SigFlags 3 /DR <<>>>>",
      21: filled,
      22: stream("BT (Ký) ET"),
    });
    expect(await replacedIn(file)).toEqual({ unexplained: [], addedAnnotations: 0 });
  });

  it("may add the field of another signer to a page, which is counted", async () => {
    const file = signed(plain, {
      3: "<</Type /Page /Parent 2 0 R /Annots [21 0 R 42 0 R]>>",
      42: "<</Subtype /Widget /FT /Sig /V 40 0 R>>",
    });
    expect(await replacedIn(file)).toEqual({ unexplained: [], addedAnnotations: 1 });
  });

  it.each<readonly [string, RawObjects, number]>([
    ["the drawing of a page", { 4: stream("BT (4,0) Tj ET") }, 4],
    ["the page itself", { 3: "<</Type /Page /Parent 2 0 R /Annots [21 0 R] /Contents 99 0 R>>" }, 3],
    ["a note over the page", { 3: "<</Type /Page /Parent 2 0 R /Annots [21 0 R <</Subtype /FreeText>>]>>" }, 3],
    ["a page without its field", { 3: "<</Type /Page /Parent 2 0 R /Annots []>>" }, 3],
    ["the list of pages", { 2: "<</Type /Pages /Kids [] /Count 0>>" }, 2],
    ["the list of names", { 1: "<</Type /Catalog /Pages 2 0 R /AcroForm 20 0 R /Names <<>>>>" }, 1],
    ["the size of the field", { 21: filled.replace("0 0 9 9", "0 0 600 800") }, 21],
    ["an attached file", { 10: stream("Omega", "/Type /EmbeddedFile") }, 10],
  ])("may not replace %s", async (_, changes, object) => {
    expect((await replacedIn(signed(plain, { 21: filled, ...changes }))).unexplained).toEqual([object]);
  });

  it("may not bring another catalog", async () => {
    const file = updated(plain, { 60: "<</Type /Catalog>>" }, "/Root 60 0 R");
    await expect(replacedIn(file)).rejects.toThrow("pdf-damaged");
  });
});
