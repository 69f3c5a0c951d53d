/**
 * The assessment as one workbook: a sheet for each list, with drop-downs, frozen heads and filters; hidden, what each
 * row is and what each cell said when it was written. docs/FORMAT.md describes it.
 */
import type { Lists } from "#src/domain/workbook/derive-lists";
import { serialOfDay } from "#src/domain/workbook/day-serial";
import {
  choiceValues,
  listColumns,
  listNames,
  takesNewRows,
  type ListColumn,
  type ListName,
} from "#src/domain/workbook/list-columns";
import { columnLetters } from "#src/domain/workbook/raw-cell";
import type { CalendarDay } from "#src/domain/shared/calendar-day";
import type { DropDown, WrittenCell, WrittenSheet } from "#src/formats/xlsx/sheet-model";
import { writeXlsx } from "#src/formats/xlsx/write-xlsx";
import type { WorkbookLists } from "#src/i18n/vi/workbook-lists";
import { cellOf } from "./cell-values";
import { schemaVersion, writeMarker } from "./list-marker";

export { extension, mediaType } from "#src/formats/xlsx/write-xlsx";

export type WorkbookInput = {
  readonly lists: Lists;
  readonly assessmentId: string;
  readonly organisation: string;
  /** ISO/IEC 27001:2022. */
  readonly edition: string;
  readonly assessedOn: CalendarDay;
  readonly words: WorkbookLists;
};

export const baseSheet = "tdg-base";
const choiceSheet = "tdg-lists";

/** The keys are in row 1, which is hidden; the words below them. */
const headRows = 2;
const firstRow = headRows + 1;
/** Rows below the last one that have drop-downs too, for rows that somebody adds. */
const spareRows = 200;

export function writeWorkbook(input: WorkbookInput): Uint8Array<ArrayBuffer> {
  const choices = choiceColumns(input.words);
  return writeXlsx([
    ...listNames.map((list) => listSheet(input, list, choices)),
    guideSheet(input),
    { name: choiceSheet, state: "hidden", columns: choices.map(() => ({ width: 24 })), rows: transposed(choices) },
    baseSheetOf(input),
  ]);
}

/** Id, code and, where there is one, the title stay in sight. */
const frozenColumns: Readonly<Record<ListName, number>> = {
  statement: 3,
  clauses: 3,
  gaps: 4,
  actions: 2,
  risks: 2,
  evidence: 3,
};

function listSheet({ lists, assessmentId, words }: WorkbookInput, list: ListName, choices: Choices): WrittenSheet {
  const columns = listColumns[list];
  const heads: Readonly<Record<string, string>> = words.columns[list];
  const rows = lists[list];
  const last = headRows + rows.length;
  const lastChosen = last + (takesNewRows(list) ? spareRows : 0);
  return {
    name: words.sheets[list],
    columns: [{ width: 10, isHidden: true }, ...columns.map((column) => ({ width: widthOf(column) }))],
    rows: [
      [{ text: writeMarker(list, assessmentId) }, ...columns.map(({ key }) => ({ text: key }))],
      [
        { text: "id", look: "derived-head" },
        ...columns.map(({ key, entity }): WrittenCell => ({
          text: heads[key] ?? key,
          look: entity === null ? "derived-head" : "head",
        })),
      ],
      ...rows.map((row) => [
        { text: row.id, look: "derived" } as const,
        ...columns.map((column): WrittenCell => {
          const isTaken = typeof row.places[column.key] === "object";
          const cell = cellOf(column, row.values[column.key] ?? null, words);
          return cell === null || isTaken
            ? cell
            : { ...cell, look: "number" in cell ? (cell.look ?? "plain") : "derived" };
        }),
      ]),
    ],
    hiddenRows: [1],
    frozen: { rows: headRows, columns: frozenColumns[list] },
    filter: `B${headRows}:${columnLetters(columns.length)}${Math.max(last, firstRow)}`,
    dropDowns:
      lastChosen < firstRow
        ? []
        : columns.flatMap((column, index) => dropDownOf(column, index + 1, lastChosen, choices, words)),
  };
}

