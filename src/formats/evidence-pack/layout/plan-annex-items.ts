/** The linked items of one task, each with why it evidences it, what the unit has reached and what proves it. */
import type { LinkedItem, LinkView } from "#src/domain/plan/plan-links";
import type { PlanTaskView } from "#src/domain/plan/derive-plan-view";
import { planPlace } from "#src/domain/plan/plan-reference";
import type { TableRow } from "#src/formats/pdf/table-model";
import { controlCell } from "./control-link";
import { drawMeter } from "./marks";
import type { PlanReport } from "./plan-facts";
import { controlTitle, levelText, type Report } from "./report";

export function itemRows(facts: PlanReport, view: PlanTaskView): readonly TableRow[] {
  const { report, bundle } = facts;
  const { words, formats } = report;
  const { task, summary } = view;
  const { title = "", links = {} } = bundle.text.tasks[task.id] ?? {};
  const reached = words.plan.share(formats.integer(summary.onTargetCount), formats.integer(summary.applicableCount));
  const count = words.plan.bandCount(reached, summary.lowestLevel === null ? "" : String(summary.lowestLevel));
  const band = words.plan.band(planPlace(task, bundle.text), title, count);
  return [
    { band: true, cells: [{ text: band, face: "bold" }] },
    ...view.links.flatMap((link) => linkRows(report, link, links[link.controlId] ?? "")),
  ];
}

/** An edition that splits the item has a row for each part. */
function linkRows(report: Report, { controlId, items }: LinkView, reason: string): readonly TableRow[] {
  const { words } = report;
  if (items.length > 0) return items.map((item) => itemRow(report, item, reason));
  return [
    {
      cells: [
        { text: controlId, face: "bold" },
        { text: words.plan.noCounterpart },
        { text: reason },
        { text: words.level.none },
        { text: "" },
      ],
    },
  ];
}

function itemRow(report: Report, item: LinkedItem, reason: string): TableRow {
  const { words, evaluation } = report;
  const evaluated = evaluation.controls.find(({ control }) => control.id === item.controlId);
  return {
    cells: [
      controlCell(report, item.controlId),
      { text: controlTitle(report, item.controlId) },
      { text: reason },
      {
        text: evaluated === undefined ? words.level.none : levelText(report, evaluated),
        draw: (document, box) => drawMeter(document, box.x + 29, box.top + 5.5, item),
      },
      {
        text: item.evidence.map(({ code, counted }) => (counted ? code : words.plan.notCounted(code))).join(", "),
      },
    ],
  };
}
