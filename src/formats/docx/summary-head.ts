/**
 * The head of the summary. In Vietnamese it is that of an administrative document (Decree 30/2020, Annex I): the unit on the
 * left, the state on the right, number and day left open for the office. In English there is no such form to follow.
 */
import { shortEdition } from "#src/domain/catalog/edition-name";
import { capitals, withoutFullStop } from "#src/formats/evidence-pack/layout/sheet-text";
import { report } from "#src/i18n/vi/report";
import type { SummarySheet } from "./summary-sheet";
import { textWidth } from "./word-file";
import { millimetres, paragraph, table, type Markup } from "./word-markup";

const words = report.administrative;
const leftWidth = millimetres(72);

export const headOf = (sheet: SummarySheet): readonly Markup[] => [
  ...(sheet.input.locale === "vi" ? [letterhead(sheet), paragraph("", { after: 0, size: 6 })] : unitLines(sheet)),
  ...titleOf(sheet),
];

function letterhead({ input, organisation }: SummarySheet): Markup {
  const { parentOrganisation, organisationName, place, assessedOn } = input.assessment.profile;
  const centred = { align: "center", before: 0, after: 0 } as const;
  const unit = [
    ...(parentOrganisation.trim() === ""
      ? []
      : [paragraph(capitals(parentOrganisation.trim()), { ...centred, size: 12 })]),
    paragraph(organisationName.trim() === "" ? words.organisationLeftOpen : capitals(organisation), {
      ...centred,
      size: 12,
      bold: true,
    }),
    paragraph("", { ...centred, size: 2, underlined: true, sides: 20 }),
  ];
  const state = [
    paragraph(words.state, { ...centred, size: 12, bold: true }),
    paragraph(words.motto, { ...centred, size: 13, bold: true }),
    paragraph("", { ...centred, size: 2, underlined: true, sides: 16 }),
  ];
  const day = words.placeAndDate(place, words.dateLeftOpen, words.dateLeftOpen, assessedOn.slice(0, 4));
  return table({
    title: report.contents.firstPage,
    widths: [leftWidth, textWidth - leftWidth],
    borders: "none",
    padding: 0.5,
    rows: [
      { cells: [{ content: unit }, { content: state }] },
      {
        cells: [
          { content: [paragraph(words.number(words.numberLeftOpen), { ...centred, before: 6 })] },
          { content: [paragraph(day, { ...centred, before: 6, italic: true })] },
        ],
      },
    ],
  });
}

const unitLines = ({ input, organisation }: SummarySheet): readonly Markup[] => [
  ...(input.assessment.profile.parentOrganisation.trim() === ""
    ? []
    : [paragraph(input.assessment.profile.parentOrganisation.trim(), { after: 0 })]),
  paragraph(organisation, { bold: true, after: 8 }),
];

function titleOf({ input, words: own, organisation }: SummarySheet): readonly Markup[] {
  const { assessedOn } = input.assessment.profile;
  const title = { align: "center", bold: true, size: 14, before: 0, after: 0 } as const;
  return [
    paragraph(own.kind, title),
    paragraph(own.about(shortEdition(input.catalog.edition), assessedOn.slice(0, 4)), title),
    paragraph("", { align: "center", size: 2, before: 0, after: 6, underlined: true, sides: 60 }),
    ...(input.isDemo
      ? [paragraph(`${own.terms.demo}. ${own.sample}`, { align: "center", bold: true, size: 11, after: 4 })]
      : []),
    paragraph(own.addressee(withoutFullStop(organisation)), { align: "center", after: 4 }),
  ];
}
