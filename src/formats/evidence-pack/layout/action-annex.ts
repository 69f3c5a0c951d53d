/** The plan of corrective actions (10.2): all in one table, then what was found and done about each nonconformity. */
import {
  countActions,
  findingsWithoutAction,
  isActionOverdue,
  sortActions,
  type OpenPoint,
} from "#src/domain/action/action-register";
import type { CorrectiveAction } from "#src/domain/action/corrective-action";
import { findUnmet } from "#src/domain/action/transitions";
import type { CalendarDay } from "#src/domain/shared/calendar-day";
import type { TableCell, TableColumn, TableRow } from "#src/formats/pdf/table-model";
import { actionDestination, drawActionBlock, isNonconformity } from "./action-block";
import { drawGrade } from "./marks";
import type { Report } from "./report";
import { startSection, subheading } from "./section";
import { cutTo } from "./sheet-text";

const tableStyle = { size: 9, leading: 10.9, padding: 3 };
/** What is told in full below is cut in the table, so that the plan stays a plan. */
const longestInTable = 260;

export function drawActionAnnex(report: Report): void {
  const { flow, words, formats, input } = report;
  const today = dayOfReport(report);
  const actions = sortActions(input.correctiveActions, today);
  if (actions.length === 0) return;
  startSection(report, "actions", "turned");
  flow.paragraph(introduction(report, actions, today), { size: 10.5, leading: 13.5, align: "left" }, 6);
  flow.table(
    columns(report),
    actions.map((action) => row(report, action, today)),
    tableStyle,
  );
  const told = actions.filter(isNonconformity);
  if (told.length === 0) return;
  flow.newPage("upright");
  subheading(report, words.actions.story(formats.integer(told.length)), 60, "actions-story");
  for (const action of told) drawActionBlock(report, action, today);
}

/** Whether something is late is a question of the day on which the report is made, not of the day assessed. */
const dayOfReport = ({ input }: Report): CalendarDay => input.generatedAt.slice(0, 10);

function introduction(report: Report, actions: readonly CorrectiveAction[], today: CalendarDay): string {
  const { words, formats, input, evaluation } = report;
  const { byState, overdue } = countActions(actions, today);
  const untaken = findingsWithoutAction({ suggested: evaluation.findings, reviewed: input.reviewFindings }, actions);
  const [majors, minors] = (["major", "minor"] as const).map((grade) =>
    untaken.filter((point) => point.grade === grade),
  );
  const integer = (count: number): string => formats.integer(count);
  const told = words.actions.introduction({
    count: integer(actions.length),
    day: formats.day(today),
    open: integer(byState.open),
    inProgress: integer(byState["in-progress"]),
    completed: integer(byState.completed),
    closed: integer(byState.closed),
    withdrawn: integer(byState.withdrawn),
    overdue: integer(overdue),
  });
  const [majorCount, minorCount] = [majors?.length ?? 0, minors?.length ?? 0];
  if (majorCount + minorCount === 0) return `${told} ${words.actions.allTaken}`;
  const counted = `${told} ${words.actions.untaken(integer(majorCount), integer(minorCount))}`;
  if (majorCount === 0) return counted;
  const subjects = [...new Set(majors?.map((point) => subjectOf(report, point)))].join("; ");
  return `${counted} ${words.actions.untakenMajors(subjects)}`;
}

function subjectOf({ input, words }: Report, point: OpenPoint): string {
  if (point.source === "review") return point.finding.controlId;
  const { subject } = point.finding;
  if (subject.type === "control") return subject.controlId;
  if (subject.type === "group") {
    return words.findings.group(subject.groupId, input.catalogText.groups[subject.groupId]?.title ?? "");
  }
  const values = input.catalogText.attributes["operationalCapabilities"]?.values;
  return words.findings.capability(values?.[subject.value] ?? subject.value);
}

function columns({ words, flow }: Report): readonly TableColumn[] {
  const names = words.actions.columns;
  const [code, grade, items, owner, due, state] = [46, 74, 62, 84, 58, 84];
  const rest = flow.width - code - grade - items - owner - due - state;
  return [
    { width: code, header: names.code },
    { width: grade, header: names.grade },
    { width: rest / 2, header: names.statement },
    { width: items, header: names.items },
    { width: rest / 2, header: names.action },
    { width: owner, header: names.owner },
    { width: due, header: names.due },
    { width: state, header: names.state },
  ];
}

function row(report: Report, action: CorrectiveAction, today: CalendarDay): TableRow {
  const { words } = report;
  const { grade, controlIds, owner } = action;
  const mark = grade === "observation" ? "gap" : grade;
  return {
    cells: [
      codeCell(report, action),
      {
        text: words.actions.grades[grade],
        inset: 11,
        draw: (document, box) => drawGrade(document, box.x + 3, box.top + 4.2, 7.5, mark),
      },
      { text: shortened(report, action, action.statement) },
      { text: controlIds.toSorted(report.formats.compare).join(", ") || words.level.none },
      { text: shortened(report, action, action.action) },
      { text: owner.trim() || words.gaps.noOwner },
      dueCell(report, action, today),
      { text: stateText(report, action, today) },
    ],
  };
}

function codeCell({ words }: Report, action: CorrectiveAction): TableCell {
  const cell: TableCell = { text: action.code, face: "bold" };
  if (!isNonconformity(action)) return cell;
  return { ...cell, link: { target: actionDestination(action), contents: words.actions.toAction(action.code) } };
}

function shortened({ words }: Report, action: CorrectiveAction, text: string): string {
  if (text.trim() === "") return words.actions.notGiven;
  return isNonconformity(action) ? cutTo(text, longestInTable, words.actions.inFull) : text.trim();
}

function dueCell({ words, formats }: Report, action: CorrectiveAction, today: CalendarDay): TableCell {
  if (action.dueOn === null) return { text: words.gaps.noDue };
  const day = formats.day(action.dueOn);
  return isActionOverdue(action, today) ? { text: `${day}\n${words.actions.overdue}`, face: "bold" } : { text: day };
}

function stateText({ words }: Report, action: CorrectiveAction, today: CalendarDay): string {
  const state = words.actions.states[action.state];
  const fields = new Set(findUnmet(action, today).map(({ field }) => words.actions.names[field].toLowerCase()));
  return fields.size === 0 ? state : `${state}\n${words.actions.lacking([...fields].join(", "))}`;
}
