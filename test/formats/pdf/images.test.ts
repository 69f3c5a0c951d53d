import { execFileSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { orientationMatrices, shownSize, type ImageSource, type Orientation } from "#src/formats/pdf/images";
import { readJpegHead } from "#src/formats/pdf/read-jpeg";
import { readPng } from "#src/formats/pdf/read-png";
import { aJpeg, aPng } from "./a-picture";
import { readPdf } from "./pdf-file";
import { a4, emptyDocument } from "./sample-document";

const jpegBytes = aJpeg();
const jpeg = (orientation: Orientation = 1, content: ImageSource["content"] = jpegBytes): ImageSource => {
  const head = readJpegHead(jpegBytes);
  if (head === null) throw new Error("no picture");
  return { ...head, orientation, bitsPerComponent: 8, encoding: "jpeg", content };
};
const png = readPng(aPng({ colorType: 3, bits: 4, extra: [["PLTE", [0, 0, 0, 255, 0, 127]]] }));
if (!png) throw new Error("no picture");

async function drawn(sources: readonly ImageSource[]): Promise<Buffer> {
  const document = emptyDocument();
  document.addPage(a4);
  sources.forEach((source, index) => {
    const box = { x: 60, top: 60 + 100 * index, width: 90, height: 60 };
    document.figure(`Ảnh ${index}`, box, () => document.image(source, box));
  });
  return Buffer.from(await new Blob(document.finish()).arrayBuffer());
}

it("writes the bytes of a picture once, as they came, wherever they came from", async () => {
  const source = jpeg();
  const pdf = readPdf(await drawn([source, source, png]));
  expect(pdf.source.split(Buffer.from(jpegBytes).toString("latin1"))).toHaveLength(2);
  expect(pdf.source).toContain(
    "/Subtype /Image /Width 60 /Height 40 /BitsPerComponent 8 /ColorSpace /DeviceRGB /Filter /DCTDecode /Length",
  );
  expect(pdf.source).toContain(
    "/ColorSpace [/Indexed /DeviceRGB 1 <000000ff007f>] /Filter /FlateDecode /DecodeParms <</Predictor 15 /Colors 1 /BitsPerComponent 4 /Columns 8>>",
  );
  expect(pdf.pages[0]?.match(/ cm \/Im\d Do Q/g)).toEqual([" cm /Im1 Do Q", " cm /Im1 Do Q", " cm /Im2 Do Q"]);
  const fromBlob = await drawn([jpeg(1, new Blob([jpegBytes]))]);
  expect(fromBlob.equals(await drawn([jpeg()]))).toBe(true);
});

it("stands inside its figure, with its alternative text", async () => {
  const pdf = readPdf(await drawn([jpeg()]));
  expect(pdf.pages[0]).toMatch(/\/Figure <<\/MCID 0>> BDC\nq 90 0 0 60 60 721\.89 cm \/Im1 Do Q\nEMC/);
  expect(pdf.source).toMatch(/\/S \/Figure [^\n]*\/Alt <FEFF/);
});

/** Where the corners of the stored picture come to lie: Exif 2.32, 4.6.5.1, table 4. */
it.each([
  [1, "left", "top"],
  [2, "right", "top"],
  [3, "right", "bottom"],
  [4, "left", "bottom"],
  [5, "left", "top"],
  [6, "right", "top"],
  [7, "right", "bottom"],
  [8, "left", "bottom"],
] as const)(
  "turns a picture of orientation %i so that its first pixel is at the %s and the %s",
  (orientation, x, y) => {
    const [a, b, c, d, e, f] = orientationMatrices[orientation];
    // The first pixel is the upper left corner of the stored picture: (0, 1) in the unit square.
    expect([c + e, d + f]).toEqual([x === "left" ? 0 : 1, y === "top" ? 1 : 0]);
    expect(Math.abs(a * d - b * c)).toBe(1);
    expect(shownSize(jpeg(orientation))).toEqual(
      orientation >= 5 ? { width: 40, height: 60 } : { width: 60, height: 40 },
    );
  },
);

const hasQpdf = (() => {
  try {
    execFileSync("which", ["qpdf"]);
    return true;
  } catch {
    return false;
  }
})();

it.skipIf(!hasQpdf)("passes qpdf --check", async () => {
  const path = join(mkdtempSync(join(tmpdir(), "pdf-images-")), "images.pdf");
  writeFileSync(path, await drawn([png]));
  expect(execFileSync("qpdf", ["--check", path], { encoding: "utf8" })).toContain("No syntax or stream");
});
