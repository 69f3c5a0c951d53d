import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { bytesOf, flat, readPdf } from "./pdf-file";
import { a4, emptyDocument, sampleDocument } from "./sample-document";

function hasTool(name: string): boolean {
  try {
    execFileSync("which", [name]);
    return true;
  } catch {
    return false;
  }
}

function onDisk(bytes: Uint8Array): string {
  const path = join(mkdtempSync(join(tmpdir(), "pdf-layer-")), "sample.pdf");
  writeFileSync(path, bytes);
  return path;
}

function digest(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

describe("a document of the PDF layer", () => {
  const bytes = bytesOf(sampleDocument().finish());
  const pdf = readPdf(bytes);

  it("has one revision, one cross-reference table and the header of PDF 1.7", () => {
    expect(pdf.source.startsWith("%PDF-1.7\n")).toBe(true);
    expect(pdf.source.match(/\bstartxref\b/g)).toHaveLength(1);
    expect(pdf.source.match(/%%EOF/g)).toHaveLength(1);
  });

  it("opens on its first page", () => {
    const action = Number(/\/OpenAction \[(\d+) 0 R/.exec(pdf.source)?.[1]);
    expect(pdf.objects.get(action)).toContain("/Type /Page\n");
  });

  it("names its standards, language, title display, output intent and structure in the catalog", () => {
    const catalog = [...pdf.objects.values()].find((object) => object.includes("/Type /Catalog"));
    expect(catalog).toContain("/Lang (vi)");
    expect(catalog).toContain("/DisplayDocTitle true");
    expect(catalog).toContain("/MarkInfo <</Marked true>>");
    expect(catalog).toContain("/S /GTS_PDFA1");
    expect(pdf.source).toContain("<pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>");
    expect(pdf.source).toContain("<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>");
    expect(pdf.source).toContain("<xmp:CreateDate>2026-11-22T15:04:05+07:00</xmp:CreateDate>");
    expect(pdf.source).toContain("/CreationDate (D:20261122150405+07'00')");
  });

  it("gives every link the flags, the description and the place in the structure that PDF/A and PDF/UA ask for", () => {
    const link = [...pdf.objects.values()].find((object) => object.includes("/Subtype /Link"));
    expect(link).toContain("/F 4");
    expect(link).toContain("/StructParent 2");
    expect(link).toContain("/Dest (A.5.1)");
    expect(link).toMatch(/\/Contents <FEFF/);
  });

  it("keeps the table of contents, drawn last, first in the reading order", () => {
    const root = [...pdf.objects.values()].find((object) => object.includes("/S /Document"));
    const tags = [...(/\/K \[(.*)\]/.exec(root ?? "")?.[1] ?? "").matchAll(/(\d+) 0 R/g)].map(
      ([, number]) => /\/S \/(\w+)/.exec(pdf.objects.get(Number(number)) ?? "")?.[1],
    );
    expect(tags).toEqual(["TOC", "H1", "P", "Figure", "P"]);
  });

  it("balances marked content and graphics state on every page", () => {
    for (const page of pdf.pages) {
      expect(page.match(/\b(BDC|BMC)\b/g)?.length).toBe(page.match(/\bEMC\b/g)?.length);
      expect(page.match(/(^|\s)q\s/g)?.length ?? 0).toBe(page.match(/\sQ(\s|$)/g)?.length ?? 0);
    }
  });

  it("gives its text back exactly", () => {
    expect(flat(pdf.text)).toContain("Ế Ộ Ữ Ẵ Ỵ Đ");
    expect(flat(pdf.text)).toContain("Đơn vị tự đánh giá theo ISO/IEC 27001:2022 (93 biện pháp) và giữ bằng chứng.");
    expect(flat(pdf.text)).toContain("Dữ liệu 0a1b2c3d".replace(/[ữệ]/g, "?"));
  });

  it("is the same bytes for the same input", () => {
    expect(digest(bytesOf(sampleDocument().finish()))).toBe(digest(bytes));
  });

  it("is the same bytes in every time zone", () => {
    const zone = process.env["TZ"];
    const digests = ["America/New_York", "Asia/Ho_Chi_Minh"].map((name) => {
      process.env["TZ"] = name;
      return digest(bytesOf(sampleDocument().finish()));
    });
    if (zone === undefined) delete process.env["TZ"];
    else process.env["TZ"] = zone;
    expect(digests).toEqual([digest(bytes), digest(bytes)]);
  });

  it("refuses a link to nowhere, a destination given twice and content outside the structure", () => {
    const document = emptyDocument();
    document.addPage(a4);
    document.destination("here", 10);
    expect(() => document.destination("here", 20)).toThrow("given twice");
    expect(() => document.link({ x: 0, top: 0, width: 1, height: 1 }, "here", "x")).toThrow("outside");
    document.tag("Link", () => document.link({ x: 0, top: 0, width: 1, height: 1 }, "nowhere", "x"));
    expect(() => document.finish()).toThrow("“nowhere”");
  });

  it.skipIf(!hasTool("qpdf"))("passes qpdf --check", () => {
    expect(execFileSync("qpdf", ["--check", onDisk(bytes)], { encoding: "utf8" })).toContain("No syntax or stream");
  });

  it.skipIf(!hasTool("pdftotext"))("gives pdftotext the same text", () => {
    const text = flat(execFileSync("pdftotext", [onDisk(bytes), "-"], { encoding: "utf8" }));
    expect(text).toContain("Đơn vị tự đánh giá theo ISO/IEC 27001:2022 (93 biện pháp) và giữ bằng chứng.");
  });
});

describe("attached files", () => {
  it("are listed in the name tree with relationship, type, size and both names", () => {
    const document = emptyDocument();
    document.addPage(a4);
    document.attach({
      name: "BC-001 Biên bản.txt",
      mediaType: "text/plain",
      content: new TextEncoder().encode("nội dung"),
      description: "Biên bản",
      relationship: "Supplement",
      modifiedAt: "D:20261122150405+07'00'",
    });
    const { source } = readPdf(bytesOf(document.finish()));
    expect(source).toContain("/Subtype /text#2Fplain /Params <</Size 10 /ModDate (D:20261122150405+07'00')>>");
    expect(source).toContain("/F (BC-001 Bien ban.txt)");
    expect(source).toContain("/AFRelationship /Supplement");
    expect(source).toMatch(/\/AF \[\d+ 0 R\]/);
  });
});
