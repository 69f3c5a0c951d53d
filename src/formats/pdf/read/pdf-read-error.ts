/** Why a PDF cannot be read. `place` names an object or a part of the file. */
export type PdfReadError =
  | { readonly type: "pdf-foreign" }
  | { readonly type: "pdf-bytes-before"; readonly bytes: number }
  | { readonly type: "pdf-cut-off" }
  | { readonly type: "pdf-damaged"; readonly place: string }
  | { readonly type: "pdf-too-large"; readonly place: string }
  | { readonly type: "pdf-unsupported"; readonly place: string }
  | { readonly type: "pdf-unreadable"; readonly detail: string }
  | { readonly type: "pdf-cancelled" };

/** Carries the failure out of the depth of the parser; nothing outside this folder sees it. */
export class PdfReadException extends Error {
  override readonly name = "PdfReadException";
  readonly failure: PdfReadError;

  constructor(failure: PdfReadError) {
    super(failure.type);
    this.failure = failure;
  }
}

export const damaged = (place: string) => new PdfReadException({ type: "pdf-damaged", place });

export const tooLarge = (place: string) => new PdfReadException({ type: "pdf-too-large", place });

export const unsupported = (place: string) => new PdfReadException({ type: "pdf-unsupported", place });

/** What is neither a failure that we know nor the browser's word about the file is a fault of ours. */
export function pdfFailureOf(error: unknown): PdfReadError {
  if (error instanceof PdfReadException) return error.failure;
  if (error instanceof DOMException) return { type: "pdf-unreadable", detail: error.name };
  throw error;
}
