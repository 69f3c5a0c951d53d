/** The five gaps to look at first, and what the management is asked to decide. */
import { deriveDecisions } from "#src/domain/progress/decisions";
import { analyseGaps, type Gap } from "#src/domain/assessment/gap-analysis";
import { textDigest } from "#src/formats/evidence-pack/text-digest";
import { cutTo } from "#src/formats/evidence-pack/layout/sheet-text";
import type { SummarySheet } from "./summary-sheet";
import { textWidth } from "./word-file";
import { millimetres, paragraph, table, type Cell, type Markup, type ParagraphStyle } from "./word-markup";
import { styleIds } from "./word-styles";

const headerFill = "DFE7EC";
const firstGaps = 5;
const longestOwner = 60;
/** So many are named; the others are counted. */
const mostNamed = 8;

type Look = Pick<ParagraphStyle, "bold" | "align" | "keepWithNext">;

const textCell = (text: string, look: Look = {}): Cell => ({
  content: [paragraph(text, { style: styleIds.tableText, ...look })],
});
const headerCell = (text: string): Cell => ({
  ...textCell(text, { bold: true, align: "center", keepWithNext: true }),
  fill: headerFill,
  middle: true,
});

export function firstGapsOf(sheet: SummarySheet): readonly Markup[] {
  const { words, evaluation } = sheet;
  const gaps = analyseGaps(evaluation).slice(0, firstGaps);
  const heading = paragraph(words.sections.gaps, { style: styleIds.heading });
  if (gaps.length === 0) return [heading, paragraph(words.noGaps, { firstLine: 10 })];
  const columns = Object.values(words.gapColumns);
  const [rank, id, level, grade, owner, due] = [9, 15, 19, 21, 33, 23].map(millimetres) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  return [
    heading,
    table({
      title: words.sections.gaps,
      widths: [rank, id, textWidth - rank - id - level - grade - owner - due, level, grade, owner, due],
      borders: "all",
      padding: 1,
      rows: [
        { isHeader: true, cells: columns.map(headerCell) },
        ...gaps.map((gap, index) => gapRow(sheet, gap, index < gaps.length - 1)),
      ],
    }),
  ];
}

/** `keepWithNext`: five rows stand together on one page. */
function gapRow({ input, words, formats }: SummarySheet, { rank, item, grade }: Gap, keepWithNext: boolean) {
  const { control, record, level, target } = item;
  return {
    cells: [
      textCell(String(rank), { align: "center", keepWithNext }),
      textCell(control.id, { keepWithNext }),
      textCell(input.catalogText.controls[control.id]?.title ?? control.id, { keepWithNext }),
      textCell(words.figures.of(level === null ? "–" : String(level), String(target)), {
        align: "center",
        keepWithNext,
      }),
      textCell(grade === null ? words.terms.notAssessed : words.terms.grade[grade], { keepWithNext }),
      textCell(record.owner.trim() === "" ? words.noOwner : cutTo(record.owner, longestOwner, "…"), { keepWithNext }),
      textCell(record.dueOn === null ? words.noDue : formats.day(record.dueOn), { align: "center", keepWithNext }),
    ],
  };
}

export function decisionsOf({ input, evaluation, words }: SummarySheet): readonly Markup[] {
  const decisions = deriveDecisions(input, evaluation, {
    model: input.scoringModel,
    today: input.assessment.profile.assessedOn,
    digest: textDigest,
  });
  const heading = paragraph(words.sections.decisions, { style: styleIds.heading });
  if (decisions.length === 0) return [heading, paragraph(words.noDecisions, { firstLine: 10 })];
  const [number, opinion] = [millimetres(9), millimetres(48)];
  const namesOf = (places: readonly string[]) =>
    places.length <= mostNamed
      ? places.join(", ")
      : `${places.slice(0, mostNamed).join(", ")} ${words.andMore(places.length - mostNamed)}`;
  return [
    heading,
    table({
      title: words.sections.decisions,
      widths: [number, textWidth - number - opinion, opinion],
      borders: "all",
      padding: 1,
      rows: [
        { isHeader: true, cells: Object.values(words.decisionColumns).map(headerCell) },
        ...decisions.map(({ type, places }, index) => ({
          cells: [
            textCell(String(index + 1), { align: "center" }),
            textCell(words.decisions[type](places.length, namesOf(places))),
            textCell(""),
          ],
        })),
      ],
    }),
  ];
}
