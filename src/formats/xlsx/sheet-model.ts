/** A workbook as it is written: plain sheets, without a word about what they mean. */
export type WrittenCell =
  | { readonly text: string; readonly look?: CellLook }
  | { readonly number: number; readonly look?: CellLook }
  | null;

/** `derived` is grey, for what does not come back; `day` shows a serial number as dd/mm/yyyy. */
export type CellLook = "plain" | "derived" | "day" | "head" | "derived-head" | "title";

export type WrittenSheet = {
  readonly name: string;
  /** `veryHidden` is not even in the list of hidden sheets. */
  readonly state?: "hidden" | "veryHidden";
  readonly columns: readonly { readonly width: number; readonly isHidden?: boolean }[];
  readonly rows: readonly (readonly WrittenCell[])[];
  /** Numbers of rows that are hidden, from 1. */
  readonly hiddenRows?: readonly number[];
  /** Rows and columns that stay in sight. */
  readonly frozen?: { readonly rows: number; readonly columns: number };
  /** B2:F20. Its first row is repeated on every printed page. */
  readonly filter?: string;
  readonly dropDowns?: readonly DropDown[];
};

export type DropDown = {
  readonly range: string;
  /** Where the values stand: another sheet's cells. */
  readonly source: { readonly sheet: string; readonly range: string };
  /** Several values may be in one cell: then others than those of the list are taken too. */
  readonly isOpen?: boolean;
  readonly errorTitle: string;
  readonly error: string;
};
