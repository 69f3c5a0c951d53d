import { describe, expect, it } from "vitest";
import { mapTable, type ForeignTable, type KnownItems } from "#src/domain/workbook/foreign-table";
import { suggestMapping } from "#src/domain/workbook/suggest-mapping";
import type { RawCell } from "#src/domain/workbook/raw-cell";

const range = (group: number, count: number) => Array.from({ length: count }, (_, index) => `A.${group}.${index + 1}`);
const known: KnownItems = {
  clauses: new Set(["4.1", "4.2", "5.1", "5.2", "5.3", "6.1.2", "9.2.1", "10.1"]),
  annex: new Set([...range(5, 37), ...range(6, 8), ...range(7, 14), ...range(8, 34)]),
};

const tableOf = (...rows: readonly (readonly (string | number)[])[]): ForeignTable => ({
  name: "Controls",
  rows: rows.map((cells, index) => ({
    number: index + 1,
    cells: new Map(
      cells.map((value, column): [number, RawCell] => [
        column,
        typeof value === "number"
          ? { type: "number", number: value }
          : value === ""
            ? null
            : { type: "text", text: value },
      ]),
    ),
  })),
});

const suggested = (table: ForeignTable) => {
  const mapping = suggestMapping(table, known);
  if ("type" in mapping) throw new Error(mapping.type);
  return mapping;
};

const levelsOf = (words: readonly (string | number)[]) => {
  const mapping = suggested(tableOf(["Control", "Status"], ...words.map((word, index) => [`A.5.${index + 1}`, word])));
  return [...mapping.values.level.values()];
};

describe("a gap-analysis table", () => {
  it("of the widely used toolkit is understood by its heads and words", () => {
    const table = tableOf(
      ["ISMS gap analysis"],
      ["Section", "Information security control", "Status", "Notes", "Responsible"],
      ["A.5.1", "Policies", "Defined", "đã ban hành", "An"],
      ["A.5.2", "Roles", "Not applicable", "", ""],
      ["A.5.3", "Duties", "? Unknown", "", "Bình"],
    );
    const mapping = suggested(table);
    expect(mapping).toMatchObject({ headRow: 2, idColumn: 0, columns: { level: 2, note: 3, owner: 4 } });
    const [statement, clauses] = mapTable(table, mapping, known);
    expect(statement?.rows.map(({ id, cells }) => [id, Object.fromEntries(cells)])).toEqual([
      [
        "A.5.1",
        {
          level: { type: "number", number: 3 },
          note: { type: "text", text: "đã ban hành" },
          owner: { type: "text", text: "An" },
        },
      ],
      ["A.5.2", { applicability: { type: "text", text: "not-applicable" } }],
      ["A.5.3", { owner: { type: "text", text: "Bình" } }],
    ]);
    expect(clauses?.rows).toEqual([]);
  });

  it.each([
    [
      ["Nonexistent", "Initial", "Limited", "Defined", "Managed", "Optimized"],
      ["0", "1", "2", "3", "4", "5"],
    ],
    [
      ["Initial", "Managed", "Defined", "Quantitatively Managed", "Optimizing"],
      ["1", "2", "3", "4", "5"],
    ],
    [
      ["0%", "20 %", "50%", "100%"],
      ["0", "1", "3", "5"],
    ],
    [
      [0, 0.4, 0.8, 1],
      ["0", "2", "4", "5"],
    ],
    [
      [0, 40, 100],
      ["0", "2", "5"],
    ],
    [
      [0, 1, 5],
      ["0", "1", "5"],
    ],
    [
      ["Chưa có", "Một phần", "Đã thực hiện"],
      ["0", "2", "3"],
    ],
    [
      ["Mức 2", "3 - Defined", "gì đó"],
      ["2", "3", "leave"],
    ],
  ])("with %j", (words, levels) => {
    expect(levelsOf(words)).toEqual(levels);
  });
});

describe("the numbers of the items", () => {
  it("are found whatever stands beside them", () => {
    const mapping = suggested(
      tableOf(["STT", "Mã", "Mức"], [1, "A5.1 Chính sách", 2], [2, "Annex A.5.2", 3], [3, "A 8.13", 1]),
    );
    expect(mapping.idColumn).toBe(1);
  });

  it("without a letter are controls or clauses as the others of the column are", () => {
    const annex = tableOf(["No", "Level"], ["5.1", 1], ["5.9", 2], ["8.28", 3]);
    expect(mapTable(annex, suggested(annex), known)[0]?.rows.map(({ id }) => id)).toEqual(["A.5.1", "A.5.9", "A.8.28"]);
    const clauses = tableOf(["No", "Level"], ["4.1", 1], ["5.1", 2], ["9.2.1", 3]);
    expect(mapTable(clauses, suggested(clauses), known)[1]?.rows.map(({ id }) => id)).toEqual(["4.1", "5.1", "9.2.1"]);
  });

  it("get back the zero that a number loses", () => {
    const rows = Array.from({ length: 21 }, (_, index) => [Number(`5.${index + 1}`), 2] as const);
    const table = tableOf(["No", "Level"], ...rows);
    expect(mapTable(table, suggested(table), known)[0]?.rows.map(({ id }) => id)).toEqual(range(5, 21));
  });

  it("of the edition of 2013 are said to be such, with their cell", () => {
    const table = tableOf(
      ["Control", "Status"],
      ["A.5.1.1", "x"],
      ["A.6.1.2", "x"],
      ["A.9.2.1", "x"],
      ["A.18.2.3", "x"],
    );
    expect(suggestMapping(table, known)).toEqual({ type: "table-other-edition", place: "Controls!A2" });
  });

  it("must be there", () => {
    expect(suggestMapping(tableOf(["Tên", "Tuổi"], ["An", 30]), known)).toEqual({ type: "table-without-items" });
  });
});
