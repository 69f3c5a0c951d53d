/** Rows of the gap list, the same in the summary and in its own section. */
import type { Gap } from "#src/domain/assessment/gap-analysis";
import type { TableColumn, TableRow } from "#src/formats/pdf/table-model";
import { drawGrade, drawMeter } from "./marks";
import { controlTitle, levelText, type Report } from "./report";
import { controlCell } from "./control-link";

export function gapColumns({ words, flow }: Report): readonly TableColumn[] {
  const { columns } = words.gaps;
  const [rank, id, level, priority, grade, plan] = [24, 40, 74, 40, 74, 92];
  return [
    { width: rank, header: columns.rank, align: "center" },
    { width: id, header: columns.id },
    { width: flow.width - rank - id - level - priority - grade - plan, header: columns.item },
    { width: level, header: columns.level },
    { width: priority, header: columns.priority, align: "center" },
    { width: grade, header: columns.grade },
    { width: plan, header: columns.plan },
  ];
}

export function gapRow(report: Report, { rank, item, grade }: Gap): TableRow {
  const { words, formats } = report;
  const { control, record } = item;
  const plan = [
    record.owner.trim() || words.gaps.noOwner,
    record.dueOn === null ? words.gaps.noDue : words.gaps.due(formats.day(record.dueOn)),
  ].join(", ");
  return {
    cells: [
      { text: formats.integer(rank) },
      controlCell(report, control.id),
      { text: controlTitle(report, control.id) },
      { text: levelText(report, item), draw: (document, box) => drawMeter(document, box.x + 32, box.top + 6, item) },
      { text: formats.integer(item.priority) },
      {
        text: grade === null ? words.terms.notAssessed : words.terms.grade[grade],
        inset: 12,
        draw: (document, box) => drawGrade(document, box.x + 3.5, box.top + 5, 7.5, grade ?? "not-assessed"),
      },
      { text: plan },
    ],
  };
}
