/** Why a file is not read as a workbook. */
export type XlsxError =
  | { readonly type: "xlsx-empty" }
  /** The old format, or one with a password: both are compound files. */
  | { readonly type: "xlsx-locked-or-old" }
  /** No ZIP, or none that holds a workbook. */
  | { readonly type: "xlsx-foreign" }
  /** What it says about itself is not true, or cannot be read; where. */
  | { readonly type: "xlsx-damaged"; readonly place: string }
  | { readonly type: "xlsx-too-large"; readonly place: string }
  /** Entities and document types: no spreadsheet program writes them. */
  | { readonly type: "xlsx-unsafe"; readonly place: string };

/** Ends the reading with one of the reasons above. */
export class XlsxReadException extends Error {
  override readonly name = "XlsxReadException";
  readonly failure: XlsxError;
  constructor(failure: XlsxError) {
    super(failure.type);
    this.failure = failure;
  }
}

export const damaged = (place: string) => new XlsxReadException({ type: "xlsx-damaged", place });
export const tooLarge = (place: string) => new XlsxReadException({ type: "xlsx-too-large", place });
