/**
 * Why a rule came out as it did: the sentence of each is in i18n. Names are unique within their rule, except
 * `not-reached`, which every rule may have: something before it failed, so that it could not be tried.
 */
import type { PackRule } from "./verification";

export const verificationReasons = {
  container: [
    "readable",
    /** Not a PDF at all. */
    "not-a-pdf",
    /** Something stands before the PDF begins. Figure `bytes`. */
    "bytes-before",
    /** The end is missing. */
    "cut-off",
    /** `places`: what could not be read. */
    "damaged",
    /** Beyond a limit of the reader; `places` names it. */
    "too-large",
    /** Encrypted, or packed in a way that is not read here. */
    "unsupported",
    /** Scripts, or actions that start programs or send something. A pack has none. */
    "active-content",
    /** The browser could not read the file. Figure `detail`. */
    "file-unreadable",
  ],
  revision: [
    "single",
    /** Figure `revisions`. */
    "signed",
    /** Figure `bytes`. */
    "bytes-behind",
    /** Something was added to the file and no signature covers it. Figure `revisions`. */
    "unexplained",
    /** Attached files differ between the first revision and the last: `places` names them. */
    "files-changed",
    /** Later revisions replace objects that a signature has no business with. Figure `objects`. */
    "content-changed",
  ],
  signature: [
    "none",
    /** Unchecked: covers every byte; whose it is, is not checked here. Figure `signatures`. */
    "whole-file",
    "partial",
    "malformed",
  ],
  manifest: [
    "readable",
    /** No pack: a PDF without a manifest. */
    "missing",
    "twice",
    "too-large",
    /** Figure `place`. */
    "malformed",
    "not-canonical",
    /** Figure `version`. */
    "newer",
    /** Not sorted, or one name twice. */
    "disordered",
    "unreadable",
  ],
  files: [
    /** Figures `files` and `bytes`. */
    "whole",
    /** Figure `files`: how many. */
    "missing",
    /** Figure `files`: how many. */
    "altered",
    /** Some of each; figures `missing` and `altered`. */
    "missing-and-altered",
  ],
  "no-stray-files": [
    "none",
    /** Attached and not in the manifest. */
    "unlisted",
    /** One name for two files. */
    "twice",
    /** In the file, but outside the list of attachments that readers show. Figure `files`. */
    "hidden",
    /** Known to different readers under different names, or with different contents. */
    "ambiguous",
  ],
  fingerprint: [
    "typed-matches",
    "typed-differs",
    /** Unchecked: nothing was typed. */
    "nothing-typed",
    /** Unchecked: the beginning is right; only the whole fingerprint proves. Figure `digits`. */
    "only-short-form",
    /** Unchecked: equal, but the file is not what its manifest says, so that this shows nothing of the file. */
    "only-manifest-matches",
    /** Unchecked: what was typed is no fingerprint. */
    "not-understood",
  ],
  document: [
    "known",
    /** Unchecked: recomputed with the catalog that came with the pack, which nobody here knows. Figure `edition`. */
    "own-catalog",
    "missing",
    /** Its bytes are not those of the manifest. */
    "altered",
    "too-large",
    "not-canonical",
    /** JSON of something else. */
    "foreign",
    /** Figure `version`. */
    "newer",
    /** Figure `place`. */
    "malformed",
    /** Figure `edition`. */
    "edition-unknown",
    "catalog-differs",
    "model-differs",
  ],
  references: [
    "whole",
    /** `places`: what points at nothing, or is there twice. */
    "broken",
  ],
  levels: ["equal", "differ"],
  results: [
    "equal",
    /** `places`: names of the fields. */
    "differ",
  ],
  history: [
    /** Figures `changes`, `targetsLowered`, `excludedLater`, `raisedLastDay`. */
    "whole",
    /** Unchecked: only a pack with everything carries it. Figure `contents`. */
    "not-included",
    "missing",
    "altered",
    "too-large",
    /** Figure `line`. */
    "malformed",
    /** Figures `sequence` and `break` (`hash`, `duplicate`, `link`, `sequence`, `clock`, `head`). */
    "broken",
    /** It ends elsewhere than the data say. */
    "head-differs",
    /** `places`: what the changes give otherwise. */
    "state-differs",
  ],
  pages: [
    "same",
    "differ",
    /** Failed: the identifier of the PDF is not of this fingerprint. */
    "file-id-differs",
    /** Unchecked: nothing to make the pages with. */
    "not-rebuilt",
    /** Unchecked: what was made is the same, but a signature put marks of its own on the pages. */
    "marks-added",
    /** Unchecked: written by another version of the app. Figure `version`. */
    "other-version",
  ],
  "evidence-elsewhere": [
    "none",
    /** Unchecked. Figure `count`; `places` names the codes. */
    "some",
  ],
} as const satisfies Readonly<Record<PackRule, readonly string[]>>;

export type VerificationReason<Rule extends PackRule> = (typeof verificationReasons)[Rule][number] | "not-reached";
