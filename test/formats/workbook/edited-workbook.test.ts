import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createCorrectiveAction } from "#src/domain/action/corrective-action";
import { evaluate } from "#src/domain/assessment/evaluation";
import { createRisk } from "#src/domain/risk/risk";
import type { ListFacts } from "#src/domain/workbook/derive-lists";
import type { ListName } from "#src/domain/workbook/list-columns";
import { columnLetters, type RawCell } from "#src/domain/workbook/raw-cell";
import { findLists } from "#src/formats/workbook/read-workbook";
import type { ReadBook } from "#src/formats/xlsx/read-xlsx";
import { workbookLists as vi } from "#src/i18n/vi/workbook-lists";
import { aCatalog } from "#test/support/a-catalog";
import { aScoringModel } from "#test/support/a-scoring-model";
import { anEvidenceItem } from "#test/support/an-evidence-item";
import { awkwardTexts } from "#test/support/arbitrary-lists";
import { someFacts } from "#test/support/some-facts";
import { bookIn, columnNumber, comparedWith, comparedWithCsv, writtenCsv, writtenWorkbook } from "./a-workbook";

type Given = Parameters<typeof someFacts>[0] & Partial<Pick<ListFacts, "risks" | "correctiveActions" | "ownControls">>;

function listFacts({ risks = [], correctiveActions = [], ownControls = [], ...given }: Given = {}): ListFacts {
  const facts = someFacts(given);
  return {
    assessmentId: "a-1",
    evaluation: evaluate(aCatalog(), facts, aScoringModel()),
    titleOf: (id) => `Tên của ${id}`,
    soaEntries: [],
    ownControls,
    risks,
    correctiveActions,
    evidenceItems: facts.evidenceItems,
  };
}

const aRisk = (fields: Partial<ReturnType<typeof createRisk>> = {}) => ({
  ...createRisk({ id: "r-1", assessmentId: "a-1", code: "R-001" }),
  ...fields,
});

/** Types into a cell of the sheet: row 3 is the first below the heads. */
function type(book: ReadBook, list: ListName, key: string, row: number, cell: RawCell): void {
  const rows = book.sheets.find(({ name }) => name === vi.sheets[list])?.rows ?? [];
  const cells = rows.find(({ number }) => number === row)?.cells as Map<number, RawCell> | undefined;
  cells?.set(columnNumber(list, key), cell);
}

const text = (value: string): RawCell => ({ type: "text", text: value });
const number = (value: number): RawCell => ({ type: "number", number: value });

const bookOf = (facts: ListFacts) => bookIn(writtenWorkbook(facts));

describe("an edited cell", () => {
  it("becomes a difference with its place in the file and in the facts", async () => {
    const facts = listFacts({ records: { "A.5.1": { level: 2 } } });
    const book = await bookOf(facts);
    type(book, "statement", "level", 3, number(4));
    const letters = columnLetters(columnNumber("statement", "level"));
    expect(comparedWith(facts, book)).toEqual({
      differences: [
        {
          list: "statement",
          code: "A.5.1",
          key: "level",
          address: { sheet: "SoA", cell: `${letters}3` },
          place: { entity: "control-assessment", entityId: "A.5.1", field: "level" },
          base: null,
          current: 2,
          edited: 4,
          conflict: null,
        },
      ],
      newRows: [],
      faults: [],
    });
  });

  it("comes through exactly, whatever was typed", async () => {
    // What a keyboard gives: composed letters, no control characters.
    const typable = awkwardTexts.filter(
      (one) => one.trim() !== "" && one === one.normalize("NFC") && !/(?![\t\n])\p{Cc}/u.test(one),
    );
    expect(typable.length).toBeGreaterThan(15);
    const facts = listFacts({ risks: [aRisk({ asset: "Máy chủ" })] });
    const book = await bookOf(facts);
    fc.assert(
      fc.property(fc.constantFrom(...typable), (typed) => {
        type(book, "risks", "asset", 3, text(typed));
        expect(comparedWith(facts, book).differences.map(({ edited }) => edited)).toEqual([typed]);
      }),
    );
  });

  it("may hold a word of the other language, a day as text, several items", async () => {
    const facts = listFacts({ risks: [aRisk()] });
    const book = await bookOf(facts);
    type(book, "risks", "treatmentOption", 3, text("reduce"));
    type(book, "risks", "treatmentDueOn", 3, text("2/3/2027"));
    type(book, "risks", "controlIds", 3, text("A.8.13; A.5.1\nA.8.13"));
    const { differences } = comparedWith(facts, book);
    expect(differences.map(({ key, edited }) => [key, edited])).toEqual([
      ["treatmentOption", "reduce"],
      ["controlIds", ["A.8.13", "A.5.1"]],
      ["treatmentDueOn", "2027-03-02"],
    ]);
  });

  it("is taken once where two sheets say the same, and is a conflict where they do not", async () => {
    const facts = listFacts({ records: { "A.8.13": { level: 1, owner: "Lê Văn Cường" } } });
    const inGaps = facts.evaluation.controls.length;
    expect(inGaps).toBe(9);
    const rowOf = (book: ReadBook, list: ListName) =>
      book.sheets
        .find(({ name }) => name === vi.sheets[list])
        ?.rows.find(({ cells }) => (cells.get(0) as { text?: string } | undefined)?.text === "A.8.13")?.number ?? 0;
    const same = await bookOf(facts);
    for (const list of ["statement", "gaps"] as const) type(same, list, "owner", rowOf(same, list), text("Bình"));
    expect(comparedWith(facts, same).differences.map(({ list, conflict }) => [list, conflict])).toEqual([
      ["statement", null],
    ]);
    const twice = await bookOf(facts);
    type(twice, "statement", "owner", rowOf(twice, "statement"), text("Bình"));
    type(twice, "gaps", "owner", rowOf(twice, "gaps"), text("Cúc"));
    expect(comparedWith(facts, twice).differences.map(({ edited, conflict }) => [edited, conflict])).toEqual([
      ["Bình", "twice"],
      ["Cúc", "twice"],
    ]);
  });
});

