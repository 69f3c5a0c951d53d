/**
 * The data of a pack, ready before the first page is drawn: page 1 prints the fingerprint, which follows from the
 * manifest, which names every attached byte.
 */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { evaluate, type Evaluation } from "#src/domain/assessment/evaluation";
import type { EvidenceVersion } from "#src/domain/evidence/evidence-item";
import { inClockOrder, type Change } from "#src/domain/history/change";
import { createPackDocument, inPackOrder, packDocumentText } from "#src/domain/pack/create-pack-document";
import { filesThatLeave } from "#src/domain/pack/files-that-leave";
import type { PackDocument } from "#src/domain/pack/pack-document";
import { packLimits } from "#src/domain/pack/pack-limits";
import {
  assessmentName,
  createManifest,
  fingerprintOf,
  historyName,
  manifestName,
  manifestText,
  type ManifestEntry,
} from "#src/domain/pack/pack-manifest";
import { redactFacts } from "#src/domain/pack/redact";
import { canonicalJson } from "#src/domain/shared/canonical-json";
import { fail, succeed, type Result } from "#src/domain/shared/result";
import type { EvidencePackInput, PackedFile } from "./evidence-pack-input";
import type { PackWriteError } from "./pack-write-error";

/** A file that leaves, under the name it has in the pack. */
export interface PackedEvidence {
  readonly code: string;
  readonly name: string;
  readonly version: EvidenceVersion;
  readonly file: PackedFile;
}

export interface PackText {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export interface PackData {
  /** What pages and data are made of alike, down to the order: whoever has it can make the same pages. */
  readonly document: PackDocument;
  readonly evaluation: Evaluation;
  /** In the order of the codes. */
  readonly evidence: readonly PackedEvidence[];
  /** History, assessment, manifest: in the order in which they stand in the file. */
  readonly texts: readonly PackText[];
  /** 64 hexadecimal digits. */
  readonly fingerprint: string;
}

const json = "application/json";
const unknownType = "application/octet-stream";

export function preparePackData(input: EvidencePackInput): Result<PackData, PackWriteError> {
  const facts = inPackOrder(redactFacts(input, input.contents));
  const evaluation = evaluate(input.catalog, facts, input.scoringModel);
  const document = createPackDocument({ ...input, facts, evaluation }, digestOfText);
  const evidence = evidenceThatLeaves(input, document);
  if (!evidence.ok) return evidence;
  const history = input.contents === "full" ? [textOf(historyName, "application/x-ndjson", historyText(input))] : [];
  const assessment = textOf(assessmentName, json, packDocumentText(document));
  const entries: readonly ManifestEntry[] = [
    ...evidence.value.map(evidenceEntry),
    ...history.map((text) => textEntry(text, "history")),
    textEntry(assessment, "assessment"),
  ];
  const manifest = createManifest(entries);
  const texts = [...history, assessment, textOf(manifestName, json, manifestText(manifest))];
  const excess = excessOf(entries, texts);
  if (excess !== null) return fail({ type: "pack-too-large", what: excess });
  return succeed({
    evaluation,
    document,
    evidence: evidence.value,
    texts,
    fingerprint: fingerprintOf(manifest, digestOfText),
  });
}

const encoder = new TextEncoder();
const digestOf = (bytes: Uint8Array): string => bytesToHex(sha256(bytes));
export const digestOfText = (text: string): string => digestOf(encoder.encode(text));
const textOf = (name: string, mediaType: string, text: string): PackText => ({
  name,
  mediaType,
  bytes: encoder.encode(text),
});

function evidenceThatLeaves(
  { contents, files }: EvidencePackInput,
  { evidenceItems }: PackDocument,
): Result<readonly PackedEvidence[], PackWriteError> {
  const bySha256 = new Map(files.map((file) => [file.sha256, file]));
  const packed: PackedEvidence[] = [];
  for (const { code, name, version, sha256: wanted, byteCount } of filesThatLeave(evidenceItems, contents)) {
    const file = bySha256.get(wanted);
    const about = { code, name: version.name };
    if (file === undefined) return fail({ type: "pack-file-missing", ...about });
    if (file.byteCount !== byteCount || file.content.size !== byteCount)
      return fail({ type: "pack-file-differs", ...about });
    packed.push({ code, name, version, file });
  }
  return succeed(packed);
}

const historyText = ({ changes }: EvidencePackInput): string => inClockOrder(changes).map(lineOf).join("");
const lineOf = (change: Change): string => `${canonicalJson(change)}\n`;

const evidenceEntry = ({ code, name, version, file }: PackedEvidence): ManifestEntry => ({
  name,
  role: "evidence",
  mediaType: mediaTypeOf(version),
  byteCount: file.byteCount,
  sha256: file.sha256,
  code,
});

export const mediaTypeOf = ({ mediaType }: Pick<EvidenceVersion, "mediaType">): string => mediaType || unknownType;

const textEntry = ({ name, mediaType, bytes }: PackText, role: ManifestEntry["role"]): ManifestEntry => ({
  name,
  role,
  mediaType,
  byteCount: bytes.length,
  sha256: digestOf(bytes),
});

type Excess = Extract<PackWriteError, { readonly type: "pack-too-large" }>["what"];

/** Room for pages, tags and images that are printed besides: a reader counts the whole file. */
const pagesBytes = 256 * 1024 ** 2;

function excessOf(entries: readonly ManifestEntry[], texts: readonly PackText[]): Excess | null {
  const sum = entries.reduce((bytes, { byteCount }) => bytes + byteCount, 0);
  if (texts.some(({ name, bytes }) => name === historyName && bytes.length > packLimits.historyBytes)) return "history";
  if (texts.some(({ name, bytes }) => name !== historyName && bytes.length > packLimits.jsonBytes)) return "data";
  if (entries.length + 1 > packLimits.attachments) return "attachments";
  return sum + pagesBytes > packLimits.fileBytes ? "file" : null;
}
