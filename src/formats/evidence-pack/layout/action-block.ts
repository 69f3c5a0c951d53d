/** One nonconformity from what was found to whether the action worked, in the order of 10.2. */
import type { CorrectiveAction } from "#src/domain/action/corrective-action";
import { isActionOverdue } from "#src/domain/action/action-register";
import { findUnmet } from "#src/domain/action/transitions";
import type { CalendarDay } from "#src/domain/shared/calendar-day";
import type { TextStyle } from "#src/formats/pdf/document";
import type { Line } from "#src/formats/pdf/font-face";
import type { ReportMessages } from "#src/i18n/vi/report";
import { linesThatFit } from "./flow";
import { drawGrade } from "./marks";
import { grey, ink, pane } from "./palette";
import type { Report } from "./report";

const labelWidth = 104;
const lineHeight = 12.8;
const text: TextStyle = { size: 10, leading: lineHeight };
const headStyle: TextStyle = { face: "bold", size: 10.5, leading: 13.4 };
const asideStyle: TextStyle = { size: 9.5, leading: 13.4, align: "right" };
const [headPadding, afterHead, afterFact, afterBlock] = [3, 4, 2, 10];
/** Longer ones are broken over pages. */
const mostLinesKept = 16;
const markWidth = 13;

type Label = keyof ReportMessages["actions"]["fields"];
type Fact = readonly [label: Label, text: string];

export const actionDestination = ({ id }: Pick<CorrectiveAction, "id">): string => `action-${id}`;

/** Only these have a block, and so a place to lead to. */
export const isNonconformity = ({ grade }: CorrectiveAction): boolean => grade === "major" || grade === "minor";

export function drawActionBlock(report: Report, action: CorrectiveAction, today: CalendarDay): void {
  const { document, flow } = report;
  const facts = factsOf(report, action, today).map(([label, said]) => ({
    label,
    lines: document.wrap(said, { ...text, width: flow.width - labelWidth }),
  }));
  const headHeight = (headStyle.leading ?? 0) + 2 * headPadding;
  const lineCount = facts.reduce((sum, { lines }) => sum + lines.length, 0);
  flow.ensure(headHeight + afterHead + Math.min(lineCount, mostLinesKept) * (lineHeight + afterFact));
  drawHead(report, action, headHeight, today);
  flow.y += headHeight + afterHead;
  for (const { label, lines } of facts) drawFact(report, action, label, lines);
  flow.y += afterBlock;
}

function drawHead(report: Report, action: CorrectiveAction, height: number, today: CalendarDay): void {
  const { document, flow, words, formats } = report;
  const { code, grade, state, dueOn } = action;
  document.destination(actionDestination(action), flow.y);
  document.rectangle({ x: flow.left, top: flow.y, width: flow.width, height }, { fill: pane });
  document.polyline(
    [
      [flow.left, flow.y],
      [flow.left + flow.width, flow.y],
    ],
    { line: { stroke: ink, width: 0.6 } },
  );
  const top = flow.y + headPadding;
  const late = isActionOverdue(action, today) ? ` – ${words.actions.overdue} (${formats.day(dueOn)})` : "";
  document.artifact(() => drawGrade(document, flow.left + 5, top + 3, 7.5, grade === "major" ? "major" : "minor"));
  document.tag("H3", () => {
    document.text(`${code}  ${words.actions.grades[grade]}`, flow.left + 5 + markWidth, top, headStyle);
    document.text(`${words.actions.states[state]}${late}`, flow.left, top, { ...asideStyle, width: flow.width - 5 });
  });
}

function drawFact(report: Report, { code }: CorrectiveAction, label: Label, lines: readonly Line[]): void {
  const { document, flow, words } = report;
  const element = document.tag("P", () => {});
  let rest = lines;
  let isFirst = true;
  while (rest.length > 0) {
    const count = linesThatFit(rest.length, Math.floor((flow.bottom - flow.y) / lineHeight));
    if (count === 0) {
      flow.newPage();
      const style: TextStyle = { face: "italic", size: 9.5, leading: 12, color: grey };
      document.artifact(() => document.text(words.actions.continued(code), flow.left + 5, flow.y, style));
      flow.y += 16;
      continue;
    }
    const part = rest.slice(0, count);
    document.within(element, () => {
      if (isFirst) {
        const name = `${words.actions.fields[label]}:`;
        document.text(name, flow.left + 5, flow.y, { face: "bold", size: 9, leading: lineHeight });
      }
      document.lines(part, flow.left + labelWidth, flow.y, text);
    });
    flow.y += count * lineHeight;
    rest = rest.slice(count);
    isFirst = false;
  }
  flow.y += afterFact;
}

/** What nobody wrote is said where 10.2 asks for it, and left out elsewhere. */
function factsOf(report: Report, action: CorrectiveAction, today: CalendarDay): readonly Fact[] {
  const { words, formats, input } = report;
  const { actions: says } = words;
  const asked = (written: string): string => written.trim() || says.notGiven;
  const codes = input.evidenceItems.filter(({ id }) => action.evidenceItemIds.includes(id)).map(({ code }) => code);
  const lacking = [...new Set(findUnmet(action, today).map(({ field }) => says.names[field].toLowerCase()))];
  const whys = action.whys.filter((why) => why.trim() !== "").map((why, index) => `${index + 1}. ${why.trim()}`);
  const facts: readonly Fact[] = [
    ["source", says.raised(says.sources[action.source], dayText(report, action.raisedOn))],
    ["items", action.controlIds.toSorted(formats.compare).join(", ")],
    ["statement", asked(action.statement)],
    ["correction", asked(action.correction)],
    ["consequence", asked(action.consequence)],
    ["whys", whys.join("\n")],
    ["rootCause", asked(action.rootCause)],
    ["similarCases", asked(action.similarCases)],
    ["action", asked([action.action.trim(), planText(report, action)].filter((part) => part !== "").join(" "))],
    ["result", resultText(report, action)],
    ["evidence", codes.join(", ")],
    ["check", checkText(report, action)],
    ["withdrawn", action.state === "withdrawn" ? asked(action.withdrawnReason) : ""],
    ["lacking", lacking.join(", ")],
  ];
  return facts.filter(([, said]) => said !== "");
}

const dayText = ({ formats }: Report, day: CalendarDay | null): string => (day === null ? "" : formats.day(day));

const planText = (report: Report, { owner, dueOn, approvedBy }: CorrectiveAction): string =>
  report.words.actions.planned(owner.trim(), dayText(report, dueOn), approvedBy.trim());

function resultText(report: Report, { result, completedOn }: CorrectiveAction): string {
  const { completed } = report.words.actions;
  return [result.trim(), completedOn === null ? "" : completed(dayText(report, completedOn))]
    .filter((part) => part !== "")
    .join(" ");
}

/** Of nobody's concern before the action is done. */
function checkText(report: Report, action: CorrectiveAction): string {
  const { actions: says } = report.words;
  const { effective, effectivenessCheckedBy: by, effectivenessCheckedOn: on, effectivenessBasis: basis } = action;
  if (action.state !== "completed" && action.state !== "closed" && basis.trim() === "") return "";
  const verdict = effective === null ? says.unchecked : says.effective[effective ? "true" : "false"];
  return [says.checked(verdict, by.trim(), dayText(report, on)), basis.trim()].filter((part) => part !== "").join(" ");
}
