/** What the report claims, how its numbers come about, what its marks mean. */
import { evidenceKinds } from "#src/domain/assessment/maturity";
import type { Substitution } from "#src/formats/pdf/printable-text";
import { drawCell, drawGrade, drawMeter, type CellState } from "./marks";
import { ink } from "./palette";
import type { Report } from "./report";
import { continueWithSection, subheading } from "./section";

const reading = { size: 11.5, leading: 15, align: "justify" } as const;

export function drawHowToRead(report: Report): void {
  const { flow, words } = report;
  continueWithSection(report, "howToRead");
  subheading(report, words.howToRead.claims);
  for (const text of claims(report)) flow.paragraph(text, reading, 4);
  drawLevels(report);
  drawCaps(report);
  subheading(report, words.howToRead.numbers);
  for (const text of words.howToRead.numbersText) flow.paragraph(text, reading, 4);
  drawMarks(report);
  drawSubstitutions(report, report.document.substitutions());
  drawOrigin(report);
}

/** What a catalog of one's own says is not ours to answer for. */
function claims({ input, words }: Report): readonly string[] {
  const { catalog, catalogText, ownCatalogs } = input;
  const [result, ...ours] = words.howToRead.claimsText(catalogText.title);
  const isOwn = ownCatalogs.some(({ id }) => id === catalog.id);
  return [result ?? "", ...(isOwn ? [words.howToRead.ownCatalogText(catalog.edition)] : ours)];
}

function drawLevels(report: Report): void {
  const { flow, words, input } = report;
  const { levelColumns } = words.howToRead;
  subheading(report, words.howToRead.levels, 80);
  flow.table(
    [
      { width: 36, header: levelColumns.level, align: "center" },
      { width: 92, header: levelColumns.name },
      { width: flow.width - 128, header: levelColumns.anchors },
    ],
    input.scoringModelText.levels.map(({ name, anchors }, level) => ({
      cells: [
        { text: String(level), face: "bold" as const },
        { text: name, face: "bold" as const },
        { text: `${anchors.join(". ")}.` },
      ],
    })),
    { size: 10.5, leading: 13 },
  );
}

function drawCaps(report: Report): void {
  const { flow, words, formats, input } = report;
  subheading(report, words.howToRead.cap, 90);
  flow.paragraph(words.howToRead.capText(formats.integer(input.scoringModel.evidenceValidityMonths)), reading, 5);
  flow.table(
    [
      { width: 128, header: words.howToRead.capColumns.kind },
      { width: flow.width - 128, header: words.howToRead.capColumns.meaning },
    ],
    evidenceKinds.map((kind) => ({
      cells: [
        { text: input.scoringModelText.evidenceKinds[kind]?.name ?? kind, face: "bold" as const },
        { text: input.scoringModelText.evidenceKinds[kind]?.description ?? "" },
      ],
    })),
    { size: 10.5, leading: 13 },
  );
}

const plain: CellState = { applicable: true, level: 3, missingEvidence: false, gap: 0 };

function drawMarks(report: Report): void {
  const { document, flow, words } = report;
  const { marksText } = words.howToRead;
  const cell =
    (state: CellState) =>
    (x: number, top: number): void =>
      drawCell(document, x, top, 10, state);
  const pictures: Readonly<Record<keyof typeof marksText, (x: number, top: number) => void>> = {
    level: cell(plain),
    missingEvidence: cell({ ...plain, level: 1, missingEvidence: true }),
    gap: (x, top) => document.rectangle({ x: x + 2, top: top + 5, width: 7, height: 1.8 }, { fill: ink }),
    notApplicable: cell({ ...plain, applicable: false }),
    notAssessed: cell({ ...plain, level: null }),
    meter: (x, top) => drawMeter(document, x, top + 2, { applicable: true, level: 2, target: 4 }),
    grades: (x, top) => {
      drawGrade(document, x, top + 1, 8, "major");
      drawGrade(document, x + 11, top + 1, 8, "minor");
      drawGrade(document, x + 22, top + 1, 8, "opportunity");
    },
  };
  const names = Object.keys(marksText) as (keyof typeof marksText)[];
  subheading(report, words.howToRead.marks, 100);
  document.tag("L", () => {
    for (const name of names) {
      const style = { size: 11, leading: 14.5, width: flow.width - 46 };
      const lines = document.wrap(marksText[name], style);
      flow.ensure(lines.length * style.leading);
      document.tag("LI", () => {
        document.artifact(() => pictures[name](flow.left + 2, flow.y + 2));
        document.tag("LBody", () => {
          flow.y += document.lines(lines, flow.left + 46, flow.y, style) + 2;
        });
      });
    }
  });
}

function drawSubstitutions(report: Report, substitutions: readonly Substitution[]): void {
  const { flow, words, formats } = report;
  if (substitutions.length === 0) return;
  const { howToRead } = words;
  const list = substitutions.map(({ codePoint, printedAs, count }) => {
    const code = `U+${codePoint.toString(16).toUpperCase().padStart(4, "0")}`;
    return howToRead.substitution(code, howToRead.printedAs[printedAs], formats.integer(count));
  });
  subheading(report, howToRead.substitutions);
  flow.paragraph(howToRead.substitutionsText(list.join("; ")), reading);
}

function drawOrigin(report: Report): void {
  const { flow, words, formats, input } = report;
  const { generatedAt, appVersion, scoringModel } = input;
  flow.y += 8;
  const model = `${scoringModel.id} ${scoringModel.version}`;
  // The wall time is printed as it was given: the same file in every time zone.
  const text = words.howToRead.made(
    formats.day(generatedAt.slice(0, 10)),
    generatedAt.slice(11, 16),
    appVersion,
    model,
  );
  flow.paragraph(text, { size: 10.5, leading: 13.5 });
}
