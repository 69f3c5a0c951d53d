import type { ShellMessages } from "#src/i18n/vi/shell";

export const shell: ShellMessages = {
  appName: "ISO/IEC 27001 self-assessment",
  skip: "Skip to main content",
  menu: "Contents",
  navigation: "Parts of the assessment",
  screens: {
    start: "Start",
    carryOver: "Carry-over",
    profile: "Organisation and scope",
    assess: "Assess",
    overview: "Overview",
    gaps: "Gaps",
    risks: "Risks",
    statement: "Applicability",
    actions: "Actions",
    evidence: "Evidence",
    plan: "Plan 43",
    history: "History",
    pack: "Evidence pack",
    review: "Review",
    help: "Guide",
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
  recovered: {
    notice: (changes) =>
      `The browser had lost the app's data; ${changes} changes have just been restored from the copy inside the browser, and the chain of history was checked and is intact. Make a backup outside the browser, in Settings.`,
    read: "Got it",
  },
  lastResort: {
    save: "Save a copy now",
    hint: "Saves everything that can still be read in this browser (without evidence files) as a backup that can be restored later.",
    saved: (file) => `The browser is saving the file ${file}. Check that it is on the disk before you go on.`,
    nothing: "No assessment can be read in this browser any more.",
    failed: (detail) => `Could not be saved: ${detail}`,
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
    dataLoss: "The browser itself reports that its database files were damaged and have been deleted.",
    noMirror: "No copy inside the browser is intact enough to bring the data back.",
    backup: "If you have a backup (a .tdg.zip file): start again, then choose “Restore” in Settings.",
    agree: {
      afresh: "Start again with an empty database",
      upgrade: "Upgrade the data",
    },
    confirm: {
      afresh: "Confirm: accept that the old data are no longer in this browser",
      upgrade: "Confirm: I have saved a copy, go on with the upgrade",
    },
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
