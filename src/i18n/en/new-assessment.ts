import type { NewAssessmentMessages } from "#src/i18n/vi/new-assessment";

export const newAssessment: NewAssessmentMessages = {
  edition: "Edition",
  editions: { "iso27001-2022": "2022", "iso27001-2013": "2013", own: "Own catalog…" },
  editionNotes: {
    "iso27001-2022": "ISO/IEC 27001:2022 with Amendment 1:2024: 30 clauses, 93 controls.",
    "iso27001-2013":
      "ISO/IEC 27001:2013 (TCVN ISO/IEC 27001:2019): 26 clauses, 114 controls. Can be carried over to the 2022 edition later.",
    own: "A catalog that the unit wrote or was given, shaped as in docs/catalogs.md. It travels with the assessment, its backups and its packs.",
  },
  own: {
    drop: "Drop the catalog here",
    choose: "Choose files",
    note: "One .json file with catalog and texts, or catalog.json together with text.vi.json, text.en.json.",
    reading: "Reading the catalog…",
    preview: "Preview of the catalog",
    facts: {
      edition: "Edition",
      title: "Title",
      id: "Id",
      items: "Items",
      groups: "Groups",
      languages: "Languages",
      licence: "Licence",
      source: "Source",
      first: "First items",
    },
    items: (clauses, controls) => `${clauses} clauses, ${controls} controls`,
    locales: { vi: "Vietnamese", en: "English" },
    otherLanguage: (language) =>
      `The catalog has no English text: the screens and the pack will use the ${language} one.`,
    missing: "A valid catalog is needed.",
    refused: "This catalog cannot be used; nothing has been written.",
    errors: {
      "own-catalog-too-large": (limit) => `The file is larger than ${limit}. Shorten it and choose it again.`,
      "own-catalog-too-many-files": "Three files at most: catalog.json, text.vi.json, text.en.json.",
      "own-catalog-unreadable": (file) => `${file} is not JSON in UTF-8. Save it in that form.`,
      "own-catalog-unknown-file": (file) =>
        `${file} holds neither a catalog nor a text. Compare it with the example in docs/catalogs.md.`,
      "own-catalog-no-catalog": "There is no catalog (catalog.json). Choose it together with the texts.",
      "own-catalog-catalog-twice": "There are two catalogs among these files. Choose only one.",
      "own-catalog-id-taken": (id) => `The id “${id}” is that of a shipped edition. Give your catalog another.`,
    },
  },
};
