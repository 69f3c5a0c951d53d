/** The risk register and the risk treatment plan, each the other's counterpart: their codes lead from one to the other. */
import type { Risk } from "#src/domain/risk/risk";
import { sortRisks, type EvaluatedRisk } from "#src/domain/risk/risk-register";
import type { Rating, RiskLevel } from "#src/domain/risk/risk-scales";
import { isRiskAccepted, treatmentPlanOf, type TreatmentPlanRow } from "#src/domain/risk/treatment-plan";
import { redactedText } from "#src/domain/pack/redact";
import type { TableCell, TableColumn, TableRow } from "#src/formats/pdf/table-model";
import { treatmentStatusWord } from "#src/i18n/risk-words";
import { controlLink } from "./control-link";
import type { Report } from "./report";
import { drawSwatch } from "./risk-map";
import { subheading } from "./section";

const tableStyle = { size: 9, leading: 10.9, padding: 3 };
const closing = { size: 10.5, leading: 13.5, align: "left" } as const;
const swatchWidth = 12;

const registerDestination = (code: string): string => `risk-${code}`;
const planDestination = (code: string): string => `risk-plan-${code}`;

export function drawRegister(report: Report): void {
  const { flow, words, input } = report;
  const rows = sortRisks(input.risks).map((risk) => registerRow(report, risk));
  const columns = registerColumns(report);
  subheading(report, words.risks.register, keepFor(report, columns, rows) + 17, "risks-register");
  flow.paragraph(words.risks.ratingsKey, { size: 10, leading: 13 }, 4);
  flow.table(columns, rows, tableStyle);
}

/** No heading without a first row; a row that fills a page is broken, so that a few of its lines will do. */
function keepFor({ flow }: Report, columns: readonly TableColumn[], rows: readonly TableRow[]): number {
  const height = flow.tableHeight(columns, rows.slice(0, 1), tableStyle) + 4;
  return height > (flow.bottom - flow.top) * 0.9 ? 90 : height;
}

function registerColumns({ words, flow }: Report): readonly TableColumn[] {
  const { registerColumns: columns } = words.risks;
  const [code, consequence, level, option, owner, reviewed] = [42, 164, 72, 58, 92, 54];
  return [
    { width: code, header: columns.code },
    { width: flow.width - code - consequence - 2 * level - option - owner - reviewed, header: columns.risk },
    { width: consequence, header: columns.consequence },
    { width: level, header: columns.inherent },
    { width: option, header: columns.option },
    { width: level, header: columns.residual },
    { width: owner, header: columns.owner },
    { width: reviewed, header: columns.reviewed },
  ];
}

function registerRow(report: Report, { risk, inherentLevel, residualLevel }: EvaluatedRisk): TableRow {
  const { words, formats } = report;
  const { code, treatmentOption } = risk;
  const link = { target: planDestination(code), contents: words.risks.toPlan(code) };
  return {
    onPlaced: (document, top) => document.destination(registerDestination(code), top),
    cells: [
      { text: code, face: "bold", ...(treatmentOption === null ? {} : { link }) },
      { text: describe(report, risk) },
      { text: said(report, risk.consequence) || words.level.none },
      levelCell(report, inherentLevel, risk.inherentLikelihood, risk.inherentConsequence),
      { text: treatmentOption === null ? words.risks.undecided : words.risks.options[treatmentOption] },
      levelCell(report, residualLevel, risk.residualLikelihood, risk.residualConsequence),
      { text: said(report, risk.riskOwner) || words.risks.noOwner },
      { text: risk.reviewedOn === null ? words.level.none : formats.day(risk.reviewedOn) },
    ],
  };
}

/** What was taken out of a pack of scores only is told once, not for each of the three. */
function describe(report: Report, { asset, threat, vulnerability }: Risk): string {
  const { risks: words } = report.words;
  if ([asset, threat, vulnerability].includes(redactedText)) return words.leftOut;
  const [danger, weakness] = [threat.trim(), vulnerability.trim()];
  const parts = [
    asset.trim(),
    danger === "" ? "" : words.threat(danger),
    weakness === "" ? "" : words.vulnerability(weakness),
  ];
  return parts.filter((text) => text !== "").join("\n") || words.notNamed;
}

const said = ({ words }: Report, text: string): string => (text === redactedText ? words.risks.leftOut : text.trim());

