/** Nonconformities by the rule that suggests them, major ones first; opportunities and mere gaps as lists of codes. */
import {
  controlIdsOf,
  findingRules,
  type Finding,
  type FindingGrade,
  type FindingRule,
} from "#src/domain/finding/suggest-findings";
import type { TableCell, TableRow } from "#src/formats/pdf/table-model";
import { controlCell } from "./control-link";
import { ownerText } from "./gap-rows";
import { drawGrade } from "./marks";
import { controlTitle, type Report } from "./report";
import { continueWithSection, subheading } from "./section";

const widths = { code: 50, owner: 118, due: 52, approver: 98 } as const;

export function drawFindings(report: Report): void {
  const { flow, words } = report;
  continueWithSection(report, "findings");
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
  subheading(report, words.findings[grade](formats.integer(findings.length)), 92, `findings-${grade}`);
  if (findings.length === 0) return flow.paragraph(words.findings.none, { size: 11, leading: 14 });
  const { columns } = words.findings;
  const { code, owner, due, approver } = widths;
  flow.table(
    [
      { width: code, header: columns.code },
      { width: flow.width - code - owner - due - approver, header: columns.subject },
      { width: owner, header: columns.owner },
      { width: due, header: columns.due },
      { width: approver, header: columns.approver },
    ],
    rulesOf(grade).flatMap((rule) => {
      const fired = findings.filter((finding) => finding.rule === rule);
      const band: TableRow = { band: true, cells: [{ text: words.terms.rule[rule], face: "bold" }] };
      return fired.length === 0 ? [] : [band, ...fired.map((finding) => row(report, finding))];
    }),
    { size: 9.4, leading: 11.2, padding: 2.8 },
  );
}

function rulesOf(grade: FindingGrade): readonly FindingRule[] {
  const rules = Object.keys(findingRules) as FindingRule[];
  return rules.filter((rule) => findingRules[rule] === grade);
}

function row(report: Report, finding: Finding): TableRow {
  const { words, formats, evaluation } = report;
  const { subject, grade } = finding;
  const mark: Pick<TableCell, "inset" | "draw"> = {
    inset: 11,
    draw: (document, box) => drawGrade(document, box.x + 3, box.top + 4.6, 7.5, grade),
  };
  if (subject.type !== "control") {
    const ids = words.findings.items(controlIdsOf(finding).join(", "));
    const title = { text: `${systemicTitle(report, finding)}\n${ids}` };
    return { cells: [{ text: "", ...mark }, title, { text: "" }, { text: "" }, { text: "" }] };
  }
  const { controlId } = subject;
  const record = evaluation.controls.find(({ control }) => control.id === controlId)?.record;
  const dueOn = record?.dueOn ?? null;
  return {
    cells: [
      { ...controlCell(report, controlId), ...mark },
      { text: controlTitle(report, controlId) },
      { text: ownerText(report, record?.owner ?? "") },
      { text: dueOn === null ? words.gaps.noDue : formats.day(dueOn) },
      { text: record?.planApprovedBy.trim() || words.level.none },
    ],
  };
}

function systemicTitle({ input, words }: Report, { subject }: Finding): string {
  if (subject.type === "group") {
    const group = input.catalog.groups.find(({ id }) => id === subject.groupId);
    const named = group?.class === "annex-a" ? words.findings.domain : words.findings.group;
    return named(subject.groupId, input.catalogText.groups[subject.groupId]?.title ?? "");
  }
  if (subject.type === "control") return subject.controlId;
  const values = input.catalogText.attributes["operationalCapabilities"]?.values;
  return words.findings.capability(values?.[subject.value] ?? subject.value);
}

function drawGradeList(report: Report, grade: "gap" | "opportunity"): void {
  const { flow, words, formats } = report;
  const ids = ofGrade(report, grade).flatMap(controlIdsOf);
  subheading(report, words.findings[grade](formats.integer(ids.length)), 30, `findings-${grade}`);
  flow.paragraph(ids.length === 0 ? words.findings.none : `${ids.join(", ")}.`, { size: 11, leading: 14 });
}
