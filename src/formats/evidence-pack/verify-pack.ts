/**
 * Says of a pack what can be said without asking anybody: rule by rule, from the bytes. Nothing in it is believed before
 * it was checked, and nothing is taken from its pages.
 */
import { evaluate } from "#src/domain/assessment/evaluation";
import type { ManifestEntry } from "#src/domain/pack/pack-manifest";
import { notReached } from "#src/domain/pack/rule-outcome";
import type { AttachedFile } from "./attached-file";
import { packRules, type PackVerification, type RuleOutcome } from "#src/domain/pack/verification";
import { concludeVerification } from "#src/domain/pack/verify-conclusion";
import { verifyFiles, verifyNoStrays } from "#src/domain/pack/verify-files";
import { verifyFingerprint } from "#src/domain/pack/verify-fingerprint";
import { verifyEvidenceElsewhere, verifyReferences } from "#src/domain/pack/verify-references";
import { verifyLevels, verifyResults } from "#src/domain/pack/verify-results";
import { verifyRevisions, verifySignatures } from "#src/domain/pack/verify-revisions";
import { fail, succeed, type Result } from "#src/domain/shared/result";
import { reading } from "#src/formats/pdf/read/open-pdf";
import { PdfReadException, type PdfReadError } from "#src/formats/pdf/read/pdf-read-error";
import { digestBlob, type DigestBlob } from "./digest-blob";
import { readPack, type PackReading } from "./read-pack";
import { failedContainer, verifyContainer } from "./verify-container";
import {
  judgeDocument,
  judgeHistory,
  judgeManifest,
  readFiles,
  type KnownEdition,
  type ReadDocument,
  type ReadFile,
} from "./verify-contents";
import { verifyPages, type PagesDependencies } from "./verify-pages";

export type VerifyDependencies = PagesDependencies & {
  readonly editions: readonly KnownEdition[];
  /** Where the file does not know its name any more. */
  readonly fileName?: string | undefined;
  /** From paper or a scanner; null where nobody typed one. */
  readonly typedFingerprint?: string | null | undefined;
  readonly digestBlob?: DigestBlob | undefined;
  /** A share from 0 to 1. */
  readonly onProgress?: ((share: number) => void) | undefined;
  readonly isCancelled?: (() => boolean) | undefined;
};

export type VerifiedPack = {
  readonly verification: PackVerification;
  /** Files that are what the manifest says, by name. They lie in the pack; nothing was copied. */
  readonly attachments: readonly AttachedFile[];
};

export type VerifyCancelled = { readonly type: "cancelled" };

export async function verifyPack(
  file: Blob & { readonly name?: string },
  dependencies: VerifyDependencies,
): Promise<Result<VerifiedPack, VerifyCancelled>> {
  const { isCancelled = () => false } = dependencies;
  const named = { name: dependencies.fileName ?? file.name ?? "", size: file.size };
  const read = await readPack(file, { isCancelled });
  const verified = read.ok ? await reading(() => verifyReading(read.value, named, dependencies)) : read;
  if (verified.ok) return verified;
  return verified.error.type === "pdf-cancelled"
    ? fail({ type: "cancelled" })
    : succeed(closedPack(named, verified.error));
}

/** A file of which the container could not be read. */
function closedPack(file: NamedFile, error: PdfReadError): VerifiedPack {
  return {
    verification: {
      ...nothingKnown(file),
      conclusion: "unreadable",
      outcomes: inOrder([failedContainer(error)]),
    },
    attachments: [],
  };
}

type NamedFile = { readonly name: string; readonly size: number };

const nothingKnown = ({ name, size }: NamedFile) => ({
  fileName: name.slice(0, 255),
  byteCount: size,
  fingerprint: null,
  document: null,
  entries: [],
  changes: null,
});

/** One for each rule: what was not tried is not reached. */
const inOrder = (outcomes: readonly RuleOutcome[]): readonly RuleOutcome[] =>
  packRules.map((rule) => outcomes.find((outcome) => outcome.rule === rule) ?? notReached(rule));

async function verifyReading(
  pack: PackReading,
  file: NamedFile,
  dependencies: VerifyDependencies,
): Promise<VerifiedPack> {
  const { typedFingerprint = null, digestBlob: digest = digestBlob } = dependencies;
  const outcomes: RuleOutcome[] = [
    verifyContainer(pack),
    verifyRevisions(pack.revisions),
    verifySignatures(pack.revisions),
  ];
  const manifest = await judgeManifest(pack);
  const fingerprint = manifest.value?.fingerprint ?? null;
  outcomes.push(manifest.outcome);
  const entries = manifest.value?.manifest.files ?? [];
  const step = createSteps(entries, dependencies);
  const files = manifest.value === null ? [] : await readFiles(pack, entries, digest, step);
  const document = manifest.value === null ? null : await judgeDocument(files, entries, dependencies.editions);
  if (manifest.value !== null) outcomes.push(verifyFiles(entries, files), verifyNoStrays(entries, pack.strays));
  outcomes.push(verifyFingerprint(fingerprint, typedFingerprint, outcomes));
  if (document !== null) outcomes.push(document.outcome, ...judgeFacts(document.value, entries));
  const history = await judgeHistory(files, entries, document?.value ?? null, step);
  outcomes.push(history.outcome);
  const attachments = filesInPack(entries, files);
  const isSound = outcomes.every(({ status }) => status !== "failed");
  if (isSound && fingerprint !== null && document?.value) {
    const input = { document: document.value.document, changes: history.value ?? [], entries, files: attachments };
    outcomes.push(await verifyPages(pack, fingerprint, input, dependencies));
  }
  dependencies.onProgress?.(1);
  return {
    verification: {
      ...nothingKnown(file),
      conclusion: concludeVerification(outcomes),
      outcomes: inOrder(outcomes),
      fingerprint,
      document: document?.value?.document ?? null,
      entries,
      changes: history.value,
    },
    attachments,
  };
}

function judgeFacts(read: ReadDocument | null, entries: readonly ManifestEntry[]): readonly RuleOutcome[] {
  if (read === null) return [];
  const { document, edition } = read;
  const evaluation = evaluate(edition.catalog, document, edition.model);
  return [
    verifyReferences(document, entries, edition.catalog),
    verifyLevels(document, evaluation),
    verifyResults(document, evaluation),
    verifyEvidenceElsewhere(document),
  ];
}

/** Bytes are never given a type here that a browser would act on. */
const inertType = "application/octet-stream";

const filesInPack = (entries: readonly ManifestEntry[], files: readonly ReadFile[]): readonly AttachedFile[] =>
  files.flatMap(({ name, content }) => {
    const entry = entries.find((one) => one.name === name);
    return content === null || entry === undefined
      ? []
      : [{ name, mediaType: entry.mediaType, content: content.slice(0, content.size, inertType) }];
  });

/** Tells how far it is, by bytes, and stops it. */
function createSteps(
  entries: readonly ManifestEntry[],
  { onProgress, isCancelled }: VerifyDependencies,
): (bytes: number) => void {
  const history = entries.find(({ role }) => role === "history")?.byteCount ?? 0;
  const total = entries.reduce((sum, { byteCount }) => sum + byteCount, history) + 1;
  let done = 0;
  return (bytes) => {
    done += bytes;
    onProgress?.(Math.min(1, done / total));
    if (isCancelled?.()) throw new PdfReadException({ type: "pdf-cancelled" });
  };
}
