/** Well above what 123 items and thousands of risks take; below what a page can hold. */
export const xlsxLimits = {
  fileBytes: 20 * 1024 * 1024,
  entries: 500,
  /** Of all parts that are read, as they come out, whatever the directory says. */
  inflatedBytes: 60 * 1024 * 1024,
  sheets: 60,
  rows: 20_000,
  /** Of the whole workbook. */
  cells: 400_000,
  columns: 300,
  /** The most that a spreadsheet program takes. */
  cellText: 32_767,
  /** Elements inside each other. */
  depth: 64,
} as const;
