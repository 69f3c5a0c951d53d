/** Clauses 4 to 10: level, required documented information, evidence and what the rules say. */
import type { EvaluatedControl } from "#src/domain/assessment/evaluated-control";
import type { TableRow } from "#src/formats/pdf/table-model";
import { controlCell } from "./control-link";
import { drawMeter } from "./marks";
import { controlTitle, groupTitle, levelText, type Report } from "./report";
import { startSection } from "./section";

export function drawClauseTable(report: Report): void {
  const { flow, words, input, evaluation } = report;
  const { columns } = words.clauses;
  const [id, level, documents, evidence, finding] = [34, 68, 44, 74, 120];
  startSection(report, "clauses");
  flow.paragraph(words.clauses.introduction, { size: 11, leading: 14, align: "justify" }, 6);
  const rows = input.catalog.groups
    .filter((group) => group.class === "clause")
    .flatMap((group): readonly TableRow[] => [
      { band: true, cells: [{ text: groupTitle(report, group.id), face: "bold" }] },
      ...evaluation.controls.filter(({ control }) => control.groupId === group.id).map((item) => row(report, item)),
    ]);
  flow.table(
    [
      { width: id, header: columns.id },
      { width: flow.width - id - level - documents - evidence - finding, header: columns.clause },
      { width: level, header: columns.level },
      { width: documents, header: columns.documents, align: "center" },
      { width: evidence, header: columns.evidence },
      { width: finding, header: columns.finding },
    ],
    rows,
    { size: 9.6, leading: 11.6, padding: 2.9 },
  );
}

function row(report: Report, item: EvaluatedControl): TableRow {
  const { words, formats } = report;
  const { control, record } = item;
  const required = control.documentedInformationCount;
  const present = record.documentedInformation.slice(0, required).filter(Boolean).length;
  return {
    cells: [
      controlCell(report, control.id),
      { text: controlTitle(report, control.id) },
      { text: levelText(report, item), draw: (document, box) => drawMeter(document, box.x + 30, box.top + 5.6, item) },
      { text: required === 0 ? words.level.none : `${formats.integer(present)}/${formats.integer(required)}` },
      { text: item.evidence.map(({ code }) => code).join(", ") },
      { text: findingsText(report, control.id) },
    ],
  };
}

/** «Nặng: …» for each rule that fired on the item itself. */
export function findingsText({ evaluation, words }: Report, controlId: string): string {
  return evaluation.findings
    .filter(({ subject }) => subject.type === "control" && subject.controlId === controlId)
    .map(({ grade, rule }) => `${words.terms.grade[grade]}: ${words.terms.rule[rule]}`)
    .join(" ");
}
