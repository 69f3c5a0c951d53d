/** Verdict, index and coverage, with every condition that is not met. */
import { countFindings } from "#src/domain/finding/count-findings";
import { findingPlaces } from "#src/i18n/finding-places";
import { citedEdition } from "#src/i18n/edition-names";
import type { SummarySheet } from "./summary-sheet";
import { textWidth } from "./word-file";
import { paragraph, run, table, type Markup } from "./word-markup";
import { styleIds } from "./word-styles";

const headerFill = "DFE7EC";

export function conclusionOf(sheet: SummarySheet): readonly Markup[] {
  const { input, evaluation, words, formats, organisation } = sheet;
  const { verdict, gates } = evaluation.verdict;
  const failed = gates.filter(({ passed }) => !passed);
  const lead = words.conclusion({
    edition: citedEdition(input.catalog.edition, input.locale),
    organisation,
    assessedOn: formats.day(input.assessment.profile.assessedOn),
  });
  const verdictName = words.terms.verdict[verdict].toLocaleLowerCase(input.locale);
  const names = failed.map(({ id }) => words.terms.gate[id]).join("; ");
  return [
    paragraph(words.sections.conclusion, { style: styleIds.heading }),
    paragraph(
      [run(lead), run(`${verdictName}.`, { bold: true }), run(` ${words.conditions(failed.length, gates.length)}`)],
      { align: "both", firstLine: 10 },
    ),
    figuresOf(sheet),
    ...placesOf(sheet),
    ...(failed.length === 0
      ? []
      : [
          paragraph([run(words.failedGates, { bold: true }), run(`${names}.`)], {
            style: styleIds.small,
            align: "both",
            before: 4,
          }),
        ]),
  ];
}

/** Findings are counted above; here the items that have them. */
function placesOf({ evaluation, words, formats }: SummarySheet): readonly Markup[] {
  const [majors, minors] = (["major", "minor"] as const).map((grade) =>
    findingPlaces(countFindings(evaluation.findings, grade), words.places, formats),
  );
  const { majorsAt, minorsAt } = words.figures;
  const text = `${majors ? majorsAt(majors) : ""}${minors ? minorsAt(minors) : ""}`;
  return text === "" ? [] : [paragraph(text, { style: styleIds.small, before: 4 })];
}

function figuresOf({ evaluation, words, formats }: SummarySheet): Markup {
  const { scores, findings, controls } = evaluation;
  const { figures } = words;
  const share = (part: number, whole: number) => figures.of(formats.integer(part), formats.integer(whole));
  const columns = [
    [figures.overall, formats.percent(scores.overall)],
    [figures.clauses, formats.percent(scores.clauses)],
    [figures.annexA, formats.percent(scores.annexA)],
    [figures.coverage, share(scores.assessedCount, scores.applicableCount)],
    [figures.verified, share(scores.verifiedCount, scores.applicableCount)],
    [figures.majors, formats.integer(countFindings(findings, "major").findings)],
    [figures.minors, formats.integer(countFindings(findings, "minor").findings)],
    [figures.belowTarget, formats.integer(controls.filter(({ applicable, gap }) => applicable && gap > 0).length)],
  ] as const;
  const width = Math.floor(textWidth / columns.length);
  const centred = { style: styleIds.tableText, align: "center" } as const;
  return table({
    title: figures.title,
    widths: columns.map(() => width),
    borders: "all",
    padding: 0.8,
    rows: [
      {
        isHeader: true,
        cells: columns.map(([name]) => ({
          content: [paragraph(name, { ...centred, size: 9.5 })],
          fill: headerFill,
          middle: true,
        })),
      },
      { cells: columns.map(([, value]) => ({ content: [paragraph(value, { ...centred, bold: true, size: 12 })] })) },
    ],
  });
}
