/** Manifest, files, document and history of a pack: read in this order, each only where the one before can be believed. */
import type { ScoringModel } from "#src/domain/assessment/scoring-model";
import type { Catalog } from "#src/domain/catalog/catalog";
import { parseOwnCatalog, type ParsedOwnCatalog } from "#src/domain/catalog/parse-own-catalog";
import type { Change } from "#src/domain/history/change";
import { contentDigest } from "#src/domain/pack/create-pack-document";
import type { PackDocument } from "#src/domain/pack/pack-document";
import { packLimits } from "#src/domain/pack/pack-limits";
import {
  assessmentName,
  fingerprintOf,
  historyName,
  manifestName,
  type ManifestEntry,
  type PackManifest,
} from "#src/domain/pack/pack-manifest";
import { parseManifest } from "#src/domain/pack/parse-manifest";
import { parsePackDocument } from "#src/domain/pack/parse-pack-document";
import { failed, notReached, passed, unchecked } from "#src/domain/pack/rule-outcome";
import type { RuleOutcome } from "#src/domain/pack/verification";
import { verifyHistory } from "#src/domain/pack/verify-history";
import { isAsSaid, type FoundFile } from "#src/domain/pack/verify-files";
import { contentOf, type PdfAttachment } from "#src/formats/pdf/read/attachments-in";
import { pdfFailureOf } from "#src/formats/pdf/read/pdf-read-error";
import type { DigestBlob } from "./digest-blob";
import { readCanonicalJson } from "./read-canonical-json";
import { readChanges } from "./read-changes";
import type { PackReading } from "./read-pack";
import { textDigest } from "./text-digest";

/** An edition that this app can recompute. */
export type KnownEdition = { readonly catalog: Catalog; readonly model: ScoringModel };

export type Judged<Value> = { readonly outcome: RuleOutcome; readonly value: Value | null };

export type ReadManifest = { readonly manifest: PackManifest; readonly fingerprint: string };

export async function judgeManifest({ pdf, attachments }: PackReading): Promise<Judged<ReadManifest>> {
  const refused = (outcome: RuleOutcome) => ({ outcome, value: null });
  const [attachment, second] = attachments.filter(({ name }) => name === manifestName);
  if (attachment === undefined) return refused(failed("manifest", "missing"));
  if (second !== undefined) return refused(failed("manifest", "twice"));
  const content = await contentOrNull(pdf, attachment, packLimits.jsonBytes);
  if (content === null) return refused(failed("manifest", "unreadable"));
  if (content === "too-large") return refused(failed("manifest", "too-large"));
  const json = await readCanonicalJson(content);
  if (!json.ok && json.error === "not-canonical") return refused(failed("manifest", "not-canonical"));
  if (!json.ok) return refused(failed("manifest", "malformed", { figures: { place: manifestName } }));
  const parsed = parseManifest(json.value);
  if (parsed.ok) {
    const value = { manifest: parsed.value, fingerprint: fingerprintOf(parsed.value, textDigest) };
    return { outcome: passed("manifest", "readable", { figures: { files: parsed.value.files.length } }), value };
  }
  const { reason, ...figures } = parsed.error;
  return refused(failed("manifest", reason, { figures }));
}

/** A file that was looked for under a name of the manifest, with its content where that is as it should be. */
export type ReadFile = FoundFile & { readonly content: Blob | null };

export async function readFiles(
  { pdf, attachments }: PackReading,
  entries: readonly ManifestEntry[],
  digest: DigestBlob,
  onBytes: (bytes: number) => void,
): Promise<readonly ReadFile[]> {
  const byName = new Map(entries.map((entry) => [entry.name, entry]));
  const files: ReadFile[] = [];
  for (const attachment of attachments) {
    const { name, declaredSize } = attachment;
    const entry = byName.get(name);
    if (entry === undefined) continue;
    const content = await contentOrNull(pdf, attachment, entry.byteCount);
    if (content === null || content === "too-large") {
      files.push({ name, byteCount: -1, sha256: null, content: null });
      continue;
    }
    const isSized = content.size === entry.byteCount && (declaredSize ?? content.size) === content.size;
    const found = { name, byteCount: content.size, sha256: isSized ? await digest(content, onBytes) : null };
    files.push({ ...found, content: isAsSaid(entry, found) ? content : null });
  }
  return files;
}

/** Whatever is wrong with one file is no reason to give the others up. */
async function contentOrNull(
  pdf: PackReading["pdf"],
  attachment: PdfAttachment,
  limit: number,
): Promise<Blob | "too-large" | null> {
  try {
    return await contentOf(pdf, attachment, limit);
  } catch (error) {
    const failure = pdfFailureOf(error);
    if (failure.type === "pdf-too-large") return "too-large";
    if (failure.type === "pdf-damaged" || failure.type === "pdf-unsupported") return null;
    throw error;
  }
}

