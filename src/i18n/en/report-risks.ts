import { records } from "#src/i18n/en/records";
import { riskTerms } from "#src/i18n/en/risk-terms";
import type { ReportRisksMessages } from "#src/i18n/vi/report-risks";

export const reportRisks: ReportRisksMessages = {
  risks: {
    ...riskTerms,
    options: records.values.treatmentOption,
    inPriority:
      "The risk factor is 1 to 2, by the highest inherent level among the risks linked to the item (level 1: 1; level 5: 2).",
    highest: (code, level) => `Highest risk: ${code}, level ${level}.`,
    notHandedIn:
      "No risk register comes with this report (ISO/IEC 27001, 6.1.2), so the risk factor of every item is 1.",
    introduction: ({ assessedOn, total, high, notRated, planned, overdue, accepted }) =>
      `Made after ISO/IEC 27001, 6.1.2 and 6.1.3, as of ${assessedOn}. Risks: ${total}, of which inherently high or very high ${high}, not rated ${notRated}; ` +
      `with a treatment option ${planned}, overdue ${overdue}, accepted by the risk owner ${accepted}.`,
    scale:
      "The level follows from likelihood and consequence, each rated 1 to 5, by the matrix of this app (a proposal of this project, not a requirement of ISO). Inherent: before treatment; residual: after it.",
    map: "Heat map",
    mapOf: { inherent: "Inherent level", residual: "Residual level" },
    mapAlternative: (view, cells, notRated) =>
      `Heat map 5 × 5, ${view.toLowerCase()}. ${cells === "" ? "No risk is rated" : cells}. Not rated: ${notRated}.`,
    mapCell: (likelihood, consequence, level, codes) =>
      `likelihood ${likelihood}, consequence ${consequence} (level ${level}): ${codes}`,
    mapKey:
      "Large digit: number of risks. Small digit in the corner: level. The darker the cell, the higher the level.",
    register: "Risk register",
    registerColumns: {
      code: "Code",
      risk: "Asset or process",
      consequence: "Consequence",
      inherent: "Inherent",
      residual: "Residual",
      option: "Option",
      owner: "Risk owner",
      reviewed: "Reviewed",
    },
    threat: (text) => `Threat: ${text}`,
    vulnerability: (text) => `Vulnerability: ${text}`,
    level: (level, name) => `${level} ${name}`,
    ratings: (likelihood, consequence) => `${likelihood} × ${consequence}`,
    ratingsKey: "Below the level: likelihood × consequence.",
    noOwner: "None",
    notNamed: "No asset named",
    leftOut: "Left out",
    plan: "Treatment plan and acceptance",
    noPlan: "No risk has a treatment option yet.",
    notPlanned: (codes) => `No treatment option yet: ${codes}.`,
    planColumns: {
      code: "Code",
      risk: "Asset or process",
      option: "Option",
      controls: "Controls",
      treatment: "Treatment",
      responsible: "Responsible",
      due: "Due, status",
      residual: "Residual",
      accepted: "Acceptance",
    },
    statusDone: (status, day) => `${status}, ${day}`,
    acceptedBy: (name, day) => `${name}, ${day}`,
    notAccepted: "Not accepted",
    toPlan: (code) => `To the treatment plan of ${code}`,
    toRegister: (code) => `To risk ${code}`,
  },
};
