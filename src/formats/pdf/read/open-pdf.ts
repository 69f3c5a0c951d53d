/**
 * Opens a PDF that anybody may have made: its revisions, and the objects of each. Nothing is repaired or guessed, because
 * two readers that repair differently see two files.
 */
import { fail, succeed, type Result } from "#src/domain/shared/result";
import { createByteSource, type ByteSource } from "./byte-source";
import { pdfFailureOf, PdfReadException, tooLarge, type PdfReadError } from "./pdf-read-error";
import { createView, type PdfView } from "./pdf-view";
import { readLimits } from "./read-limits";
import { readRevisions, type Revisions } from "./revisions";
import { createWork, type Work } from "./work";

export type OpenedPdf = Revisions & {
  readonly source: ByteSource;
  readonly work: Work;
  /** The file as it is now. */
  readonly last: PdfView;
  /** As it was before anything was appended; the same as `last` where nothing was. */
  readonly first: PdfView;
};

export type OpenPdfOptions = { readonly isCancelled?: () => boolean; readonly workLimit?: number };

/** Never fails by an exception, whatever the file holds. */
export async function openPdf(file: Blob, options: OpenPdfOptions = {}): Promise<Result<OpenedPdf, PdfReadError>> {
  return reading(async () => {
    if (file.size > readLimits.fileBytes) throw tooLarge("file");
    const work = createWork(options.isCancelled, options.workLimit);
    const source = createByteSource(file, work);
    await checkHeader(source);
    const found = await readRevisions(source, work);
    const last = createView(source, work, found.revisions.at(-1) ?? found.revisions[0]);
    const first = found.revisions.length === 1 ? last : createView(source, work, found.revisions[0]);
    return { ...found, source, work, last, first };
  });
}

/** Runs a piece of reading and gives what it fails with as a value. */
export async function reading<Value>(read: () => Promise<Value>): Promise<Result<Value, PdfReadError>> {
  try {
    return succeed(await read());
  } catch (error) {
    return fail(pdfFailureOf(error));
  }
}

/** Readers that search for the header would count all places from there. */
const headerSearched = 1024;

async function checkHeader(source: ByteSource): Promise<void> {
  const start = String.fromCharCode(...(await source.read(0, headerSearched)));
  const bytes = start.search(/%PDF-\d/);
  if (bytes < 0) throw new PdfReadException({ type: "pdf-foreign" });
  if (bytes > 0) throw new PdfReadException({ type: "pdf-bytes-before", bytes });
}
