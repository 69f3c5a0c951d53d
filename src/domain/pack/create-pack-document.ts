/** Puts `assessment.json` together: the facts that leave, in one order, and the results that follow from them. */
import { idOfRow, sortRows } from "#src/domain/assessment/assessment-parts";
import { evaluate, type Evaluation } from "#src/domain/assessment/evaluation";
import type { ScoringModel } from "#src/domain/assessment/scoring-model";
import type { Catalog } from "#src/domain/catalog/catalog";
import type { Locale } from "#src/domain/catalog/catalog-text";
import type { ChainHead } from "#src/domain/history/chain-head";
import type { Digest } from "#src/domain/history/change";
import { canonicalJson } from "#src/domain/shared/canonical-json";
import { derivePackResults } from "./derive-pack-results";
import {
  packFormat,
  packFormatVersion,
  packSchemaVersion,
  type PackContents,
  type PackDocument,
} from "./pack-document";
import type { PackFacts } from "./redact";

export type PackDocumentInput = {
  /** As they leave: already redacted. */
  readonly facts: PackFacts;
  /** Of these facts, where it has been made already. */
  readonly evaluation?: Evaluation;
  readonly contents: PackContents;
  readonly head: ChainHead | null;
  readonly catalog: Catalog;
  readonly scoringModel: ScoringModel;
  readonly locale: Locale;
  readonly generatedAt: string;
  readonly isDemo: boolean;
  readonly appVersion: string;
};

/** One order, whatever order the rows came in: data, pages and findings follow it. */
export const inPackOrder = (facts: PackFacts): PackFacts => ({
  assessment: facts.assessment,
  // A code may stand twice after a merge: then the id decides.
  ...sortRows(facts, (name, row) => ("code" in row ? `${row.code} ${idOfRow(name, row)}` : idOfRow(name, row))),
});

export function createPackDocument(input: PackDocumentInput, digest: Digest): PackDocument {
  const facts = inPackOrder(input.facts);
  const { catalog, scoringModel } = input;
  const { contents, head, locale, generatedAt, isDemo, appVersion } = input;
  return {
    format: packFormat,
    formatVersion: packFormatVersion,
    schemaVersion: packSchemaVersion,
    appVersion,
    contents,
    locale,
    generatedAt,
    isDemo,
    catalog: { id: catalog.id, edition: catalog.edition, sha256: contentDigest(catalog, digest) },
    scoringModel: {
      id: scoringModel.id,
      version: scoringModel.version,
      sha256: contentDigest(scoringModel, digest),
    },
    head,
    ...facts,
    results: derivePackResults(input.evaluation ?? evaluate(catalog, facts, scoringModel)),
  };
}

/** Of a catalog or a model as it was loaded: what it says, not how its file is spaced. */
export const contentDigest = (content: Catalog | ScoringModel, digest: Digest): string =>
  digest(canonicalJson(content));

/** The text of `assessment.json`, byte for byte once encoded as UTF-8. */
export const packDocumentText = (document: PackDocument): string => canonicalJson(document);
