import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { correctiveActionSchema, createCorrectiveAction } from "#src/domain/action/corrective-action";
import { evidenceItemSchema, type EvidenceItem } from "#src/domain/evidence/evidence-item";
import { evaluate } from "#src/domain/assessment/evaluation";
import { createRisk, riskSchema } from "#src/domain/risk/risk";
import type { ReadList, ReadRow } from "#src/domain/workbook/compare-lists";
import { deriveLists, type Lists } from "#src/domain/workbook/derive-lists";
import { listColumns, newRowLists, type ListName } from "#src/domain/workbook/list-columns";
import { findNewRows, mostNewRows, rowOfNew, type NewRows } from "#src/domain/workbook/new-rows";
import { columnLetters, type RawCell } from "#src/domain/workbook/raw-cell";
import { parse } from "#test/formats/workbook/a-workbook";
import { aCatalog } from "#test/support/a-catalog";
import { aScoringModel } from "#test/support/a-scoring-model";
import { anEvidenceItem } from "#test/support/an-evidence-item";
import { awkwardTexts } from "#test/support/arbitrary-lists";
import { someFacts } from "#test/support/some-facts";

const text = (value: string): RawCell => (value === "" ? null : { type: "text", text: value });

type Cells = Readonly<Record<string, string | RawCell>>;

const cellOf = (value: string | RawCell): RawCell => (typeof value === "string" ? text(value) : value);

/** The list as it is read, with rows from 10 on that have no id. */
const listWith = (list: ListName, rows: readonly Cells[]): ReadList => ({
  list,
  sheet: "Trang",
  columns: new Map(listColumns[list].map(({ key }, index) => [key, columnLetters(index + 1)])),
  rows: rows.map((cells, index): ReadRow => ({
    number: 10 + index,
    id: "",
    cells: new Map(Object.entries(cells).map(([key, value]) => [key, cellOf(value)])),
    base: { type: "none" },
  })),
});

const known: Lists = deriveLists({
  assessmentId: "a-1",
  evaluation: evaluate(aCatalog(), someFacts(), aScoringModel()),
  titleOf: (id) => id,
  soaEntries: [],
  ownControls: [],
  risks: [
    {
      ...createRisk({ id: "r-1", assessmentId: "a-1", code: "R-001" }),
      asset: "Máy phát điện",
      threat: "Hết dầu",
      riskOwner: "Lê Văn Cường",
    },
  ],
  correctiveActions: [
    createCorrectiveAction({
      id: "k-1",
      assessmentId: "a-1",
      code: "KP-001",
      statement: "Chưa diễn tập",
      raisedOn: "2026-10-01",
    }),
  ],
  evidenceItems: [anEvidenceItem({ title: "Biên bản diễn tập", datedOn: "2026-10-01", owner: "Lê Văn Cường" })],
});

const found = (list: ListName, ...rows: readonly Cells[]): NewRows => findNewRows([listWith(list, rows)], known, parse);

const refusals = (list: ListName, row: Cells) => {
  const { rows, faults } = found(list, row);
  expect(rows).toEqual([]);
  return faults.map(({ address, problem, newRow }) => [address.cell, problem, newRow]);
};