function levelCell(
  { words }: Report,
  level: RiskLevel | null,
  likelihood: Rating | null,
  consequence: Rating | null,
): TableCell {
  if (level === null || likelihood === null || consequence === null) return { text: words.risks.notRated };
  const name = words.risks.level(level, words.risks.levels[level]);
  return {
    text: `${name}\n${words.risks.ratings(likelihood, consequence)}`,
    inset: swatchWidth,
    draw: (document, box) => drawSwatch(document, box.x + 3, box.top + 4, level),
  };
}

export function drawTreatmentPlan(report: Report): void {
  const { flow, words, input } = report;
  const rows = treatmentPlanOf(input.risks, input.assessment.profile.assessedOn).map((row) => planRow(report, row));
  const notPlanned = sortRisks(input.risks).filter(({ risk }) => risk.treatmentOption === null);
  if (rows.length === 0) {
    subheading(report, words.risks.plan, 40, "risks-plan");
    flow.paragraph(words.risks.noPlan, closing);
    return;
  }
  const columns = planColumns(report);
  subheading(report, words.risks.plan, keepFor(report, columns, rows), "risks-plan");
  flow.table(columns, rows, tableStyle);
  if (notPlanned.length === 0) return;
  flow.y += 5;
  flow.paragraph(words.risks.notPlanned(notPlanned.map(({ risk }) => risk.code).join(", ")), closing);
}

function planColumns({ words, flow }: Report): readonly TableColumn[] {
  const { planColumns: columns } = words.risks;
  const [code, risk, option, controls, responsible, due, residual, accepted] = [42, 104, 56, 44, 86, 70, 66, 100];
  const others = code + risk + option + controls + responsible + due + residual + accepted;
  return [
    { width: code, header: columns.code },
    { width: risk, header: columns.risk },
    { width: option, header: columns.option },
    { width: controls, header: columns.controls },
    { width: flow.width - others, header: columns.treatment },
    { width: responsible, header: columns.responsible },
    { width: due, header: columns.due },
    { width: residual, header: columns.residual },
    { width: accepted, header: columns.accepted },
  ];
}

function planRow(report: Report, row: TreatmentPlanRow): TableRow {
  const { words, formats, input } = report;
  const { code, acceptedBy, acceptedOn, residualLevel } = row;
  const risk = input.risks.find(({ id }) => id === row.riskId);
  const isAccepted = risk !== undefined && isRiskAccepted(risk, input.assessment.profile.assessedOn);
  return {
    onPlaced: (document, top) => document.destination(planDestination(code), top),
    cells: [
      {
        text: code,
        face: "bold",
        link: { target: registerDestination(code), contents: words.risks.toRegister(code) },
      },
      { text: said(report, risk?.asset ?? "") || words.risks.notNamed },
      { text: words.risks.options[row.treatmentOption] },
      controlsCell(report, row.controlIds),
      { text: said(report, row.treatment) || words.level.none },
      { text: said(report, row.treatmentOwner) || words.gaps.noOwner },
      { text: dueText(report, row), face: row.status === "overdue" ? "bold" : "regular" },
      residualLevel === null
        ? { text: words.risks.notRated }
        : {
            text: words.risks.level(residualLevel, words.risks.levels[residualLevel]),
            inset: swatchWidth,
            draw: (document, box) => drawSwatch(document, box.x + 3, box.top + 4, residualLevel),
          },
      {
        text: isAccepted
          ? words.risks.acceptedBy(said(report, acceptedBy), formats.day(acceptedOn))
          : words.risks.notAccepted,
      },
    ],
  };
}

/** The last day, and below it where the work stands; what is done has a day of its own. */
function dueText({ words, formats }: Report, row: TreatmentPlanRow): string {
  const { treatmentOption, treatmentDueOn, treatmentDoneOn, status } = row;
  const due = treatmentDueOn === null ? words.gaps.noDue : formats.day(treatmentDueOn);
  const isDone = treatmentDoneOn !== null && (status === "done" || status === "accepted");
  const word = treatmentStatusWord(words.risks, treatmentOption, status);
  const stands = isDone ? words.risks.statusDone(word, formats.day(treatmentDoneOn)) : word;
  return treatmentOption === "retain" ? stands : `${due}\n${stands}`;
}

/** One below the other, each leading to its own detail; an item of another edition has none here. */
function controlsCell(report: Report, controlIds: readonly string[]): TableCell {
  if (controlIds.length === 0) return { text: report.words.level.none };
  const known = new Set(report.input.catalog.controls.map(({ id }) => id));
  const ids = controlIds.toSorted(report.formats.compare);
  return {
    text: ids.join("\n"),
    lineLinks: ids.map((id) => (known.has(id) ? controlLink(report, id) : null)),
  };
}
