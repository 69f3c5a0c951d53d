/** The tasks of the plan of the city against the items that evidence them: what an office on that plan looks up first. */
import type { PlanTaskView } from "#src/domain/plan/derive-plan-view";
import { planPlace, planReferenceTitle, planTitle } from "#src/domain/plan/plan-reference";
import { plainText } from "#src/formats/pdf/printable-text";
import type { TableRow } from "#src/formats/pdf/table-model";
import { drawPlanLaw } from "./plan-annex-law";
import { itemRows } from "./plan-annex-items";
import { drawPlanRecords } from "./plan-annex-records";
import { periodText, planReportOf, planTableStyle, smallText, type PlanReport } from "./plan-facts";
import type { Report } from "./report";
import { startSection, subheading } from "./section";

export function drawPlanAnnex(report: Report): void {
  const facts = planReportOf(report);
  if (facts === null) return;
  startSection(report, "plan", "turned", sectionTitle(facts));
  for (const text of introduction(facts)) report.flow.paragraph(text, { ...smallText, align: "left" }, 4);
  drawTasks(facts);
  drawItems(facts);
  drawPlanRecords(facts);
  drawPlanLaw(facts);
}

/** The document that took the plan's place by its number, or by its name where it has none. */
function sectionTitle({ report, successor }: PlanReport): string {
  const { words } = report;
  if (!isReplaced(successor)) return words.sections.plan;
  return words.plan.successorTitle(plainText(successor.number) || plainText(successor.name));
}

const isReplaced = (successor: PlanReport["successor"]): successor is NonNullable<PlanReport["successor"]> =>
  successor !== null && successor.replacesPlanName && successor.name.trim() !== "";

function introduction({ report, bundle, view, successor }: PlanReport): readonly string[] {
  const { words, formats, input } = report;
  const { plan, text } = bundle;
  const { unitType } = input.assessment.profile;
  const own = planTitle(plan, text, null);
  const entered = successor === null ? "" : planReferenceTitle(successor, text);
  const { summary } = view;
  const concerned = view.tasks.filter(({ concern }) => concern !== "none").length;
  const numbers = words.plan.summary({
    tasks: formats.integer(view.tasks.length),
    concerned: formats.integer(concerned),
    items: formats.integer(summary.itemCount),
    applicable: formats.integer(summary.applicableCount),
    onTarget: formats.integer(summary.onTargetCount),
    evidence: formats.integer(summary.evidenceCount),
    counted: formats.integer(summary.countedEvidenceCount),
  });
  const without =
    summary.withoutCounterpartCount === 0
      ? ""
      : words.plan.withoutCounterpart(formats.integer(summary.withoutCounterpartCount));
  return [
    isReplaced(successor) ? words.plan.replaced(entered, own) : words.plan.of(own, yearsText(plan.term)),
    entered === "" || isReplaced(successor) ? "" : words.plan.beside(entered),
    words.plan.judgedFor(
      words.terms.unitType[unitType],
      text.unitTypes[unitType].planRef,
      periodText(report, view.period),
    ),
    [numbers, without].filter((part) => part !== "").join(" "),
    words.plan.judgement,
  ].filter((part) => part !== "");
}

function drawTasks({ report, bundle, view }: PlanReport): void {
  const { flow, words, formats } = report;
  const { taskColumns } = words.plan;
  const [place, agencies, term, concern, onTarget, lowest, evidence] = [78, 196, 58, 58, 52, 48, 62];
  subheading(report, words.plan.tasks(formats.integer(view.tasks.length)), 60);
  flow.table(
    [
      { width: place, header: taskColumns.place },
      {
        width: flow.width - place - agencies - term - concern - onTarget - lowest - evidence,
        header: taskColumns.task,
      },
      { width: agencies, header: taskColumns.agencies },
      { width: term, header: taskColumns.term },
      { width: concern, header: taskColumns.concern },
      { width: onTarget, header: taskColumns.onTarget, align: "center" },
      { width: lowest, header: taskColumns.lowest, align: "center" },
      { width: evidence, header: taskColumns.evidence, align: "center" },
    ],
    view.tasks.map((task) => taskRow(report, bundle.text, task)),
    planTableStyle,
  );
}

function taskRow(
  { words, formats }: Report,
  text: PlanReport["bundle"]["text"],
  { task, concern, summary }: PlanTaskView,
): TableRow {
  const { title = "", leadAgency = "", cooperatingAgencies = null } = text.tasks[task.id] ?? {};
  const concerns = concern !== "none";
  const share = (part: number, whole: number) =>
    concerns ? words.plan.share(formats.integer(part), formats.integer(whole)) : words.level.none;
  return {
    cells: [
      { text: planPlace(task, text), face: "bold" },
      { text: title },
      { text: cooperatingAgencies === null ? leadAgency : words.plan.agencies(leadAgency, cooperatingAgencies) },
      { text: task.term === null ? words.plan.noTerm : yearsText(task.term) },
      { text: words.plan.concern[concern], face: concern === "named" ? "bold" : "regular" },
      { text: share(summary.onTargetCount, summary.applicableCount) },
      { text: concerns && summary.lowestLevel !== null ? String(summary.lowestLevel) : words.level.none },
      { text: share(summary.countedEvidenceCount, summary.evidenceCount) },
    ],
  };
}

const yearsText = ({ from, to }: { readonly from: number; readonly to: number }): string =>
  from === to ? String(from) : `${from}–${to}`;

function drawItems(facts: PlanReport): void {
  const { report, view } = facts;
  const { flow, words } = report;
  const { itemColumns } = words.plan;
  const [code, item, level, evidence] = [44, 216, 66, 110];
  const concerned = view.tasks.filter(({ concern }) => concern !== "none");
  subheading(report, words.plan.items, 90);
  flow.table(
    [
      { width: code, header: itemColumns.code },
      { width: item, header: itemColumns.item },
      { width: flow.width - code - item - level - evidence, header: itemColumns.reason },
      { width: level, header: itemColumns.level },
      { width: evidence, header: itemColumns.evidence },
    ],
    concerned.flatMap((task) => itemRows(facts, task)),
    planTableStyle,
  );
}