describe("a fact that changed after the file was written", () => {
  const before = listFacts({ risks: [aRisk({ asset: "Máy chủ cũ" })] });
  const after = listFacts({ risks: [aRisk({ asset: "Máy chủ mới" })] });

  it("is left alone where the file was not edited", async () => {
    expect(comparedWith(after, await bookOf(before))).toEqual({ differences: [], newRows: [], faults: [] });
  });

  it("is a conflict where the file was edited too, with all three values", async () => {
    const book = await bookOf(before);
    type(book, "risks", "asset", 3, text("Máy chủ của tệp"));
    expect(comparedWith(after, book).differences).toMatchObject([
      { base: { value: "Máy chủ cũ" }, current: "Máy chủ mới", edited: "Máy chủ của tệp", conflict: "changed" },
    ]);
  });

  it("is no conflict where both sides say the same", async () => {
    const book = await bookOf(before);
    type(book, "risks", "asset", 3, text("Máy chủ mới"));
    expect(comparedWith(after, book).differences).toEqual([]);
  });

  it("may be one wherever the hidden sheet is gone", async () => {
    const book = await bookOf(before);
    const without = { ...book, sheets: book.sheets.filter(({ name }) => name !== "tdg-base") };
    expect(comparedWith(after, without).differences).toMatchObject([{ base: null, conflict: "changed" }]);
    expect(comparedWith(before, without).differences).toEqual([]);
  });
});

describe("what is not taken, with its cell", () => {
  const facts = listFacts({
    risks: [aRisk(), aRisk({ id: "r-2", code: "R-002" })],
    correctiveActions: [
      createCorrectiveAction({ id: "k-1", assessmentId: "a-1", code: "KP-001", state: "closed", owner: "An" }),
    ],
    evidence: [anEvidenceItem()],
  });

  const faultOf = async (list: ListName, key: string, cell: RawCell) => {
    const book = await bookOf(facts);
    type(book, list, key, 3, cell);
    const { differences, faults } = comparedWith(facts, book);
    expect(differences).toEqual([]);
    expect(faults.map(({ address }) => address.cell)).toEqual([`${columnLetters(columnNumber(list, key))}3`]);
    return faults[0]?.problem;
  };

  it.each([
    ["statement", "level", number(6), { type: "cell-number-unknown", from: 0, to: 5 }],
    ["statement", "level", text("cao"), { type: "cell-number-unknown", from: 0, to: 5 }],
    ["statement", "applicability", text("Có lẽ"), { type: "cell-choice-unknown" }],
    ["statement", "applicability", null, { type: "cell-required" }],
    ["statement", "dueOn", text("31/02/2026"), { type: "cell-day-unknown" }],
    ["statement", "dueOn", number(12), { type: "cell-day-unknown" }],
    ["statement", "note", text("x".repeat(4001)), { type: "cell-too-long", limit: 4000 }],
    ["statement", "title", text("Tên khác"), { type: "cell-not-of-this-row" }],
    ["statement", "code", text("A.9.9"), { type: "cell-derived" }],
    ["risks", "asset", { type: "error" }, { type: "cell-error" }],
    ["risks", "asset", { type: "formula-empty" }, { type: "cell-formula-empty" }],
    ["risks", "controlIds", text("A.5.1, A.99.9"), { type: "cell-item-unknown", item: "A.99.9" }],
    ["evidence", "title", text("  "), { type: "cell-required" }],
    ["actions", "owner", text("Bình"), { type: "cell-action-settled" }],
  ] as const)("%s, %s", async (list, key, cell, problem) => {
    expect(await faultOf(list, key, cell)).toEqual(problem);
  });

  it("a reason that says nothing, for a control that is left out", async () => {
    const book = await bookOf(facts);
    type(book, "statement", "applicability", 3, text("Không áp dụng"));
    type(book, "statement", "justification", 3, text("Không liên quan"));
    const { differences, faults } = comparedWith(facts, book);
    expect(differences.map(({ key }) => key)).toEqual(["applicability"]);
    expect(faults.map(({ problem }) => problem)).toEqual([{ type: "cell-empty-phrase" }]);
  });

  it("rows that were copied or are not of this assessment", async () => {
    const book = await bookOf(facts);
    type(book, "risks", "asset", 4, text("Tài sản của dòng chép"));
    const rows = book.sheets.find(({ name }) => name === vi.sheets.risks)?.rows as
      | { number: number; cells: Map<number, RawCell> }[]
      | undefined;
    const copied = rows?.find((row) => row.number === 4)?.cells ?? new Map<number, RawCell>();
    copied.set(0, text("r-1"));
    rows?.push({ number: 5, cells: new Map([[0, text("r-9")]]) }, { number: 6, cells: new Map([[2, text("  ")]]) });
    const { differences, newRows, faults } = comparedWith(facts, book);
    expect([differences, newRows]).toEqual([[], []]);
    expect(faults.map(({ address, problem }) => [address.cell, problem.type])).toEqual([
      ["B4", "row-repeated"],
      ["B5", "row-unknown"],
    ]);
  });
});

