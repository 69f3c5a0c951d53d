/** Everything that the container of a pack says, before anything inside is believed. */
import type { RevisionFacts } from "#src/domain/pack/verify-revisions";
import type { StrayFacts } from "#src/domain/pack/verify-files";
import type { Result } from "#src/domain/shared/result";
import { findHiddenFiles, listAttachments, type PdfAttachment } from "#src/formats/pdf/read/attachments-in";
import { openPdf, reading, type OpenedPdf, type OpenPdfOptions } from "#src/formats/pdf/read/open-pdf";
import type { PdfReadError } from "#src/formats/pdf/read/pdf-read-error";
import { isArray, stringIn } from "#src/formats/pdf/read/pdf-value";
import { findReplacements } from "#src/formats/pdf/read/replaced-objects";
import { scanObjects, type Scan } from "#src/formats/pdf/read/scan-objects";
import { findSignatures } from "#src/formats/pdf/read/signatures-in";

export type PackReading = {
  readonly pdf: OpenedPdf;
  readonly scan: Scan;
  readonly attachments: readonly PdfAttachment[];
  readonly strays: StrayFacts;
  readonly revisions: RevisionFacts;
  /** By signatures, on pages that had an empty field or none. */
  readonly addedAnnotations: number;
  /** First half of the PDF's identifier in lower-case hex; null where there is none. */
  readonly fileId: string | null;
};

export async function readPack(file: Blob, options: OpenPdfOptions): Promise<Result<PackReading, PdfReadError>> {
  const opened = await openPdf(file, options);
  if (!opened.ok) return opened;
  return reading(() => readOpened(opened.value));
}

async function readOpened(pdf: OpenedPdf): Promise<PackReading> {
  const attachments = await listAttachments(pdf.last);
  const scan = await scanObjects(pdf);
  const hidden = await findHiddenFiles(pdf.last, scan, attachments);
  const isSingle = pdf.revisions.length === 1;
  const before = isSingle ? attachments : await listAttachments(pdf.first);
  const replaced = isSingle ? { unexplained: [], addedAnnotations: 0 } : await findReplacements(pdf);
  const signatures = await findSignatures(pdf, scan);
  return {
    pdf,
    scan,
    attachments,
    strays: {
      listed: attachments.map(({ name }) => name),
      ambiguous: attachments.filter(({ isAmbiguous }) => isAmbiguous).map(({ name }) => name),
      hidden: hidden.map(({ name, object }) => name ?? `${object} 0 R`),
    },
    revisions: {
      byteCount: pdf.source.size,
      ends: pdf.revisions.map(({ end }) => end),
      bytesBehind: pdf.bytesBehind,
      coveredTo: signatures.map(({ coveredTo }) => coveredTo),
      changedFiles: changedBetween(before, attachments),
      changedObjects: replaced.unexplained,
    },
    addedAnnotations: replaced.addedAnnotations,
    fileId: fileIdOf(pdf),
  };
}

/** A file stays what it was where its bytes lie where they lay. */
function changedBetween(before: readonly PdfAttachment[], after: readonly PdfAttachment[]): readonly string[] {
  const keyOf = ({ name, stream, isPacked }: PdfAttachment) =>
    `${stream.stream.start}/${stream.stream.end}/${isPacked}/${name}`;
  const [old, young] = [new Set(before.map(keyOf)), new Set(after.map(keyOf))];
  const changed = [...before.filter((one) => !young.has(keyOf(one))), ...after.filter((one) => !old.has(keyOf(one)))];
  return [...new Set(changed.map(({ name }) => name))];
}

/** As the writer set it: a later revision may bring its own. */
function fileIdOf({ first }: OpenedPdf): string | null {
  const identifiers = first.trailer.get("ID");
  const permanent = isArray(identifiers) ? stringIn(identifiers[0]) : null;
  return permanent === null
    ? null
    : Array.from(permanent, (character) => character.charCodeAt(0).toString(16).padStart(2, "0")).join("");
}
