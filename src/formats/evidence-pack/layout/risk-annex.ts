/** «Kế hoạch xử lý rủi ro» (6.1.2, 6.1.3, 8.2, 8.3): the heat map before and after, the register, the plan. */
import { heatMapOf, riskLevelIn, riskViews, type RiskView } from "#src/domain/risk/risk-register";
import { isRiskAccepted, isTreatmentOverdue } from "#src/domain/risk/treatment-plan";
import { drawLevelKey, drawRiskMap, riskMapSize } from "./risk-map";
import { drawRegister, drawTreatmentPlan } from "./risk-tables";
import type { Report } from "./report";
import { startSection, subheading } from "./section";

const reading = { size: 10.5, leading: 13.5, align: "left" } as const;
const highLevel = 4;

/** Nothing where there is no register: the list of gaps says so. */
export function drawRiskAnnex(report: Report): void {
  if (report.input.risks.length === 0) return;
  startSection(report, "risks", "turned");
  drawIntroduction(report);
  drawMaps(report);
  drawRegister(report);
  drawTreatmentPlan(report);
}

function drawIntroduction({ flow, words, formats, input }: Report): void {
  const { risks } = input;
  const { assessedOn } = input.assessment.profile;
  const count = (fits: (risk: (typeof risks)[number]) => boolean): string => formats.integer(risks.filter(fits).length);
  const text = words.risks.introduction({
    assessedOn: formats.day(assessedOn),
    total: formats.integer(risks.length),
    high: count((risk) => (riskLevelIn(risk, "inherent") ?? 0) >= highLevel),
    notRated: count((risk) => riskLevelIn(risk, "inherent") === null),
    planned: count(({ treatmentOption }) => treatmentOption !== null),
    overdue: count((risk) => isTreatmentOverdue(risk, assessedOn)),
    accepted: count((risk) => isRiskAccepted(risk, assessedOn)),
  });
  flow.paragraph(text, reading, 3);
  flow.paragraph(words.risks.scale, reading, 2);
}

/** Side by side, so that what treatment does is seen at a glance. */
function drawMaps(report: Report): void {
  const { document, flow, words, formats, input } = report;
  const headLeading = 15;
  subheading(report, words.risks.map, headLeading + riskMapSize.height + 20, "risks-map");
  const top = flow.y;
  const lefts: Readonly<Record<RiskView, number>> = {
    inherent: flow.left,
    residual: flow.left + flow.width - riskMapSize.width,
  };
  for (const view of riskViews) {
    const left = lefts[view];
    const title = words.risks.mapOf[view];
    document.tag("P", () => document.text(title, left, top, { face: "bold", size: 10.5, leading: headLeading }));
    const cells = heatMapOf(input.risks, view).flat();
    const said = cells
      .filter(({ codes }) => codes.length > 0)
      .map((cell) => words.risks.mapCell(cell.likelihood, cell.consequence, cell.level, cell.codes.join(", ")));
    const notRated = input.risks.filter((risk) => riskLevelIn(risk, view) === null).length;
    const alternative = words.risks.mapAlternative(title, said.join("; "), formats.integer(notRated));
    const box = { x: left, top: top + headLeading, ...riskMapSize };
    document.figure(alternative, box, () => drawRiskMap(report, box.x, box.top, cells));
  }
  flow.y = top + headLeading + riskMapSize.height + 4;
  flow.y += drawLevelKey(report, flow.left, flow.y);
}
