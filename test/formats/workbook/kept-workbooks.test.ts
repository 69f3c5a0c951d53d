/** Workbooks of every released form stay readable: test/fixtures/workbooks. The facts lie beside them as they were. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { ReadList } from "#src/domain/workbook/compare-lists";
import type { Lists } from "#src/domain/workbook/derive-lists";
import { textCell } from "#src/domain/workbook/raw-cell";
import { cellOf, createCellParser, rawOf, textOf } from "#src/formats/workbook/cell-values";
import { findListIn } from "#src/formats/workbook/list-csv";
import { readTableFile } from "#src/formats/workbook/read-table-file";
import { findLists } from "#src/formats/workbook/read-workbook";
import { workbookLists as en } from "#src/i18n/en/workbook-lists";
import { workbookLists as vi } from "#src/i18n/vi/workbook-lists";
import { bookIn, compared, digest } from "./a-workbook";

const file = (name: string) => readFileSync(new URL(`../../fixtures/workbooks/workbook-1.${name}`, import.meta.url));

const kept = JSON.parse(file("lists.json").toString()) as {
  readonly assessmentId: string;
  readonly itemIds: readonly string[];
  readonly lists: Lists;
};
const parse = createCellParser({ words: [vi, en], itemIds: new Set(kept.itemIds) });

const inWorkbook = (read: readonly ReadList[]) =>
  compared(kept.lists, read, { parse, write: (column, value) => rawOf(cellOf(column, value, vi)), digest });

async function listsOf(name: string): Promise<readonly ReadList[]> {
  const found = findLists(await bookIn(new Uint8Array(file(name))), kept.assessmentId);
  if (!found.ok) throw new Error(JSON.stringify(found.error));
  return found.value;
}

describe("the workbook of form 1", () => {
  it("says nothing else than the facts that it was written from", async () => {
    const read = await listsOf("xlsx");
    expect(read.map(({ list, rows, columns }) => [list, rows.length, columns.size])).toEqual([
      ["statement", 6, 26],
      ["clauses", 4, 14],
      ["gaps", 8, 12],
      ["actions", 1, 20],
      ["risks", 1, 21],
      ["evidence", 2, 14],
    ]);
    expect(inWorkbook(read)).toEqual({ differences: [], newRows: [], faults: [] });
  });

  it("says the same as CSV", async () => {
    const read = await readTableFile(new Blob([new Uint8Array(file("risks.csv"))]), "rui-ro.csv");
    if (!read.ok || read.value.type !== "csv") throw new Error(JSON.stringify(read));
    const found = findListIn(read.value.rows, "rui-ro.csv", kept.assessmentId, [vi, en]);
    if (!found.ok || found.value === null) throw new Error("not found");
    const write = (column: Parameters<typeof textOf>[0], value: Parameters<typeof textOf>[1]) =>
      textCell(textOf(column, value, vi));
    expect(compared(kept.lists, [found.value], { parse, write, digest })).toEqual({
      differences: [],
      newRows: [],
      faults: [],
    });
  });

  it.each(["edited.xlsx", "libreoffice.xlsx"])("has one edited cell and one new row as %s", async (name) => {
    const { differences, newRows, faults } = inWorkbook(await listsOf(name));
    expect(faults).toEqual([]);
    expect(
      differences.map(({ code, key, current, edited, conflict }) => [code, key, current, edited, conflict]),
    ).toEqual([["A.5.1", "owner", "Lê Văn Cường", "Trần Thị Bình", null]]);
    expect(newRows.map(({ list, address, cells }) => [list, address.cell, cells.map(({ value }) => value)])).toEqual([
      ["risks", "B4", ["Tủ điện", "2027-02-01"]],
    ]);
  });
});
