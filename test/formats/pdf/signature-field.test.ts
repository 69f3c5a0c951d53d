import { expect, it } from "vitest";
import { bytesOf, readPdf } from "./pdf-file";
import { a4, emptyDocument } from "./sample-document";

it("is an empty field that a signer's software finds, described and in its place in the structure", () => {
  const document = emptyDocument();
  document.addPage(a4);
  document.destination("here", 100);
  document.tag("P", () =>
    document.tag("Link", () => document.link({ x: 0, top: 0, width: 9, height: 9 }, "here", "x")),
  );
  document.tag("Sect", () =>
    document.signatureField({ x: 300, top: 600, width: 200, height: 60 }, "ChuKy_ThuTruong", "Ô chữ ký số"),
  );
  const { objects, source } = readPdf(bytesOf(document.finish()));
  const all = [...objects];
  const [number, field = ""] = all.find(([, object]) => object.includes("/FT /Sig")) ?? [];
  expect(field).toContain("/Type /Annot /Subtype /Widget /FT /Sig /T (ChuKy_ThuTruong) /TU <FEFF");
  expect(field).toContain("/F 4 /Rect [300 181.89 500 241.89]");
  expect(field).toContain("/StructParent 2");
  expect(field).not.toContain("/V ");
  expect(source).toContain(`/AcroForm <</Fields [${number} 0 R] /SigFlags 3>>`);
  const page = all.find(([, object]) => object.startsWith("<</Type /Page\n"))?.[1] ?? "";
  expect(page).toMatch(new RegExp(String.raw`/Annots \[\d+ 0 R ${number} 0 R\]`));
  const [form, element = ""] = all.find(([, object]) => object.includes("/S /Form ")) ?? [];
  expect(element).toContain(`/K [<</Type /OBJR /Obj ${number} 0 R /Pg `);
  expect(source).toContain(`\n2 ${form} 0 R]`);
  const appearance = objects.get(Number(/\/N (\d+) 0 R/.exec(field)?.[1])) ?? "";
  expect(appearance).toContain("/Subtype /Form /BBox [0 0 200 60]");
});