describe("a row that somebody added", () => {
  it("is taken with every cell that it fills, under its place", () => {
    expect(found("risks", { asset: "Hệ thống làm mát", threat: "Rò nước", inherentLikelihood: "4" })).toEqual({
      rows: [
        {
          list: "risks",
          address: { sheet: "Trang", cell: "B10" },
          title: "Hệ thống làm mát",
          cells: [
            { key: "asset", cell: "C10", value: "Hệ thống làm mát" },
            { key: "threat", cell: "D10", value: "Rò nước" },
            { key: "inherentLikelihood", cell: "G10", value: 4 },
          ],
          twin: null,
          lacksDay: false,
        },
      ],
      faults: [],
    });
  });

  it("is nothing where only spaces stand in it", () => {
    expect(found("actions", { statement: "  ", code: "" })).toEqual({ rows: [], faults: [] });
  });

  it.each([
    ["actions", { statement: "Thiếu nhật ký" }, [["D10", { type: "cell-required" }, "refused"]]],
    ["risks", { threat: "Cháy" }, [["C10", { type: "cell-required" }, "refused"]]],
    ["risks", { asset: "\u0001", threat: "Cháy" }, [["C10", { type: "cell-required" }, "refused"]]],
    [
      "evidence",
      { owner: "An" },
      [
        ["C10", { type: "cell-required" }, "refused"],
        ["D10", { type: "cell-required" }, "refused"],
      ],
    ],
  ] as const)("of %s is refused where it does not say what it is: %o", (list, row, expected) => {
    expect(refusals(list, row)).toEqual(expected);
  });

  it("is refused as a whole for one cell that makes no sense, with its place", () => {
    const row = { title: "Nhật ký ra vào", kind: "Bản ghi vận hành", datedOn: "31/02/2026", controlIds: "A.99" };
    expect(refusals("evidence", row)).toEqual([
      ["E10", { type: "cell-day-unknown" }, "refused"],
      ["H10", { type: "cell-item-unknown", item: "A.99" }, "refused"],
    ]);
  });

  it("is refused where it has the code of a row that there is", () => {
    expect(refusals("risks", { code: " r-001 ", asset: "Máy phát điện" })).toEqual([
      ["B10", { type: "row-code-known", code: "R-001" }, "refused"],
    ]);
  });

  it("keeps nothing of a code or a derived cell, and says so", () => {
    const { rows, faults } = found("actions", {
      code: "KP-777",
      state: "Đã đóng",
      grade: "minor",
      statement: "Thiếu nhật ký",
    });
    expect(rows.map(({ cells }) => cells.map(({ key }) => key))).toEqual([["grade", "statement"]]);
    expect(faults.map(({ key, problem, newRow }) => [key, problem.type, newRow])).toEqual([
      ["code", "cell-code-given", "kept"],
      ["state", "cell-derived", "kept"],
    ]);
  });

  it.each(["statement", "clauses", "gaps"] as const)("is none in %s, whose rows the catalog gives", (list) => {
    expect(found(list, { title: "Mục mới", owner: "An" })).toEqual({ rows: [], faults: [] });
  });

  it("is one of a thousand at once at most", () => {
    const rows = Array.from({ length: mostNewRows + 2 }, (_, index) => ({ asset: `Máy chủ ${index}` }));
    const { rows: taken, faults } = found("risks", ...rows);
    expect([taken.length, faults.map(({ problem }) => problem)]).toEqual([
      1000,
      [
        { type: "row-too-many", limit: 1000 },
        { type: "row-too-many", limit: 1000 },
      ],
    ]);
  });
});

describe("a row that says what another says", () => {
  const twinOf = (list: ListName, row: Cells) => found(list, row).rows[0]?.twin;
  const piece = { title: "BIÊN BẢN  diễn tập", kind: "record" };

  it.each([
    ["evidence", piece, "BC-001"],
    ["evidence", { ...piece, datedOn: "1/10/2026", owner: "lê văn cường" }, "BC-001"],
    ["risks", { asset: "Máy phát điện", threat: "Hết dầu" }, "R-001"],
    ["actions", { statement: "Chưa diễn tập", grade: "major", owner: "" }, "KP-001"],
  ] as const)("in %s is its twin: %o", (list, row, code) => {
    expect(twinOf(list, row)).toEqual({ type: "known", code });
  });

  it.each([
    ["evidence", { ...piece, datedOn: "02/10/2026" }],
    ["evidence", { ...piece, owner: "Trần Văn Dũng" }],
    ["evidence", { ...piece, title: "Biên bản dien tap" }],
    ["risks", { asset: "Máy phát điện", threat: "Cháy" }],
    ["actions", { statement: "Chưa diễn tập", grade: "major", owner: "Trần Văn Dũng" }],
  ] as const)("in %s is none where day, owner or marks differ: %o", (list, row) => {
    expect(twinOf(list, row)).toBe(null);
  });

  it("may stand above it in the file", () => {
    const { rows } = found("risks", { asset: "Tủ điện" }, { asset: "tủ điện" });
    expect(rows.map(({ twin }) => twin)).toEqual([null, { type: "file", cell: "Trang!B10" }]);
  });
});

