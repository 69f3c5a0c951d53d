import type { ShellMessages } from "#src/i18n/vi/shell";

export const shell: ShellMessages = {
  appName: "ISO/IEC 27001 self-assessment",
  skip: "Skip to main content",
  menu: "Contents",
  navigation: "Parts of the assessment",
  screens: {
    start: "Start",
    profile: "Organisation and scope",
    assess: "Assess",
    overview: "Overview",
    gaps: "Gaps",
    pack: "Evidence pack",
    settings: "Settings",
  },
  title: (screen, organisation) => (organisation === "" ? screen : `${screen} · ${organisation}`),
  notices: "General notices",
  noAssessment: "No assessment open",
  unnamed: "Unnamed organisation",
  period: (from, to) => `period ${from} to ${to}`,
  edition: (edition) => `edition ${edition}`,
  commands: "Find a command",
  loading: "Opening the data…",
  saving: "Saving…",
  saved: (time) => `Saved ${time}`,
  notSaved: (reason) => `NOT SAVED: ${reason}`,
  demo: {
    notice: "You are looking at sample data. Whatever you change here is kept apart from your organisation's data.",
    leave: "Leave the sample",
  },
  outdated: {
    notice: "Another tab has opened a newer version. This tab can no longer write.",
    reload: "Reload",
  },
  update: {
    notice: "A new version is available. The open one keeps working.",
    apply: "Finish saving and load it",
  },
  needsAssessment: {
    text: "This part needs an open assessment.",
    action: "Go to Start",
  },
  recovery: {
    title: "The data could not be opened",
    known: "What is known",
    can: "What can be done",
    assessments: (count) => `There ${count === 1 ? "was 1 assessment" : `were ${count} assessments`} on this machine.`,
    lastChanged: (when) => `Last change: ${when}.`,
    causes:
      "Usual causes: browsing data were cleared, a policy clears them on exit, the disk was full, or another browser profile is in use.",
    reload: "Reload the page",
    startAfresh: "Start again with an empty database",
    startAfreshConfirm: "Confirm: accept that the old data are no longer in this browser",
  },
  crash: {
    title: "The app met an error",
    detail: "Technical detail",
  },
  notFound: {
    title: "No such page",
    text: "The address does not belong to this app.",
  },
};
