/** Nonconformities that the rules suggest, major ones first; opportunities and mere gaps as lists of codes. */
import { controlIdsOf, type Finding, type FindingGrade } from "#src/domain/finding/suggest-findings";
import type { TableRow } from "#src/formats/pdf/table-model";
import { controlCell } from "./control-link";
import { drawGrade } from "./marks";
import { controlTitle, type Report } from "./report";
import { startSection, subheading } from "./section";

export function drawFindings(report: Report): void {
  const { flow, words } = report;
  startSection(report, "findings");
  flow.paragraph(words.findings.introduction, { size: 11, leading: 14, align: "justify" }, 4);
  drawGradeTable(report, "major");
  drawGradeTable(report, "minor");
  drawGradeList(report, "gap");
  drawGradeList(report, "opportunity");
}

function ofGrade({ evaluation }: Report, grade: FindingGrade): readonly Finding[] {
  return evaluation.findings.filter((finding) => finding.grade === grade);
}

function drawGradeTable(report: Report, grade: "major" | "minor"): void {
  const { flow, words, formats } = report;
  const findings = ofGrade(report, grade);
  subheading(report, words.findings[grade](formats.integer(findings.length)), 50, `findings-${grade}`);
  if (findings.length === 0) return flow.paragraph(words.findings.none, { size: 11, leading: 14 });
  const { columns } = words.findings;
  const [code, action] = [52, 128];
  const rest = flow.width - code - action;
  flow.table(
    [
      { width: code, header: columns.code },
      { width: rest * 0.45, header: columns.subject },
      { width: rest * 0.55, header: columns.rule },
      { width: action, header: columns.action },
    ],
    findings.map((finding) => row(report, finding)),
  );
}

function row(report: Report, finding: Finding): TableRow {
  const { words } = report;
  const { subject, grade } = finding;
  const mark = {
    inset: 12,
    draw: (document: Report["document"], box: { readonly x: number; readonly top: number }) =>
      drawGrade(document, box.x + 3.5, box.top + 5.5, 7.5, grade),
  };
  const rule = { text: words.terms.rule[finding.rule] };
  if (subject.type === "control") {
    const title = controlTitle(report, subject.controlId);
    const code = { ...controlCell(report, subject.controlId), ...mark };
    return { cells: [code, { text: title }, rule, { text: actionText(report, subject.controlId) }] };
  }
  const ids = words.findings.items(controlIdsOf(finding).join(", "));
  return { cells: [{ text: "", ...mark }, { text: systemicTitle(report, finding) }, rule, { text: ids }] };
}

function systemicTitle({ input, words }: Report, { subject }: Finding): string {
  if (subject.type === "group") {
    return words.findings.group(subject.groupId, input.catalogText.groups[subject.groupId]?.title ?? "");
  }
  if (subject.type === "control") return subject.controlId;
  const values = input.catalogText.attributes["operationalCapabilities"]?.values;
  return words.findings.capability(values?.[subject.value] ?? subject.value);
}

function actionText({ evaluation, words, formats }: Report, controlId: string): string {
  const record = evaluation.controls.find(({ control }) => control.id === controlId)?.record;
  if (!record) return "";
  return [
    record.owner.trim() || words.gaps.noOwner,
    record.dueOn === null ? words.gaps.noDue : words.gaps.due(formats.day(record.dueOn)),
    ...(record.planApprovedBy.trim() === "" ? [] : [words.findings.approvedBy(record.planApprovedBy)]),
  ].join("; ");
}

function drawGradeList(report: Report, grade: "gap" | "opportunity"): void {
  const { flow, words, formats } = report;
  const ids = ofGrade(report, grade).flatMap(controlIdsOf);
  subheading(report, words.findings[grade](formats.integer(ids.length)), 30, `findings-${grade}`);
  flow.paragraph(ids.length === 0 ? words.findings.none : `${ids.join(", ")}.`, { size: 11, leading: 14 });
}
