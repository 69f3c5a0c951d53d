/** Nonconformities by the rule that suggests them, major ones first; opportunities and mere gaps as lists of codes. */
import { actionOnFinding } from "#src/domain/action/action-register";
import {
  controlIdsOf,
  findingRules,
  type Finding,
  type FindingGrade,
  type FindingRule,
} from "#src/domain/finding/suggest-findings";
import type { TableCell, TableRow } from "#src/formats/pdf/table-model";
import { actionDestination, isNonconformity } from "./action-block";
import { controlCell } from "./control-link";
import { ownerText } from "./gap-rows";
import { drawGrade } from "./marks";
import { controlTitle, type Report } from "./report";
import { continueWithSection, subheading } from "./section";

const widths = { code: 62, owner: 114, due: 52, approver: 98 } as const;

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
  if (subject.type !== "control") return systemicRow(report, finding, mark);
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

/** What spans several items is nobody's item: who does what by when is what its action says. */
function systemicRow(report: Report, finding: Finding, mark: Partial<TableCell>): TableRow {
  const { words, formats, input } = report;
  const { subject } = finding;
  const { none } = words.level;
  const action = actionOnFinding(finding, input.correctiveActions);
  const lines = [systemicTitle(report, finding), words.findings.items(controlIdsOf(finding).join(", "))];
  const code = subject.type === "group" ? subject.groupId : words.findings.capabilityCode;
  if (action === undefined) {
    const unknown = { text: none };
    return { cells: [{ text: code, face: "bold", ...mark }, { text: lines.join("\n") }, unknown, unknown, unknown] };
  }
  const title: TableCell = { text: [...lines, words.findings.action(action.code)].join("\n") };
  const link = { target: actionDestination(action), contents: words.actions.toAction(action.code) };
  return {
    cells: [
      { text: code, face: "bold", ...mark },
      isNonconformity(action) ? { ...title, link } : title,
      { text: ownerText(report, action.owner) },
      { text: action.dueOn === null ? words.gaps.noDue : formats.day(action.dueOn) },
      { text: action.approvedBy.trim() || none },
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
