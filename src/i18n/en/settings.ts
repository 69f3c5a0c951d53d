import type { SettingsMessages } from "#src/i18n/vi/settings";

export const settings: SettingsMessages = {
  title: "Settings",
  sub: "They take effect at once, and only in this browser.",
  view: {
    title: "Language and appearance",
    intro: "The first page of the pack is an administrative document and therefore always in Vietnamese.",
    locale: "Language",
    locales: { vi: "Tiếng Việt", en: "English" },
    theme: "Appearance",
    themes: { system: "As the machine", light: "Light", dark: "Dark" },
  },
  keys: {
    title: "Keyboard",
    intro: "Under Assess, single keys do the work; combinations with Ctrl always work.",
    label: "Use single-letter keys",
    hint: "0–5 set the level, N not applicable, J and K next and previous item… Switch them off for speech input or if they are hit by accident.",
  },
  person: {
    title: "Person at this machine",
    intro:
      "Every change is kept with the name of who made it; the app has no command that deletes history. The name is a statement, not a login.",
    label: "Name for the change history",
    hint: "If empty, the history names only the machine. A new name applies to changes from now on.",
  },
  storage: {
    title: "Storage",
    intro:
      "The data stay in this browser and are sent nowhere. A private window deletes everything when it closes; so does “clear browsing data”.",
    persisted: {
      key: "Persistent storage",
      yes: "Granted: the browser does not clear the data when space runs short.",
      no: "Not granted: the browser may clear the data when the disk is full.",
      unknown: "The browser does not say.",
      ask: "Ask for persistent storage",
      askHint:
        "The browser decides, sometimes without asking. If it refuses, install the app or bookmark this page and ask again.",
    },
    privateWindow: {
      key: "Private window",
      possible:
        "This may be a private window: the data go when it closes. Back up, or open the app in an ordinary window.",
      "no-sign": "No sign of one. Chrome and Edge hide it, so that only you can be sure.",
    },
    backup: { key: "Newest backup", none: "There is none outside the browser." },
    backupCheck: "Check of a backup",
    lastCheck: {
      never: "Never checked.",
      passed: (when) => `Good, ${when}.`,
      failed: (when) => `Faulty, ${when}.`,
    },
    dataCheck: {
      key: "Check of the data",
      run: "Check the data",
      running: (step, of) => `Checking, step ${step} of ${of}…`,
      passed: "Every check has passed.",
      failed:
        "Something does not agree. Nothing was repaired; keep the backups you have and restore from the last good one.",
      list: "Results of the check of the data",
      checks: {
        guard: "The database is still the one that was opened",
        rows: "There are as many rows as the history recorded",
        references: "Evidence and answers belong to the right assessment and item",
        chain: "The chain of changes is unbroken and no line was altered",
        state: "The present data are exactly what the history gives",
        files: "Evidence files are complete and match their digests",
      },
      count: (count) => `looked at: ${count}`,
      fault: (place) => `does not agree: ${place}`,
    },
    room: {
      key: "Free room",
      probe: "Measure the free room",
      probing: "Writing as a test…",
      enough: (size) => `There is room for at least ${size}.`,
      tooLittle: (size) => `There is no room for ${size}. Back up elsewhere, then free some disk space.`,
      unknown: "The browser does not let us measure.",
      hint: (size) => `Writes ${size} as a test and deletes it at once; the browser's own estimate cannot be trusted.`,
    },
    mirror: {
      key: "Second copy",
      none: "Not used for the sample data.",
      waiting: "There has been no change to copy yet.",
      kept: "Every change is kept a second time in the browser's private files, should the database be damaged. It is not a backup.",
      unavailable: "This browser has no place for a second copy.",
      failed: "The last change could not be copied to the second copy.",
    },
    used: {
      key: "In use",
      value: (size) => `about ${size}, by the browser's own estimate`,
      unknown: "The browser does not say.",
    },
    changes: {
      key: "Recorded",
      value: (assessments, changes) => `assessments: ${assessments}, changes: ${changes}`,
    },
    lastChange: { key: "Last change", none: "None yet." },
    database: { key: "Databases", own: "your own data", demo: "sample data", open: "open now" },
    context: {
      key: "Context",
      secure: "Secure (https:// or http://localhost).",
      insecure: "Not secure: open through https:// or http://localhost, or the browser will not store anything.",
    },
    marker: {
      key: "Witness mark",
      matching:
        "Matches. Should the database vanish, the app will say so at its next start instead of quietly beginning anew.",
      different: "Does not match: the database was replaced. Reload the page.",
      missing: "Missing: should the database vanish, the app could not tell it from a first visit.",
      unused: "Not used for the sample data.",
    },
    outside:
      "A full disk can make the browser lose all data, the second copy included. Only a backup outside the browser helps then: back up after each sitting and keep some disk space free.",
  },
  app: {
    title: "Application",
    intro: "A new version is used only when you choose to update, never in the middle of work.",
    version: (version) => `Version ${version}`,
    upToDate: "No new version is waiting.",
    ready: "A new version has been fetched. Your data stay as they are; the page will reopen.",
    update: "Update now",
  },
  licences: {
    title: "Licences",
    intro: "Every component is free software and comes with the app.",
    caption: "Components and licences",
    component: "Component",
    licence: "Licence",
    code: "Source code of the app",
    texts: "Catalog texts: purposes, questions, evidence, notes",
    screenFont: "Typeface Be Vietnam Pro",
    reportFonts: "Typefaces Tinos, Cousine (in the pack)",
    fullText: "full text",
    standard:
      "The text of ISO/IEC 27001 and 27002 is copyright ISO/IEC and not part of the app: it holds identifiers, short titles and attribute values only.",
  },
};
