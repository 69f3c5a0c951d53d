import type { OscalMessages } from "#src/i18n/vi/oscal";

export const oscal: OscalMessages = {
  organisation: "Organisation without a name",
  preparedBy: "Organisation that assesses itself",
  sample: "Sample data of an invented organisation.",
  weaknesses: "This file names weaknesses of the organisation. Send it only to those who need to know.",
  results: (edition, organisation) => `Results of the self-assessment against ${edition} – ${organisation}`,
  resultDescription: (edition) =>
    `Self-assessment against ${edition}: each item has a claimed level, the level that its evidence allows, and a target.`,
  planOfAction: (edition, organisation) => `Plan of action for ${edition} – ${organisation}`,
  noPlan: {
    title: "No separate assessment plan",
    text: "A self-assessment has no assessment plan of its own. Scope as declared:",
  },
  excluded: "Controls that were excluded with a reason, an approver and a day of approval.",
  evidenceStays: "Evidence kept by the organisation; it does not come with this file.",
  evidenceKept: (location) =>
    `Evidence kept by the organisation; it does not come with this file. Kept at: ${location}`,
  noNote: "No note.",
  notDescribed: "Not described.",
  levelOfTarget: (level, target) => `Level ${level}, target ${target}.`,
  notAssessed: (target) => `Not assessed, target ${target}.`,
  reach: (target) => `Reach level ${target}.`,
  due: "Due",
  treatment: {
    reduce: "Reduce the risk",
    retain: "Retain the risk",
    avoid: "Avoid the risk",
    share: "Share the risk",
  },
  nothingToDo: {
    title: "Nothing to do",
    text: "There is no corrective action, risk treatment or gap.",
  },
};
