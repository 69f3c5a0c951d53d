import type { Messages } from "#src/i18n/messages";

export const documents: Messages["documents"] = {
  title: "Documents and data to exchange",
  leaves:
    "All but the catalog contain weaknesses, names of people and notes of the organisation, with nothing taken out. Send them only to those who need to know. None contains evidence; the OSCAL results and plan have the names and SHA-256 digests of evidence files.",
  language: "Language of the files",
  word: "Documents",
  oscal: "OSCAL 1.2.1 data for other programs",
  kinds: {
    "management-summary": {
      name: "Summary for the management",
      text: "Two Word pages: verdict, map of the items, five gaps to look at first, decisions asked of the management. They can be edited in Word.",
      fileName: (organisation, day) => `Summary-for-management ${organisation} ${day}`,
    },
    catalog: {
      name: "Catalog",
      text: "The items with id, short title, weight, target and this app's questions; no sentence of a standard.",
      fileName: (organisation, day) => `OSCAL-catalog ${organisation} ${day}`,
    },
    "assessment-results": {
      name: "Assessment results",
      text: "Claimed level, level that counts, target, findings, risks and evidence of each item.",
      fileName: (organisation, day) => `OSCAL-results ${organisation} ${day}`,
    },
    "plan-of-action-and-milestones": {
      name: "Plan of action",
      text: "Corrective actions, risk treatments and gaps, with owners and due dates.",
      fileName: (organisation, day) => `OSCAL-plan-of-action ${organisation} ${day}`,
    },
  },
  save: (name, extension) => `Download .${extension}: ${name}`,
  saveShort: (extension) => `Download .${extension}`,
  writing: "Writing the file…",
  done: (name, size) => `“${name}” is ready, ${size}.`,
  failed: (name) => `“${name}” could not be written. The data are unchanged; try again.`,
};
