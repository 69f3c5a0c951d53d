/** What the plan asks for and the standard has no name for: the records of the period, and orders without an answer. */
import type { PlanRecord } from "#src/domain/plan/plan-record";
import type { PlanRecordEntry, RecordKindView } from "#src/domain/plan/plan-record-view";
import type { TableRow } from "#src/formats/pdf/table-model";
import { periodText, planTableStyle, smallText, type PlanReport } from "./plan-facts";
import type { Report } from "./report";
import { subheading } from "./section";

export function drawPlanRecords(facts: PlanReport): void {
  const { report, view } = facts;
  const { flow, words } = report;
  const { recordColumns } = words.plan;
  const [day, answered, participants, result, evidence] = [66, 62, 54, 190, 110];
  subheading(report, words.plan.records(periodText(report, view.period)), 60);
  flow.table(
    [
      { width: flow.width - day - answered - participants - result - evidence, header: recordColumns.title },
      { width: day, header: recordColumns.day },
      { width: answered, header: recordColumns.answered },
      { width: participants, header: recordColumns.participants, align: "center" },
      { width: result, header: recordColumns.result },
      { width: evidence, header: recordColumns.evidence },
    ],
    view.records.flatMap((kind) => kindRows(facts, kind)),
    planTableStyle,
  );
  drawOrders(facts);
}

function kindRows({ report, bundle, view }: PlanReport, kind: RecordKindView): readonly TableRow[] {
  const { words } = report;
  const waiting = new Set(view.unansweredOrders.map(({ record }) => record.id));
  const name = bundle.text.recordKinds[kind.kind].name;
  const years = kind.yearsWithout.map((year) => periodText(report, year));
  const state = [
    words.plan.state[kind.state],
    ...(years.length === 0 ? [] : [words.plan.yearsWithout(years.join("; "))]),
  ];
  const band: TableRow = {
    band: true,
    cells: [
      { text: words.plan.recordBand(name, words.plan.recurrence[kind.recurrence], state.join(", ")), face: "bold" },
    ],
  };
  const entries = kind.entries.filter((entry) => belongs(kind, entry));
  if (entries.length === 0) {
    const none = ["", "", "", "", ""].map((text) => ({ text }));
    return [band, { cells: [{ text: words.plan.noRecord }, ...none] }];
  }
  return [band, ...entries.map((entry) => entryRow(report, entry, waiting.has(entry.record.id)))];
}

/** What happened before the period counts only where one holds until another follows. */
const belongs = ({ recurrence }: RecordKindView, { standing }: PlanRecordEntry): boolean =>
  recurrence === "once" || standing !== "earlier";

function entryRow(
  { words, formats }: Report,
  { record, standing, evidence, lostEvidenceIds }: PlanRecordEntry,
  isWaiting: boolean,
): TableRow {
  const codes = evidence.map(({ code, counted }) => (counted ? code : words.plan.notCounted(code)));
  const lost = lostEvidenceIds.length === 0 ? [] : [words.plan.lost(formats.integer(lostEvidenceIds.length))];
  const day = record.happenedOn === null ? "" : formats.day(record.happenedOn);
  return {
    cells: [
      { text: nameOf(words, record) },
      {
        text: [day, standing === "in-period" ? "" : words.plan.standing[standing]]
          .filter((part) => part !== "")
          .join("\n"),
      },
      {
        text: isWaiting ? words.plan.unanswered : formats.day(record.answeredOn),
        face: isWaiting ? "bold" : "regular",
      },
      { text: record.participants === null ? words.level.none : formats.integer(record.participants) },
      { text: record.result },
      { text: [...codes, ...lost].join(", ") },
    ],
  };
}

function nameOf(words: Report["words"], { title, documentNumber }: PlanRecord): string {
  return [title.trim() || words.plan.untitled, documentNumber.trim()].filter((part) => part !== "").join(", ");
}

function drawOrders({ report, view }: PlanReport): void {
  const { flow, words, formats } = report;
  const { unansweredOrders: orders } = view;
  if (orders.length === 0) {
    flow.y += 5;
    return flow.paragraph(words.plan.noOrders, smallText);
  }
  subheading(report, words.plan.orders(formats.integer(orders.length)), 30);
  for (const { record, reason } of orders) {
    const received = formats.day(record.happenedOn);
    flow.paragraph(words.plan.order(nameOf(words, record), received, words.plan.orderReasons[reason]), smallText, 3);
  }
}
