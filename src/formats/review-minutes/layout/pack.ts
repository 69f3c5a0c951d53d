/** I. Which pack: whose, which file, when, its whole fingerprint, and what its own answers come to. */
import type { TableCell } from "#src/formats/pdf/table-model";
import { citedEdition } from "#src/i18n/edition-names";
import { createFormats } from "#src/i18n/formats";
import { report } from "#src/i18n/vi/report";
import { reviewMinutes as words } from "#src/i18n/vi/review-minutes";
import { heading, tableText, type MinutesSheet } from "./sheet";

const labelWidth = 100;
const formats = createFormats("vi");

export function drawPack(sheet: MinutesSheet): void {
  const { flow, input, organisation } = sheet;
  const { review } = input;
  heading(sheet, words.sections.pack);
  const { pack } = words;
  const [day = "", time = ""] = review.generatedAt.split("T");
  const rows: readonly (readonly [string, TableCell])[] = [
    [pack.organisation, { text: organisation }],
    [pack.file, { text: pack.fileValue(review.fileName, formats.bytes(review.byteCount)) }],
    [pack.madeOn, { text: `${day.split("-").toReversed().join("/")} ${time.slice(0, 5)}` }],
    [pack.edition, { text: citedEdition(input.edition, "vi") }],
    // In groups of eight, as on page 1 of the pack.
    [pack.fingerprint, { text: (review.fingerprint.match(/.{1,8}/g) ?? []).join(" "), face: "mono" }],
    [pack.verdict, { text: pack.verdictValue(report.terms.verdict[input.verdict], formats.percent(input.overall)) }],
  ];
  flow.table(
    [
      { width: labelWidth, header: "" },
      { width: flow.width - labelWidth, header: "" },
    ],
    rows.map(([label, cell]) => ({ cells: [{ text: label, face: "bold" }, cell] })),
    tableText,
  );
  flow.y += 4;
}