function widthOf({ key, kind }: ListColumn): number {
  if (key === "code" || key === "rank") return 10;
  if (key === "title") return 36;
  switch (kind.type) {
    case "text":
      return kind.limit > 200 ? 44 : 22;
    case "day":
      return 13;
    case "number":
      return 12;
    case "choice":
    case "choices":
    case "items":
      return 22;
    case "shown":
      return 14;
  }
}

/** One column of the hidden sheet for each drop-down. */
type Choices = readonly { readonly name: string; readonly cells: readonly WrittenCell[] }[];

function choiceColumns({ choices }: WorkbookLists): Choices {
  const numbers = Object.values(listColumns)
    .flat()
    .flatMap(({ kind }) => (kind.type === "number" ? [kind.values] : []));
  const byName = new Map(numbers.map((values) => [numbersName(values), values]));
  return [
    ...Object.entries(choiceValues).map(([name, values]) => ({
      name,
      cells: values.map((value) => ({
        text: (choices[name as keyof typeof choices] as Record<string, string>)[value] ?? value,
      })),
    })),
    ...[...byName].map(([name, values]) => ({ name, cells: values.map((number) => ({ number })) })),
  ];
}

const numbersName = (values: readonly number[]) => values.join(" ");

function transposed(choices: Choices): readonly (readonly WrittenCell[])[] {
  const longest = Math.max(...choices.map(({ cells }) => cells.length));
  return Array.from({ length: longest }, (_, row) => choices.map(({ cells }) => cells[row] ?? null));
}

function dropDownOf(
  { kind }: ListColumn,
  index: number,
  last: number,
  choices: Choices,
  { list }: WorkbookLists,
): readonly DropDown[] {
  const name = kind.type === "number" ? numbersName(kind.values) : "of" in kind ? kind.of : null;
  const at = choices.findIndex((one) => one.name === name);
  const source = choices[at];
  if (source === undefined) return [];
  const [column, letters] = [columnLetters(at), columnLetters(index)];
  return [
    {
      range: `${letters}${firstRow}:${letters}${last}`,
      source: { sheet: choiceSheet, range: `${column}1:${column}${source.cells.length}` },
      isOpen: kind.type === "choices",
      errorTitle: list.errorTitle,
      error: list.error,
    },
  ];
}

function guideSheet({ organisation, edition, assessedOn, words }: WorkbookInput): WrittenSheet {
  const { guide, sheets } = words;
  const serial = serialOfDay(assessedOn);
  const day: WrittenCell = serial === null ? { text: assessedOn } : { number: serial, look: "day" };
  return {
    name: sheets.guide,
    columns: [{ width: 20 }, { width: 90 }],
    rows: [
      [{ text: guide.title, look: "title" }],
      [{ text: guide.facts.organisation, look: "derived" }, { text: organisation }],
      [{ text: guide.facts.edition, look: "derived" }, { text: edition }],
      [{ text: guide.facts.assessedOn, look: "derived" }, day],
      [],
      ...guide.lines.map((line): readonly WrittenCell[] => [null, { text: line }]),
      [null, { text: guide.notCertification, look: "derived" }],
    ],
  };
}

/** What every cell said: the third of the three values that meet when the file comes back. */
function baseSheetOf({ lists, assessmentId, words }: WorkbookInput): WrittenSheet {
  return {
    name: baseSheet,
    state: "veryHidden",
    columns: [{ width: 12 }],
    rows: [
      [{ text: "tdg-workbook" }, { number: schemaVersion }, { text: assessmentId }],
      ...listNames.flatMap((list) => [
        [{ text: "columns" }, { text: list }, ...listColumns[list].map(({ key }) => ({ text: key }))],
        ...lists[list].map((row) => [
          { text: list },
          { text: row.id },
          ...listColumns[list].map((column) => cellOf(column, row.values[column.key] ?? null, words)),
        ]),
      ]),
    ],
  };
}