describe("a row typed below the list", () => {
  const facts = listFacts({ risks: [aRisk({ asset: "Máy phát điện" })] });
  const said = (rows: ReturnType<typeof comparedWith>["newRows"]) =>
    rows.map(({ list, address, cells }) => [list, address.cell, cells.map(({ key, value }) => [key, value])]);

  it("is found in the workbook", async () => {
    const book = await bookOf(facts);
    const rows = book.sheets.find(({ name }) => name === vi.sheets.risks)?.rows as
      | { number: number; cells: Map<number, RawCell> }[]
      | undefined;
    const at = (key: string) => columnNumber("risks", key);
    const typed: [number, RawCell][] = [
      [at("asset"), text("Tủ điện")],
      [at("treatmentDueOn"), number(46_054)],
    ];
    rows?.push({ number: 4, cells: new Map(typed) });
    const { differences, newRows, faults } = comparedWith(facts, book);
    expect([differences, faults]).toEqual([[], []]);
    expect(said(newRows)).toEqual([
      [
        "risks",
        "B4",
        [
          ["asset", "Tủ điện"],
          ["treatmentDueOn", "2026-02-01"],
        ],
      ],
    ]);
  });

  it("is found in CSV, and a formula in it is a text", () => {
    const csv = `${writtenCsv(facts, "risks")},,"'=1+1",Cháy\r\n`;
    const { differences, newRows, faults } = comparedWithCsv(facts, csv);
    expect([differences, faults]).toEqual([[], []]);
    expect(said(newRows)).toEqual([
      [
        "risks",
        "B3",
        [
          ["asset", "=1+1"],
          ["threat", "Cháy"],
        ],
      ],
    ]);
  });

  it("is named and not taken among the controls", async () => {
    const book = await bookOf(facts);
    const rows = book.sheets.find(({ name }) => name === vi.sheets.statement)?.rows as
      | { number: number; cells: Map<number, RawCell> }[]
      | undefined;
    rows?.push({ number: 90, cells: new Map([[columnNumber("statement", "title"), text("Biện pháp mới")]]) });
    const { newRows, faults } = comparedWith(facts, book);
    expect(newRows).toEqual([]);
    expect(faults.map(({ address, problem }) => [address.cell, problem.type])).toEqual([["B90", "row-new"]]);
  });
});

/** The hidden first row of the first sheet. */
const keysIn = (book: ReadBook) =>
  (book.sheets[0]?.rows[0]?.cells ?? new Map<number, RawCell>()) as Map<number, RawCell>;

describe("a workbook that is not taken at all", () => {
  const facts = listFacts();

  const errorOf = async (change: (book: ReadBook) => ReadBook, assessmentId = "a-1") => {
    const found = findLists(change(await bookOf(facts)), assessmentId);
    return found.ok ? found.value.length : found.error;
  };

  it("belongs to another assessment", async () => {
    expect(await errorOf((book) => book, "a-2")).toEqual({ type: "workbook-other-assessment", place: "SoA!A1" });
  });

  it("is of a newer version", async () => {
    const newer = (book: ReadBook) => {
      keysIn(book).set(0, text("tdg:2:statement:a-1"));
      return book;
    };
    expect(await errorOf(newer)).toEqual({ type: "workbook-newer", place: "SoA!A1", version: 2 });
  });

  it("has a sheet twice, or a column", async () => {
    const copied = (book: ReadBook) => ({
      ...book,
      sheets: [...book.sheets, { name: "SoA (2)", isHidden: false, rows: book.sheets[0]?.rows ?? [] }],
    });
    expect(await errorOf(copied)).toEqual({ type: "workbook-list-twice", place: "SoA (2)!A1" });
    const doubled = (book: ReadBook) => {
      keysIn(book).set(60, text("level"));
      return book;
    };
    expect(await errorOf(doubled)).toEqual({ type: "workbook-column-twice", place: "SoA!BI1" });
  });

  it("is one that the app never wrote", async () => {
    const foreign = (book: ReadBook) => ({ ...book, sheets: [{ name: "Sheet1", isHidden: false, rows: [] }] });
    expect(await errorOf(foreign)).toBe(0);
  });
});
