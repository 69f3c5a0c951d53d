import { describe, expect, it } from "vitest";
import { drawTable } from "#src/formats/pdf/table";
import { tableHeight } from "#src/formats/pdf/table-measure";
import type { TableRow } from "#src/formats/pdf/table-model";
import { bytesOf, flat, readPdf, type ReadPdf } from "./pdf-file";
import { a4, emptyDocument } from "./sample-document";

const style = { size: 10, padding: 3, headerFill: "0.9", headerColor: "0", rule: "0.6", bandFill: "0.95" };

function tableOf(rows: readonly TableRow[]): ReadPdf {
  const document = emptyDocument();
  document.addPage(a4);
  drawTable(document, {
    x: 85,
    top: 60,
    columns: [
      { width: 60, header: "Mã" },
      { width: 400, header: "Biện pháp" },
    ],
    rows,
    style,
    bottom: 780,
    pageTop: 60,
    newPage: () => document.addPage(a4),
  });
  return readPdf(bytesOf(document.finish()));
}

function rowOf(id: string, text: string): TableRow {
  return { cells: [{ text: id }, { text }] };
}

function count(pdf: ReadPdf, tag: string): number {
  return [...pdf.objects.values()].filter((object) => object.includes(`/S /${tag} `)).length;
}

describe("a table over several pages", () => {
  const rows = Array.from({ length: 93 }, (_, index) => rowOf(`A.${index + 1}`, "Nội dung ".repeat(30)));
  const pdf = tableOf(rows);

  it("repeats its header on every page and tags it once", () => {
    expect(pdf.pages.length).toBeGreaterThan(4);
    expect(flat(pdf.text).match(/Biện pháp/g)).toHaveLength(pdf.pages.length);
    expect(count(pdf, "TR")).toBe(94);
    expect(count(pdf, "TH")).toBe(2 + 93);
    expect(count(pdf, "TD")).toBe(93);
  });

  it("splits no row that fits on a page", () => {
    const split = [...pdf.objects.values()].filter((object) => object.includes("/S /TD") && object.includes("/MCR"));
    expect(split).toEqual([]);
  });

  it("draws nothing below its bottom edge", () => {
    for (const page of pdf.pages) {
      const baselines = [...page.matchAll(/BT .*? Tf ([\d.]+) ([\d.]+) Td/g)].map((match) => Number(match[2]));
      expect(Math.min(...baselines)).toBeGreaterThan(841.89 - 780);
    }
  });
});

describe("a row taller than a page", () => {
  const words = Array.from({ length: 3000 }, (_, index) => `từ${index}`).join(" ");
  const pdf = tableOf([rowOf("A.5.1", "ngắn"), rowOf("A.5.2", words), rowOf("A.5.3", "cuối")]);

  it("is continued on the next page without losing a word", () => {
    expect(pdf.pages.length).toBeGreaterThan(1);
    const body = flat(pdf.text).replaceAll(" Mã Biện pháp", "");
    expect(body).toContain(words);
  });

  it("stays one row of the structure", () => {
    expect(count(pdf, "TR")).toBe(4);
  });
});

describe("a band", () => {
  it("is never the last row on a page", () => {
    const rows = Array.from({ length: 60 }, (_, index) => [
      { band: true, cells: [{ text: `Nhóm ${index}` }] },
      rowOf(`A.${index}`, "Nội dung ".repeat(40)),
    ]).flat();
    const pdf = tableOf(rows);
    for (const text of pdf.text.split("\n")) expect(flat(text)).not.toMatch(/Nhóm \d+$/);
  });
});

describe("a last page with a single row", () => {
  const oneLine = (count: number) => Array.from({ length: count }, (_, index) => rowOf(`A.${index + 1}`, "ngắn"));

  it("is spared by a tighter table", () => {
    // 39 rows and the header fill the page.
    expect(tableOf(oneLine(39)).pages).toHaveLength(1);
    expect(tableOf(oneLine(40)).pages).toHaveLength(1);
    expect(flat(tableOf(oneLine(40)).text)).toMatch(/A\.39 ngắn A\.40 ngắn$/);
  });

  it("stays where one tighter page cannot hold the row", () => {
    const last = rowOf("A.40", "Nội dung ".repeat(160));
    expect(tableOf([...oneLine(39), last]).pages).toHaveLength(2);
  });

  it("with two rows is none", () => {
    const tops = (rows: readonly TableRow[]) => [...(tableOf(rows).pages[0] ?? "").matchAll(/ Tf [\d.]+ ([\d.]+) Td/g)];
    expect(tableOf(oneLine(41)).pages).toHaveLength(2);
    expect(
      tops(oneLine(41))
        .slice(0, 70)
        .map(([, y]) => y),
    ).toEqual(
      tops(oneLine(39))
        .slice(0, 70)
        .map(([, y]) => y),
    );
  });
});

describe("the height of a table", () => {
  it("is known before it is drawn, with the room kept below a text", () => {
    const document = emptyDocument();
    document.addPage(a4);
    const columns = [
      { width: 60, header: "Mã" },
      { width: 90, header: "Biện pháp" },
    ];
    const rows: readonly TableRow[] = [
      { band: true, cells: [{ text: "Nhóm" }] },
      rowOf("A.1", "Nội dung ".repeat(9).trim()),
      { cells: [{ text: "A.2", reserve: 20 }, { text: "một dòng" }] },
    ];
    const place = { x: 85, top: 60, bottom: 780, pageTop: 60, newPage: () => document.addPage(a4) };
    const height = tableHeight(document, { columns, rows, style });
    expect(height).toBe(4 * 6 + (1 + 1 + 5 + 1) * 12 + 20);
    expect(drawTable(document, { ...place, columns, rows, style })).toBeCloseTo(60 + height);
  });
});

it("leads from each line of a cell to its own place, and from a line without one nowhere", () => {
  const document = emptyDocument();
  document.addPage(a4);
  document.destination("one", 60);
  document.destination("other", 400);
  const lineLinks = [{ target: "one", contents: "Tới A.1" }, null, { target: "other", contents: "Tới A.3" }];
  drawTable(document, {
    x: 85,
    top: 60,
    columns: [{ width: 60, header: "Mã" }],
    rows: [{ cells: [{ text: "A.1\nA.2\nA.3", lineLinks }] }],
    style: { ...style, leading: 12 },
    bottom: 780,
    pageTop: 60,
    newPage: () => document.addPage(a4),
  });
  const pdf = readPdf(bytesOf(document.finish()));
  const links = [...pdf.objects.values()].filter((object) => object.includes("/Subtype /Link"));
  const tops = links.map((link) => Number(/\/Rect \[[\d.]+ [\d.]+ [\d.]+ ([\d.]+)\]/.exec(link)?.[1]));
  expect(count(pdf, "Link")).toBe(2);
  expect(Math.max(...tops) - Math.min(...tops)).toBeCloseTo(24);
});
