import { citedEdition } from "#src/i18n/edition-names";
import type { ReviewRulesMessages, RuleFigures } from "#src/i18n/vi/review-rules";

const cited = (edition = "") => citedEdition(edition, "en");

const notReached = "Not reached: a rule before this one failed.";

export const reviewRules: ReviewRulesMessages = {
  label: "Rules checked",
  status: { passed: "Passed", failed: "Failed", unchecked: "Not checkable" },
  notReached: (count, codes) =>
    count === 1
      ? `1 rule not reached, as a rule before it failed: ${codes}`
      : `${count} rules not reached, as a rule before them failed: ${codes}`,
  morePlaces: (count) => `and ${count} more`,
  phrase: {
    intact: "File is intact",
    "data-intact": "Data are intact",
    unreadable: "File cannot be read",
    files: (count) => (count === 1 ? "One file does not match" : `${count} files do not match`),
    fingerprint: "Fingerprint does not match",
    figures: "Figures do not follow from the answers",
    revision: "Something was added to the file",
    damaged: "Pack is not intact",
  },
  counts: (passed, failed, unchecked) => `${passed} rules passed, ${failed} failed, ${unchecked} not checkable.`,
  meaning: {
    intact: "Data and attached files are as they were when the pack was made. That does not tell who made it.",
    "data-intact":
      "Data and attached files are as they were when the pack was made; the pages were not checked, so use only what is shown here. That does not tell who made it.",
    fingerprint:
      "The paper is not of this file, or the fingerprint was mistyped. The other rules are about the file itself.",
    scoresWhole:
      "The scores are intact; the evidence files named below differ or are missing. Ask the organisation to make and submit the whole pack again.",
    damaged: "Data were changed after the pack was made, or do not agree. Ask the organisation to submit it again.",
    unreadable: "No data that could be believed were found in this file, so nothing of it is shown.",
  },
  names: {
    container: "PDF can be read",
    revision: "Single revision",
    signature: "Signature field",
    manifest: "Manifest",
    files: "Attached files match the manifest",
    "no-stray-files": "No stray files",
    fingerprint: "Fingerprint matches the paper",
    document: "Data are well formed",
    references: "References are complete",
    levels: "Levels can be recomputed",
    results: "Verdict can be recomputed",
    history: "Change history is unbroken",
    pages: "Pages match the data",
    "evidence-elsewhere": "Evidence outside the file",
  },
  next: {
    container: "Ask the organisation for the original PDF.",
    revision: "Ask for a copy that no PDF editor has touched.",
    signature: "Ask the organisation to sign the original again.",
    manifest: "Ask for the file that the app made as an evidence pack.",
    files: "Ask the organisation to make and submit the whole pack again.",
    "no-stray-files": "Do not open these files; ask the organisation to explain.",
    fingerprint: "Compare the groups of eight again; if they still differ, the paper is not of this file.",
    document: "Ask the organisation to make and submit the pack again.",
    references: "Ask the organisation to make and submit the pack again.",
    levels: "Use the recomputed levels below, not the printed ones.",
    results: "Use the recomputed verdict below, not the printed one.",
    history: "Ask the organisation to explain its change history.",
    pages: "Use only what is shown here, not the pages.",
    "evidence-elsewhere": "Look at it on site.",
  },
  generic: {
    passed: "Checked, no difference found.",
    failed: "Does not meet what this rule asks.",
    unchecked: "There is nothing to check it by.",
  },
  recorded: {
    passed: "Passed when the file was first opened.",
    failed: "Failed when the file was first opened. Open the PDF again for details.",
    unchecked: "Not checkable when the file was first opened. Open the PDF again to check.",
  },
  figure: {
    files: (count) => `${count} files`,
    places: (count) => `${count} places`,
    items: (count) => `${count} items`,
    changes: (count) => `${count} changes`,
  },
  reasons: {
    container: {
      readable: "Every part of the file was read within the safety limits",
      "not-a-pdf": "The file is not a PDF.",
      "bytes-before": (f: RuleFigures) => `${f["bytes"]} foreign bytes stand before the PDF begins.`,
      "cut-off": "The file is cut off: its end is missing.",
      damaged: "The structure of the file is damaged at the place named below.",
      "too-large": "The file exceeds a safety limit of the reader.",
      unsupported: "The file is encrypted, or compressed in a way that is not read here.",
      "active-content": "The file contains scripts or actions that start programs; a proper pack has none.",
      "file-unreadable": "The browser cannot read the file: it may have been moved or deleted.",
      "not-reached": notReached,
    },
    revision: {
      single: "The file has exactly one revision and nothing appended",
      signed: (f: RuleFigures) =>
        `The file has ${f["revisions"]} revisions; what was added is a signature over the whole file`,
      "bytes-behind": (f: RuleFigures) => `${f["bytes"]} foreign bytes stand after the end of the PDF.`,
      unexplained: (f: RuleFigures) =>
        `The file has ${f["revisions"]} revisions, and no signature covers what was added.`,
      "files-changed": "Attached files of a later revision differ from the first.",
      "content-changed": (f: RuleFigures) => `A later revision replaces ${f["objects"]} parts that are no signature.`,
      "not-reached": notReached,
    },
    signature: {
      none: "The signature field is empty: an intact file does not tell who made it",
      "whole-file": (f: RuleFigures) =>
        `Signatures over the whole file: ${f["signatures"]}. Whose they are is not checked here`,
      partial: "The signature does not cover the whole file.",
      malformed: "The signature is damaged or malformed.",
      "not-reached": notReached,
    },
    manifest: {
      readable: "There is one manifest, in canonical form",
      missing: "The file has no manifest: it is an ordinary PDF, not an evidence pack.",
      twice: "The file has two manifests.",
      "too-large": "The manifest exceeds a safety limit.",
      malformed: (f: RuleFigures) => `The manifest is malformed at ${f["place"]}.`,
      "not-canonical": "The manifest is not in canonical form, so the fingerprint is not defined.",
      newer: (f: RuleFigures) => `The manifest is of format ${f["version"]}, newer than this app. Update the app.`,
      disordered: "The manifest is not sorted, or names one file twice.",
      unreadable: "The manifest cannot be decompressed.",
      "not-reached": notReached,
    },
    files: {
      whole: "SHA-256 of every file computed again, equal to the manifest",
      missing: (f: RuleFigures) => `Files of the manifest that are missing: ${f["files"]}.`,
      altered: (f: RuleFigures) => `Files that differ from the manifest: ${f["files"]}.`,
      "missing-and-altered": (f: RuleFigures) => `Missing files: ${f["missing"]}; files that differ: ${f["altered"]}.`,
      "not-reached": notReached,
    },
    "no-stray-files": {
      none: "Every attached file is in the manifest, no name twice",
      unlisted: "A file is attached that the manifest does not name.",
      twice: "Two attached files have one name.",
      hidden: (f: RuleFigures) => `Files inside the PDF that are hidden from the list of attachments: ${f["files"]}.`,
      ambiguous: "A file looks different to different readers.",
      "not-reached": notReached,
    },
    fingerprint: {
      "typed-matches": "Equals the fingerprint just typed",
      "typed-differs": "The fingerprint just typed differs from that of the file.",
      "nothing-typed": "Not compared with the fingerprint printed on page 1.",
      "only-short-form": "The beginning is right; only the whole fingerprint of 64 characters is conclusive.",
      "only-manifest-matches":
        "Equals the manifest in the file, but the file is not what that manifest says: nothing follows about its contents.",
      "not-understood": "What was typed is not a fingerprint.",
      "not-reached": notReached,
    },
    document: {
      known: (f: RuleFigures) => `Structure, edition and scoring model are known: ${cited(f["edition"])}`,
      "own-catalog": (f: RuleFigures) =>
        `The catalog “${f["edition"]}” was brought along by the organisation and came with the pack; this app has none to compare it with. The numbers were recomputed with that very catalog: look whether it is the one that was assigned.`,
      missing: "The data file of the assessment is missing.",
      altered: "The data file differs from the manifest.",
      "too-large": "The data file exceeds a safety limit.",
      "not-canonical": "The data file is not in canonical form.",
      foreign: "The data file is not that of a self-assessment pack.",
      newer: (f: RuleFigures) => `The data are of format ${f["version"]}, newer than this app. Update the app.`,
      malformed: (f: RuleFigures) => `The data are malformed at ${f["place"]}.`,
      "edition-unknown": (f: RuleFigures) => `Catalog ${cited(f["edition"])} is not on this machine.`,
      "catalog-differs": "The catalog of clauses and controls used differs from that of this app.",
      "model-differs": "The scoring model used differs from that of this app.",
      "not-reached": notReached,
    },
    references: {
      whole: "Every control, evidence code and file referred to is there",
      broken: "Something is referred to that is not there, or there twice.",
      "not-reached": notReached,
    },
    levels: {
      equal: "Level, target and applicability of each item computed again, equal to the data",
      differ: (f: RuleFigures) => `Items whose level, target or applicability differs when recomputed: ${f["places"]}.`,
      "not-reached": notReached,
    },
    results: {
      equal: "Attainment, conditions and verdict computed again, equal to the data",
      differ: "Totals stated in the file differ from those recomputed.",
      "not-reached": notReached,
    },
    history: {
      whole: (f: RuleFigures) =>
        `Unbroken. Targets lowered: ${f["targetsLowered"]}; excluded later: ${f["excludedLater"]}; raised on the last day: ${f["raisedLastDay"]}`,
      "not-included": "Only a full pack carries the change history.",
      missing: "The file of the change history is missing.",
      altered: "The file of the change history differs from the manifest.",
      "too-large": "The file of the change history exceeds a safety limit.",
      malformed: (f: RuleFigures) => `The change history is malformed in line ${f["line"]}.`,
      broken: (f: RuleFigures) => `The chain of changes breaks at step ${f["sequence"]}.`,
      "head-differs": "The change history ends elsewhere than the data say.",
      "state-differs": "Replaying the change history gives something else than the data.",
      "not-reached": notReached,
    },
    pages: {
      same: "Pages made again from the data, the same bytes",
      differ: "The pages differ from those made again from the data.",
      "marks-added": "The pages are those made again from the data; what a signature put on them was not checked.",
      "file-id-differs": "The identifier of the PDF is not of this fingerprint.",
      "not-rebuilt": "The pages were not checked: pages are not made again here.",
      "other-version": (f: RuleFigures) => `The pages were not checked: version ${f["version"]} of the app made them.`,
      "not-reached": notReached,
    },
    "evidence-elsewhere": {
      none: "No evidence lies outside the file",
      some: (f: RuleFigures) =>
        `Evidence that is only referred to (paper records, links, interviews): ${f["count"]}. To be looked at on site.`,
      "not-reached": notReached,
    },
  },
};
