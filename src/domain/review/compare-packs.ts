/**
 * Two packs side by side: what moved between an earlier and a later one. Levels are computed again from the facts; what
 * a pack says of its own results counts for nothing here. Compared is only what can be: an item with a level in both.
 */
import { compareItems, countMoves, type ComparedItem, type ItemMove } from "#src/domain/assessment/compare-items";
import { evaluate } from "#src/domain/assessment/evaluation";
import type { ScoringModel } from "#src/domain/assessment/scoring-model";
import type { Catalog } from "#src/domain/catalog/catalog";
import type { PackDocument } from "#src/domain/pack/pack-document";
import { redactedText } from "#src/domain/pack/redact";

export type GoneEvidence = { readonly code: string; readonly title: string; readonly controlIds: readonly string[] };

export type GoneFile = { readonly code: string; readonly name: string; readonly sha256: string };

export type PackComparison = {
  /** False: the catalogs differ, so that no item is compared. */
  readonly sameEdition: boolean;
  /** One assessment going on, or at least one unit by name. Of two units only the items are compared. */
  readonly sameAssessment: boolean;
  readonly sameUnit: boolean;
  /** In the catalog's order; empty where the editions differ. */
  readonly items: readonly ComparedItem[];
  readonly totals: Readonly<Record<ItemMove, number>>;
  /** Items with a level in both. */
  readonly comparable: number;
  readonly total: number;
  /**
   * Pieces whose code is gone. Null: not compared, because the codes are those of two assessments, or the units differ.
   */
  readonly evidenceGone: readonly GoneEvidence[] | null;
  /** Files of which no version is left. Null: not compared, because one pack names no files or the units differ. */
  readonly filesGone: readonly GoneFile[] | null;
  readonly targetsLowered: readonly ComparedItem[];
  /** Null: the same words, or one pack left without words, or another unit. */
  readonly scope: { readonly before: string; readonly now: string } | null;
  readonly sitesGone: readonly string[];
};

export function comparePacks(
  before: PackDocument,
  now: PackDocument,
  { catalog, model }: { readonly catalog: Catalog; readonly model: ScoringModel },
): PackComparison {
  const sameEdition = [before, now].every((one) => one.catalog.id === catalog.id);
  const sameAssessment = before.assessment.id === now.assessment.id;
  const sameUnit = sameAssessment || (nameOf(before) !== "" && nameOf(before) === nameOf(now));
  const statesOf = (one: PackDocument) =>
    evaluate(catalog, one, model).controls.map((item) => ({ controlId: item.control.id, ...item }));
  const items = sameEdition ? compareItems(statesOf(before), statesOf(now)) : [];
  const totals = countMoves(items);
  return {
    sameEdition,
    sameAssessment,
    sameUnit,
    items,
    totals,
    comparable: totals.up + totals.down + totals.same,
    total: items.length,
    evidenceGone: sameAssessment ? evidenceGone(before, now) : null,
    filesGone: sameUnit && [before, now].every(namesFiles) ? filesGone(before, now) : null,
    targetsLowered: items.filter(({ targetLowered }) => targetLowered),
    scope: sameUnit ? changedScope(before, now) : null,
    sitesGone: sameUnit && [before, now].every(hasWords) ? sitesGone(before, now) : [],
  };
}

function evidenceGone(before: PackDocument, now: PackDocument): readonly GoneEvidence[] {
  const left = new Set(now.evidenceItems.map(({ code }) => code));
  return before.evidenceItems
    .filter(({ code }) => !left.has(code))
    .map(({ code, title, controlIds }) => ({ code, title, controlIds }));
}

function filesGone(before: PackDocument, now: PackDocument): readonly GoneFile[] {
  const versionsOf = ({ evidenceItems }: PackDocument) =>
    evidenceItems.flatMap(({ code, versions = [] }) => versions.map((version) => ({ code, version })));
  const left = new Set(versionsOf(now).map(({ version }) => version.sha256));
  const gone = versionsOf(before).filter(({ version }) => !left.has(version.sha256));
  return gone.map(({ code, version: { name, sha256 } }) => ({ code, name, sha256 }));
}

function changedScope(before: PackDocument, now: PackDocument): PackComparison["scope"] {
  const [was, is] = [before.assessment.profile.scope, now.assessment.profile.scope];
  if (![before, now].every(hasWords) || was === redactedText || is === redactedText) return null;
  return collapsed(was) === collapsed(is) ? null : { before: was, now: is };
}

function sitesGone(before: PackDocument, now: PackDocument): readonly string[] {
  const left = new Set(now.assessment.profile.sites.map(collapsed));
  return before.assessment.profile.sites.filter((site) => !left.has(collapsed(site)));
}

const hasWords = ({ contents }: PackDocument) => contents !== "scores-only";

/** A pack of scores only leaves the files' names and digests out. */
const namesFiles = hasWords;

const nameOf = ({ assessment }: PackDocument) => collapsed(assessment.profile.organisationName).toLowerCase();

/** What two people would call the same text. */
const collapsed = (text: string) => text.normalize("NFC").replace(/\s+/gu, " ").trim();
