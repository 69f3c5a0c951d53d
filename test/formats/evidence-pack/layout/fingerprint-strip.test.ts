import { expect, it } from "vitest";
import { codeText, grouped } from "#src/formats/evidence-pack/layout/fingerprint-strip";
import { packInput } from "#test/formats/evidence-pack/pack-input";
import { written } from "#test/formats/evidence-pack/written-pack";

it("prints the whole fingerprint on page 1, in groups of eight, and its first half of a half on every page", async () => {
  const pack = await written(packInput({ locale: "en", isDemo: true }));
  const digits = grouped(pack.fingerprint);
  expect(digits).toMatch(/^(?:[0-9a-f]{8} ){7}[0-9a-f]{8}$/);
  const [first = "", ...others] = pack.pageTexts;
  expect(first).toContain(`Dấu vân tay (SHA-256 của tệp manifest.json đính kèm): ${digits}`);
  expect(first).toContain(`Dấu vân tay: ${digits.slice(0, 17)}`);
  for (const page of others) expect(page).toContain(digits.slice(0, 17));
  expect(others.at(-1)).toContain(`Fingerprint: ${digits.slice(0, 17)}`);
  expect(others.at(-1)).toContain(`manifest.json: ${digits}`);
});

it("carries it in a code that a camera reads and a screen reader is told of", async () => {
  const pack = await written(packInput());
  expect(codeText(pack.fingerprint)).toBe(`tdg-pack:1:${pack.fingerprint}`);
  const alternative = Buffer.from(`Mã QR chứa dấu vân tay: ${grouped(pack.fingerprint)}`, "utf16le").swap16();
  expect(pack.pdf.source).toContain(`/S /Figure`);
  expect(pack.pdf.source).toContain(alternative.toString("hex").toUpperCase());
});

it("puts an empty signature field on the page of the signer's name", async () => {
  const { objects } = (await written(packInput())).pdf;
  const page = [...objects.values()].find((object) => object.startsWith("<</Type /Page\n")) ?? "";
  const annotations = [...(/\/Annots \[([^\]]*)\]/.exec(page)?.[1] ?? "").matchAll(/(\d+) 0 R/g)];
  const fields = annotations.map(([, number]) => objects.get(Number(number)) ?? "");
  expect(fields).toHaveLength(1);
  expect(fields[0]).toContain("/FT /Sig /T (ChuKy_ThuTruong)");
});