/** The one file of that name, if it is what the manifest says. */
const onlyOne = (files: readonly ReadFile[], name: string): Blob | null => {
  const found = files.filter((file) => file.name === name);
  return found.length === 1 ? (found[0]?.content ?? null) : null;
};

export type ReadDocument = { readonly document: PackDocument; readonly edition: KnownEdition };

export async function judgeDocument(
  files: readonly ReadFile[],
  entries: readonly ManifestEntry[],
  editions: readonly KnownEdition[],
): Promise<Judged<ReadDocument>> {
  const refused = (outcome: RuleOutcome) => ({ outcome, value: null });
  const isThere =
    files.some(({ name }) => name === assessmentName) && entries.some(({ name }) => name === assessmentName);
  if (!isThere) return refused(failed("document", "missing"));
  const content = onlyOne(files, assessmentName);
  if (content === null) return refused(failed("document", "altered"));
  if (content.size > packLimits.jsonBytes) return refused(failed("document", "too-large"));
  const json = await readCanonicalJson(content);
  if (!json.ok && json.error === "not-canonical") return refused(failed("document", "not-canonical"));
  if (!json.ok) return refused(failed("document", "malformed", { figures: { place: assessmentName } }));
  const parsed = parsePackDocument(json.value);
  if (!parsed.ok) {
    const { reason, ...figures } = parsed.error;
    return refused(failed("document", reason, { figures }));
  }
  const document = parsed.value;
  const shipped = editions.find(({ catalog }) => catalog.id === document.catalog.id);
  const edition = shipped ?? ownEdition(document, editions);
  if (edition === undefined)
    return refused(failed("document", "edition-unknown", { figures: { edition: document.catalog.edition } }));
  const isCatalog = contentDigest(edition.catalog, textDigest) === document.catalog.sha256;
  if (!isCatalog || edition.catalog.edition !== document.catalog.edition)
    return refused(failed("document", "catalog-differs"));
  const { id, version, sha256: model } = document.scoringModel;
  const isModel = id === edition.model.id && version === edition.model.version;
  if (!isModel || contentDigest(edition.model, textDigest) !== model)
    return refused(failed("document", "model-differs"));
  const figures = { edition: document.catalog.edition, contents: document.contents };
  const outcome =
    shipped === undefined
      ? unchecked("document", "own-catalog", { figures })
      : passed("document", "known", { figures });
  return { outcome, value: { document, edition } };
}

/** The catalog that the pack brought along, where it is one and the one that the pack is about. */
export function ownCatalogOf({ catalog, ownCatalogs }: PackDocument): ParsedOwnCatalog | undefined {
  const row = ownCatalogs.find(({ id }) => id === catalog.id);
  const parsed = row === undefined ? undefined : parseOwnCatalog(row);
  return parsed?.ok === true && parsed.value.catalog.id === catalog.id ? parsed.value : undefined;
}

/** What a pack is recomputed with whose catalog nobody here knows: that catalog, and our model. */
export function ownEdition(document: PackDocument, editions: readonly KnownEdition[]): KnownEdition | undefined {
  const own = ownCatalogOf(document);
  const model = editions[0]?.model;
  return own === undefined || model === undefined ? undefined : { catalog: own.catalog, model };
}

export async function judgeHistory(
  files: readonly ReadFile[],
  entries: readonly ManifestEntry[],
  read: ReadDocument | null,
  onBytes: (bytes: number) => void,
): Promise<Judged<readonly Change[]>> {
  if (read === null) return { outcome: notReached("history"), value: null };
  const { document, edition } = read;
  const refused = (outcome: RuleOutcome) => ({ outcome, value: null });
  if (document.contents !== "full")
    return refused(unchecked("history", "not-included", { figures: { contents: document.contents } }));
  const entry = entries.find(({ role }) => role === "history");
  if (entry === undefined) return refused(failed("history", "missing"));
  const content = onlyOne(files, historyName);
  if (content === null) return refused(failed("history", "altered"));
  if (content.size > packLimits.historyBytes) return refused(failed("history", "too-large"));
  const changes = await readChanges(content, onBytes);
  if (!changes.ok) return refused(failed("history", "malformed", { figures: { line: changes.error.line } }));
  const outcome = verifyHistory(document, changes.value, edition.catalog, textDigest);
  return { outcome, value: outcome.status === "passed" ? changes.value : null };
}
