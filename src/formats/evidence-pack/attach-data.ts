/** Puts the files into the PDF: evidence, then the history, the assessment and, last, the manifest that names them all. */
import type { PdfDocument } from "#src/formats/pdf/document";
import { pdfDate } from "#src/formats/pdf/metadata";
import type { EvidencePackInput } from "./evidence-pack-input";
import { wordsOf } from "./layout/report";
import { mediaTypeOf, type PackData } from "./pack-data";
import { historyName, assessmentName } from "#src/domain/pack/pack-manifest";

/** The file identifier of the PDF: the same data, the same file. */
export const packFileId = (fingerprint: string): string => fingerprint.slice(0, 32);

export function attachData(document: PdfDocument, data: PackData, { locale, generatedAt }: EvidencePackInput): void {
  const words = wordsOf(locale).attachments;
  const modifiedAt = pdfDate(generatedAt);
  const titles = new Map(data.document.evidenceItems.map(({ code, title }) => [code, title]));
  for (const { code, name, version, file } of data.evidence) {
    document.attach({
      name,
      mediaType: mediaTypeOf(version),
      content: file.content,
      description: words.evidence(code, titles.get(code) ?? ""),
      relationship: "Supplement",
      modifiedAt,
    });
  }
  for (const { name, mediaType, bytes } of data.texts) {
    const description =
      name === historyName ? words.history : name === assessmentName ? words.assessment : words.manifest;
    document.attach({ name, mediaType, content: bytes, description, relationship: "Data", modifiedAt });
  }
}
