/** Rows of the gap list, the same in the summary and in its own section. */
import type { Gap } from "#src/domain/assessment/gap-analysis";
import type { TableColumn, TableRow, TableStyle } from "#src/formats/pdf/table-model";
import { controlCell } from "./control-link";
import { drawGrade, drawMeter } from "./marks";
import { controlTitle, levelText, type Report } from "./report";
import { cutTo } from "./sheet-text";

const widths = { rank: 22, id: 38, level: 44, priority: 28, grade: 60, owner: 112, due: 54 } as const;
const [leading, padding] = [11.2, 2.8];

export const gapTableStyle: Partial<TableStyle> = { size: 9.4, leading, padding };

export function gapColumns({ words, flow }: Report): readonly TableColumn[] {
  const { columns } = words.gaps;
  const { rank, id, level, priority, grade, owner, due } = widths;
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
      { text: formats.integer(item.priority) },
      {
        text: grade === null ? words.terms.notAssessed : words.terms.grade[grade],
        inset: gradeMark === undefined ? 0 : 11,
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
