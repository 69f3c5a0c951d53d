/** The summary for the management as a Word document: conclusion, map, five gaps, decisions asked for. */
import { conclusionOf } from "./summary-conclusion";
import { headOf } from "./summary-head";
import type { DocumentInput } from "#src/formats/documents/document-input";
import { decisionsOf, firstGapsOf } from "./summary-lists";
import { mapOf } from "./summary-map";
import { sheetOf, type SummarySheet } from "./summary-sheet";
import { textWidth, writeWordFile } from "./word-file";
import { paragraph, table, type Markup } from "./word-markup";

export const mediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

export function writeSummary(input: DocumentInput): Uint8Array<ArrayBuffer> {
  const sheet = sheetOf(input);
  const { words, organisation } = sheet;
  return writeWordFile({
    title: words.documentTitle(organisation),
    author: organisation,
    subject: words.subject,
    language: input.locale === "vi" ? "vi-VN" : "en-GB",
    createdAt: input.generatedAt,
    application: `tu-danh-gia-27001 ${input.appVersion}`,
    body: [
      ...headOf(sheet),
      ...conclusionOf(sheet),
      ...mapOf(sheet),
      ...firstGapsOf(sheet),
      ...decisionsOf(sheet),
      ...closingOf(sheet),
    ],
  });
}

/** What the result is not, who gets the paper, and room for a signature. */
function closingOf({ words }: SummarySheet): readonly Markup[] {
  const half = Math.floor(textWidth / 2);
  const centred = { align: "center", bold: true, before: 0, after: 0 } as const;
  const small = { size: 11, before: 0, after: 0 } as const;
  return [
    paragraph(`${words.terms.notCertification} ${words.closing}`, { align: "both", firstLine: 10, before: 6 }),
    table({
      title: words.recipients,
      widths: [half, half],
      borders: "none",
      rows: [
        {
          cells: [
            {
              content: [
                paragraph(words.recipients, { bold: true, italic: true, size: 12, before: 0, after: 0 }),
                ...words.recipientLines.map((line) => paragraph(line, small)),
              ],
            },
            {
              content: [
                paragraph(words.signer, centred),
                ...Array.from({ length: 3 }, () => paragraph("", centred)),
                paragraph(words.signerLeftOpen, centred),
              ],
            },
          ],
        },
      ],
    }),
    // A table may not be the last thing of a body.
    paragraph("", { size: 1, before: 0, after: 0 }),
  ];
}
