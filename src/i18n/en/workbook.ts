import type { WorkbookMessages } from "#src/i18n/vi/workbook";

const counted = (count: number, one: string, many: string) => (count === 1 ? `1 ${one}` : `${count} ${many}`);

const cellsAndRows = (cells: number, rows: number): string =>
  [
    ...(cells > 0 || rows === 0 ? [counted(cells, "cell", "cells")] : []),
    ...(rows > 0 ? [counted(rows, "new row", "new rows")] : []),
  ].join(" and ");

export const workbook: WorkbookMessages = {
  title: "Excel and CSV",
  intro:
    "Work in Excel and bring the file back: the app shows every cell that differs and every new row before anything is applied, and one undo takes it all back.",
  out: {
    title: "Take out",
    workbook: "Download the workbook (.xlsx)",
    workbookHint: "Six lists, each on a sheet: SoA, clauses, gaps, actions, risks, evidence.",
    list: "List as CSV",
    csv: "Download CSV",
    care: "The file shows where the unit is weak. Keep it as an internal document.",
    done: (name) => `${name} was made.`,
    failed: "The file could not be made. Try again; if that does not help, reload the page.",
    fileName: (what, organisation, day) => `${what} ${organisation} ${day}`,
    workbookName: "Assessment-workbook",
  },
  back: {
    title: "Bring back",
    drop: "Drop an .xlsx or .csv file here",
    choose: "Choose a file",
    note: "A file taken out here, or an earlier SoA or gap-analysis table. Nothing changes until you apply it.",
    reading: (name) => `Reading ${name}…`,
    dismiss: "Dismiss this file",
  },
  refused: {
    title: (name) => `${name} was not accepted. What is in the app stays as it was.`,
    place: (place) => `At ${place}:`,
    "xlsx-empty": "The file is empty. Copy it again and try once more.",
    "xlsx-locked-or-old":
      "The file needs a password to open, or is in the old .xls format. Open it in Excel, remove the password and save it as .xlsx.",
    "xlsx-foreign": "This is neither an Excel workbook nor a CSV file. Choose an .xlsx or .csv file.",
    "xlsx-damaged": "the file is damaged and cannot be read. Open it in Excel and save it, or take another copy.",
    "xlsx-too-large":
      "the file is too large for one self-assessment. Remove sheets and rows that do not belong and save it.",
    "xlsx-unsafe":
      "the file holds declarations that no spreadsheet program writes. Do not open it in another program; ask whoever sent it.",
    "csv-encoding": "The text of the file is not UTF-8. In Excel, save it as “CSV UTF-8”.",
    "csv-too-large": "The CSV file is too large. Remove rows that do not belong and save it.",
    "csv-damaged": (row) => `A quotation mark opened in row ${row} is never closed. Correct that row and try again.`,
    "table-read-failed": "The file could not be read. See that it is still where it was and choose it again.",
    "table-too-slow":
      "Reading took too long and was stopped. Remove sheets and rows that do not belong and save the file.",
    "workbook-newer": "this workbook was written by a newer version of the app. Update the app and try again.",
    "workbook-other-assessment":
      "this workbook belongs to another assessment. Open that assessment on the screen “Start” and bring the file back there.",
    "workbook-list-twice": "this list is on two sheets. Delete the copied sheet and try again.",
    "workbook-column-twice": "this column is there twice. Delete the copied column and try again.",
    "table-without-items":
      "No column names at least three items, such as A.5.1 or 6.1.2. Add a column with their codes and try again.",
    "table-other-edition":
      "the codes are those of the 2013 edition, this assessment follows another. Bring the file into an assessment of the 2013 edition and then use “Carry-over”.",
  },
  mapping: {
    title: (name) => `A table from elsewhere: ${name}`,
    intro: "Say once which column is what. The next table with the same headings is matched in the same way.",
    remembered: "The mapping of a table with the same headings is used again. Look it over before going on.",
    sheet: "Sheet",
    id: "Column with the items' codes",
    columns: "Which column is what",
    none: "not used",
    column: (letter, head) => (head === "" ? `Column ${letter}` : `${letter}: ${head}`),
    fields: {
      level: "Level",
      applicability: "Applicability",
      implementationStatus: "Status",
      justification: "Reason",
      note: "Note",
      owner: "Owner",
      dueOn: "Due",
    },
    bare: "Codes without the letter A are",
    bareIds: { annex: "controls of Annex A", clauses: "clauses" },
    values: (field) => `Values of the column “${field}”`,
    valueCount: (text, count) => `${text} (${count})`,
    tooMany: "This column has too many different values; it is probably one with notes. Choose another.",
    targets: {
      leave: "leave out",
      "0": "level 0",
      "1": "level 1",
      "2": "level 2",
      "3": "level 3",
      "4": "level 4",
      "5": "level 5",
      applicable: "applicable",
      inherited: "inherited",
      "not-applicable": "not applicable",
      implemented: "implemented",
      partial: "partially implemented",
      planned: "planned",
    },
    exclusion: "“Not applicable” counts only with a reason, an approver and a day of approval.",
    claimed: "Levels from the table are claims: the evidence in the app still decides which level counts.",
    show: "Show differences",
  },
  preview: {
    title: (name) => `Differences in ${name}`,
    none: "The file does not differ from the app. There is nothing to apply.",
    counts: (cells, items) =>
      `${counted(cells, "cell differs", "cells differ")}, in ${counted(items, "item or row", "items or rows")}.`,
    conflicts: (count) =>
      `${counted(count, "cell is", "cells are")} in conflict: the app has changed since the file was taken out, or the file says two things. They are not chosen yet.`,
    noBase:
      "The file has lost the hidden part that holds the values at the time it was taken out, so nobody can tell who changed what: every cell that differs counts as a conflict.",
    columns: { item: "Item and cell", current: "In the app", edited: "In the file" },
    choose: (code, column, cell) => `${code}, ${column}, cell ${cell}`,
    chooseAll: "Choose all without conflict or twin",
    chooseNone: "Choose none",
    cell: (sheet, cell) => `${sheet}!${cell}`,
    empty: "empty",
    base: (value) => `When the file was taken out: ${value}`,
    conflict: {
      changed: "Conflict: the app has changed this since the file was taken out.",
      twice: "Conflict: the file holds two different values for this. Choose one.",
    },
    newRow: {
      title: "New row",
      count: (rows) => `${counted(rows, "new row", "new rows")} in the file. The app gives each its code when applied.`,
      choose: (title, cell) => `New row ${title}, cell ${cell}`,
      twins: (count) =>
        `${counted(count, "new row says", "new rows say")} what another row says already; not chosen yet.`,
      twin: {
        known: (code) =>
          `Says what ${code} says already; the file was probably accepted before. Choose it only if it is something else.`,
        file: (cell) => `Says what the row at ${cell} of the same file says. Choose it only if it is something else.`,
      },
      lacksDay: "No day: it goes into the list, and does not count until it has one.",
    },
    all: (cells, rows) => `Show all ${cellsAndRows(cells, rows)}`,
    apply: (cells, rows) => `Apply ${cellsAndRows(cells, rows)}`,
    applied: (cells, rows) => `${cellsAndRows(cells, rows)} of the file applied.`,
    undo: "Undo",
    stale: "The data changed while you were looking. The list below has been worked out anew; look again, then apply.",
    failed: "Not saved. No cell and no row was applied. See the reason at the top of the screen and try again.",
  },
  faults: {
    title: (count) => (count === 1 ? "1 entry not accepted" : `${count} entries not accepted`),
    "cell-error": "The formula in the cell shows an error. Correct it or type the value.",
    "cell-formula-empty":
      "The cell is a formula without a result. Open the file in Excel and save it, or type the value.",
    "cell-too-long": (limit) => `Longer than ${limit} characters. Shorten it.`,
    "cell-required": "It cannot be empty. Enter a value.",
    "cell-day-unknown": "No such day. Write it as day/month/year.",
    "cell-choice-unknown": "Not among the choices. Choose from the drop-down list.",
    "cell-number-unknown": (from, to) => `It must be a number from ${from} to ${to}.`,
    "cell-item-unknown": (item) => `This edition has no item “${item}”. Correct the code.`,
    "cell-too-many": (limit) => `More than ${limit} codes in one cell. Remove some.`,
    "cell-derived": "The app works this cell out; an edit in the file has no effect.",
    "cell-empty-phrase": "The reason says nothing: it only repeats that the control does not apply. Say why.",
    "cell-action-settled": "The action is closed or withdrawn. Reopen it in the app first.",
    "cell-level-of-sites": "The level of this item follows from the sites. Change the levels at the sites.",
    "cell-not-of-this-row": "This column is not used for this row. Leave it empty.",
    "row-repeated":
      "This row has the hidden id of a row above it, probably because it was copied. No cell of it is accepted; delete it. To add a row, type into an empty one.",
    "row-unknown": "The open assessment has no such row. Check the code or delete the row.",
    "row-new": "This list follows the catalog of the edition and accepts no new rows.",
    "row-code-known": (code) =>
      `The row has lost its hidden id and has the code ${code}, which exists already. To add a row, empty its code; to edit ${code}, edit the row that came from the app.`,
    "row-too-many": (limit) =>
      `This list accepts ${limit} new rows at once. Apply the rows before and bring the rest in another file.`,
    "cell-code-given":
      "The app gives the codes; that of the file is not used. The other cells of the row are accepted.",
    rowRefused: "The whole row is not accepted.",
    more: (count) => `${count} more. Correct those above and bring the file back.`,
  },
};