describe("evidence without a file", () => {
  const pieceOf = (row: Cells): EvidenceItem => {
    const [first] = found("evidence", row).rows;
    if (first === undefined) throw new Error("not taken");
    return rowOfNew(first, { id: "e-9", assessmentId: "a-1", code: "BC-009" }) as unknown as EvidenceItem;
  };
  const levelWith = (item: EvidenceItem) => {
    const facts = someFacts({ records: { "A.8.13": { level: 3 } }, evidence: [item] });
    return evaluate(aCatalog(), facts, aScoringModel()).controls.find(({ control }) => control.id === "A.8.13")?.level;
  };
  const log = { title: "Nhật ký sao lưu", kind: "record", controlIds: "A.8.13" };

  it("is internal and of no source unless somebody says otherwise", () => {
    expect(pieceOf(log)).toEqual({
      id: "e-9",
      assessmentId: "a-1",
      code: "BC-009",
      title: "Nhật ký sao lưu",
      kind: "record",
      datedOn: null,
      location: "",
      controlIds: ["A.8.13"],
      classification: "internal",
    });
  });

  it("of operation lacks a day, and raises no level until it has one", () => {
    expect(found("evidence", log).rows[0]?.lacksDay).toBe(true);
    expect(levelWith(pieceOf(log))).toBe(1);
    expect(levelWith(pieceOf({ ...log, datedOn: "2026-10-01" }))).toBe(3);
    expect(found("evidence", { ...log, datedOn: "2026-10-01" }).rows[0]?.lacksDay).toBe(false);
    expect(found("evidence", { ...log, kind: "document" }).rows[0]?.lacksDay).toBe(false);
  });
});

describe("whatever stands in the cells", () => {
  const schemas = { actions: correctiveActionSchema, risks: riskSchema, evidence: evidenceItemSchema };
  const codes = { actions: "KP-009", risks: "R-009", evidence: "BC-009" };
  const sensible = ["minor", "reduce", "record", "internal", "A.5.1", "3", "1/2/2026", "true"];
  const cell: fc.Arbitrary<RawCell> = fc.oneof(
    fc.constantFrom(...awkwardTexts, ...sensible, "x".repeat(5000)).map(text),
    fc.double().map((number): RawCell => ({ type: "number", number })),
    fc.constantFrom<RawCell>({ type: "error" }, { type: "formula-empty" }, { type: "boolean", value: true }, null),
  );

  it.each(newRowLists)("a row of %s is refused or fits the schema, and no cell becomes another field", (list) => {
    const keys = listColumns[list].map(({ key }) => key);
    const names = { statement: text("Tên"), asset: text("Tên"), title: text("Tên"), grade: text("minor") };
    const row = fc.dictionary(fc.constantFrom(...keys), cell, { maxKeys: 6 });
    let taken = 0;
    fc.assert(
      fc.property(row, (cells) => {
        const { rows } = found(list, { ...names, kind: text("record"), ...cells });
        for (const one of rows) {
          taken += 1;
          const made = rowOfNew(one, { id: "new", assessmentId: "a-1", code: codes[list] });
          expect(schemas[list].safeParse(made).success).toBe(true);
          expect(made).toMatchObject({ id: "new", assessmentId: "a-1", code: codes[list] });
        }
      }),
      { numRuns: 300 },
    );
    expect(taken).toBeGreaterThan(20);
  });
});
