/** The risk register and the risk treatment plan, each the other's counterpart: their codes lead from one to the other. */
import type { Risk } from "#src/domain/risk/risk";
import { sortRisks, type EvaluatedRisk } from "#src/domain/risk/risk-register";
import type { Rating, RiskLevel } from "#src/domain/risk/risk-scales";
import { isRiskAccepted, treatmentPlanOf, type TreatmentPlanRow } from "#src/domain/risk/treatment-plan";
import { redactedText } from "#src/domain/pack/redact";
import type { TableCell, TableRow } from "#src/formats/pdf/table-model";
import { treatmentStatusWord } from "#src/i18n/risk-words";
import { controlLink } from "./control-link";
import type { Report } from "./report";
import { drawSwatch } from "./risk-map";
import { subheading } from "./section";

const tableStyle = { size: 9, leading: 10.9, padding: 3 };
const swatchWidth = 12;

const registerDestination = (code: string): string => `risk-${code}`;
const planDestination = (code: string): string => `risk-plan-${code}`;

export function drawRegister(report: Report): void {
  const { flow, words, input } = report;
  const { registerColumns: columns } = words.risks;
  const [code, consequence, level, option, owner, reviewed] = [42, 170, 70, 58, 92, 54];
  subheading(report, words.risks.register, 80, "risks-register");
  flow.paragraph(words.risks.ratingsKey, { size: 10, leading: 13 }, 4);
  flow.table(
    [
      { width: code, header: columns.code },
      { width: flow.width - code - consequence - 2 * level - option - owner - reviewed, header: columns.risk },
      { width: consequence, header: columns.consequence },
      { width: level, header: columns.inherent },
      { width: option, header: columns.option },
      { width: level, header: columns.residual },
      { width: owner, header: columns.owner },
      { width: reviewed, header: columns.reviewed },
    ],
    sortRisks(input.risks).map((risk) => registerRow(report, risk)),
    tableStyle,
  );
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
  const parts = [...new Set([asset, threat, vulnerability].map((text) => said(report, text)))];
  return parts.filter((text) => text !== "").join("\n") || report.words.risks.notNamed;
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
  const { planColumns: columns } = words.risks;
  const rows = treatmentPlanOf(input.risks, input.assessment.profile.assessedOn);
  const notPlanned = sortRisks(input.risks).filter(({ risk }) => risk.treatmentOption === null);
  const [code, option, controls, responsible, due, status, residual, accepted] = [42, 58, 44, 88, 52, 76, 66, 100];
  subheading(report, words.risks.plan, 80, "risks-plan");
  if (rows.length === 0) flow.paragraph(words.risks.noPlan, { size: 10.5, leading: 13.5 });
  else {
    const others = code + option + controls + responsible + due + status + residual + accepted;
    flow.table(
      [
        { width: code, header: columns.code },
        { width: option, header: columns.option },
        { width: controls, header: columns.controls },
        { width: flow.width - others, header: columns.treatment },
        { width: responsible, header: columns.responsible },
        { width: due, header: columns.due },
        { width: status, header: columns.status },
        { width: residual, header: columns.residual },
        { width: accepted, header: columns.accepted },
      ],
      rows.map((row) => planRow(report, row)),
      tableStyle,
    );
  }
  if (rows.length === 0 || notPlanned.length === 0) return;
  flow.y += 5;
  const codes = notPlanned.map(({ risk }) => risk.code).join(", ");
  flow.paragraph(words.risks.notPlanned(codes), { size: 10.5, leading: 13.5, align: "left" });
}

function planRow(report: Report, row: TreatmentPlanRow): TableRow {
  const { words, formats, input } = report;
  const { code, treatmentDueOn, treatmentDoneOn, acceptedBy, acceptedOn, residualLevel } = row;
  const status = treatmentStatusWord(words.risks, row.treatmentOption, row.status);
  const risk = input.risks.find(({ id }) => id === row.riskId);
  const isAccepted = risk !== undefined && isRiskAccepted(risk, input.assessment.profile.assessedOn);
  const done = treatmentDoneOn === null || row.status === "open" || row.status === "overdue" ? null : treatmentDoneOn;
  return {
    onPlaced: (document, top) => document.destination(planDestination(code), top),
    cells: [
      {
        text: code,
        face: "bold",
        link: { target: registerDestination(code), contents: words.risks.toRegister(code) },
      },
      { text: words.risks.options[row.treatmentOption] },
      controlsCell(report, row.controlIds),
      { text: said(report, row.treatment) || words.level.none },
      { text: said(report, row.treatmentOwner) || words.gaps.noOwner },
      { text: treatmentDueOn === null ? words.gaps.noDue : formats.day(treatmentDueOn) },
      {
        text: done === null ? status : words.risks.statusDone(status, formats.day(done)),
        face: row.status === "overdue" ? "bold" : "regular",
      },
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
