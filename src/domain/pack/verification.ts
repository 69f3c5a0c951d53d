/**
 * Verification: what can be said of a pack that somebody else made, as a list of small named rules. A rule that could
 * not be tried is unchecked, never passed.
 */
import type { Change } from "#src/domain/history/change";
import type { PackDocument } from "./pack-document";
import type { ManifestEntry } from "./pack-manifest";

/** In the order in which they are shown; Q01 is the first. */
export const packRules = [
  /** A PDF whose objects, streams and attachments can be read within the limits. */
  "container",
  /** One revision, or later ones explained by a signature that covers the whole file. */
  "revision",
  /** A signature field that is filled covers every byte; whose it is, is not checked here. */
  "signature",
  /** `manifest.json` is there once, canonical, of a known format. */
  "manifest",
  /** Every file of the manifest is attached with its size and SHA-256. */
  "files",
  /** Nothing is attached that the manifest does not name, and no name twice. */
  "no-stray-files",
  /** The fingerprint equals the one that was typed or scanned from paper. */
  "fingerprint",
  /** `assessment.json` has a known schema and edition, and the catalog and the model are ours, byte for byte. */
  "document",
  /** Every control, evidence code and file that is referred to is there. */
  "references",
  /** Level, target and applicability of each item, recomputed, equal what the data state. */
  "levels",
  /** Scores, gates and verdict, recomputed, equal what the data state. */
  "results",
  /** The change log holds together, ends at the stated head and replays to the stated facts. */
  "history",
  /** The pages, made again from the data by the same version, are the same bytes; else not checked. */
  "pages",
  /** Evidence that is only referred to (archive, link, interview): to be looked at on the spot. */
  "evidence-elsewhere",
] as const;
export type PackRule = (typeof packRules)[number];

/** `reason` chooses the sentence (i18n); `figures` and `places` fill it. Places are names, codes or ids, bounded. */
export type RuleOutcome = {
  readonly rule: PackRule;
  readonly status: "passed" | "failed" | "unchecked";
  readonly reason: string;
  readonly figures?: Readonly<Record<string, string | number>>;
  readonly places?: readonly string[];
};

/** Damaged: a rule failed. Intact: none failed and everything that makes a pack trustworthy was checked and passed. */
export type VerificationConclusion = "intact" | "damaged" | "unreadable";

export type PackVerification = {
  readonly conclusion: VerificationConclusion;
  readonly outcomes: readonly RuleOutcome[];
  readonly fileName: string;
  readonly byteCount: number;
  /** Null where there is no manifest that could be read. */
  readonly fingerprint: string | null;
  /** Null where the data could not be believed: then nothing of them is shown. */
  readonly document: PackDocument | null;
  readonly entries: readonly ManifestEntry[];
  readonly changes: readonly Change[] | null;
};
