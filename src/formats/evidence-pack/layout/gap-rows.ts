/** Rows of the gap list, the same in the summary and in its own section. */
import type { Gap } from "#src/domain/assessment/gap-analysis";
import type { FaceName } from "#src/formats/pdf/document";
import type { TableColumn, TableRow, TableStyle } from "#src/formats/pdf/table-model";
import { controlCell } from "./control-link";
import { drawGrade, drawMeter } from "./marks";
import { controlTitle, levelText, type Report } from "./report";
import { cutTo } from "./sheet-text";

const widths = { rank: 20, id: 38, level: 44, owner: 111, due: 51 } as const;
const [size, leading, padding] = [9.4, 11.2, 2.8];
const markWidth = 11;

export const gapTableStyle: Partial<TableStyle> = { size, leading, padding };

/** Of a column that must not break its words, which differ in length between the languages. */
function widthFor({ document }: Report, words: readonly string[], face: FaceName, inset = 0): number {
  const widest = Math.max(
    ...words.flatMap((text) => text.split(" ")).map((word) => document.width(word, { face, size })),
  );
  return widest + inset + 2 * padding + 0.5;
}

export function gapColumns(report: Report): readonly TableColumn[] {
  const { words, formats, flow, gaps } = report;
  const { columns } = words.gaps;
  const { rank, id, level, owner, due } = widths;
  const { gap, ...marked } = words.terms.grade;
  const figures = gaps.map(({ item }) => formats.decimal(item.priority));
  const priority = Math.max(widthFor(report, [columns.priority], "bold"), widthFor(report, figures, "regular"));
  const grade = Math.max(
    widthFor(report, [gap.replaceAll(" ", "\u00a0")], "regular"),
    widthFor(report, [...Object.values(marked), words.terms.notAssessed], "regular", markWidth),
  );
  return [
    { width: rank, header: columns.rank, align: "center" },
    { width: id, header: columns.id },
    { width: flow.width - rank - id - level - priority - grade - owner - due, header: columns.item },
    { width: level, header: columns.level },
    { width: priority, header: columns.priority, align: "center" },
    { width: grade, header: columns.grade },
    { width: owner, header: columns.owner },
    { width: due, header: columns.due },
  ];
}

/** `longestOwner`: where five rows must fit on a page with pictures; the owner stands in full in the other lists. */
export function gapRow(report: Report, { rank, item, grade }: Gap, longestOwner = Number.POSITIVE_INFINITY): TableRow {
  const { words, formats } = report;
  const { control, record } = item;
  const level = levelText(report, item);
  const levelHeight = level.split("\n").length * leading;
  const gradeMark = grade === "gap" ? undefined : (grade ?? "not-assessed");
  return {
    cells: [
      { text: formats.integer(rank) },
      controlCell(report, control.id),
      { text: controlTitle(report, control.id) },
      {
        text: level,
        reserve: leading,
        draw: (document, box) => drawMeter(document, box.x + padding, box.top + padding + 2.6 + levelHeight, item),
      },
      { text: formats.decimal(item.priority) },
      {
        text: grade === null ? words.terms.notAssessed : words.terms.grade[grade],
        inset: gradeMark === undefined ? 0 : markWidth,
        draw: (document, box) => {
          if (gradeMark !== undefined) drawGrade(document, box.x + 3, box.top + 4.6, 7.5, gradeMark);
        },
      },
      { text: ownerText(report, record.owner, longestOwner) },
      { text: record.dueOn === null ? words.gaps.noDue : formats.day(record.dueOn) },
    ],
  };
}

export function ownerText({ words }: Report, owner: string, longest = Number.POSITIVE_INFINITY): string {
  return owner.trim() === "" ? words.gaps.noOwner : cutTo(owner, longest, "…");
}
