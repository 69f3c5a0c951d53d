import type { StartMessages } from "#src/i18n/vi/start";

export const start: StartMessages = {
  title: "Start",
  lead: (clauses, controls) =>
    `Score ${clauses} clauses and ${controls} controls, see what to do first, then hand in one PDF laid out as an administrative document. All data stay on this machine; no network is needed.`,
  own: {
    title: "Assess your own organisation",
    text: "For assessors of data centres, important information systems and members of the incident-response network.",
    create: "New assessment",
    enterDemo: "Try it with sample data",
  },
  demo: {
    title: "Sample data",
    text: "This is an invented organisation with every item scored, so that each screen can be seen with figures in it. Change anything you like: your own data are kept apart and stay untouched.",
    leave: "Back to your own data",
  },
  steps: {
    title: "Three steps",
    profile: {
      title: "State the organisation and the scope",
      text: "Which organisation, which sites, which period; who assesses and who receives the report.",
    },
    assess: {
      title: "Score every item by its evidence",
      text: "One level from 0 to 5 for each item. The evidence at hand decides the highest level that counts.",
    },
    pack: {
      title: "See the gaps, export the pack",
      text: "A verdict condition by condition and the work in order of priority, all in one PDF.",
    },
  },
  list: {
    title: "Assessments on this machine",
    titleDemo: "Sample assessment",
    columns: {
      name: "Organisation, period",
      map: "Map",
      assessed: "Assessed",
      verdict: "Verdict",
      changed: "Last change",
    },
    empty:
      "No assessment on this machine yet. Choose “New assessment” above, or look around with the sample data first.",
    unnamed: "Organisation without a name",
    open: "open",
    demo: "sample data",
    year: (year) => `Period ${year}`,
    period: (from, to) => `Period ${from} – ${to}`,
    periodFrom: (from) => `Period from ${from}`,
    periodTo: (to) => `Period to ${to}`,
    noPeriod: "No period given yet",
    today: (time) => `Today ${time}`,
    yesterday: (time) => `Yesterday ${time}`,
    continueAt: (controlId) => `Continue ${controlId}`,
    carryOver: "Carry over to the 2022 edition",
    results: "See the results",
  },
  storage: {
    title: "Where the data are",
    persisted: "In this browser, which has granted persistent storage.",
    notPersisted:
      "In this browser, which has not granted persistent storage: it may clear the data by itself when the disk is full.",
    unknown: "In this browser, which does not say whether the storage is persistent.",
    used: (size) => `The browser estimates ${size} in use.`,
    link: "See the storage status",
  },
  claim: {
    title: "What the pack can say",
    text: "A level counts only as far as its evidence allows; the verdict follows the conditions one by one, not an average.",
  },
  basis: {
    title: "Basis",
    text: "Plan 43/KH-UBND of 08/02/2018, section II.3; its term 2018–2025 has passed. Receiving office, legal basis and assigning document are defaults that can be changed under Organisation and scope.",
  },
};
