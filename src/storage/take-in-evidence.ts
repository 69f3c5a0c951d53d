/**
 * Files become evidence: looked at, hashed, stored, named. What names a file is written last and in one transaction, so
 * that an interruption at any place leaves either the whole piece or nothing that anybody sees.
 */
import { cleanFileName, titleFromFileName } from "#src/domain/evidence/clean-file-name";
import { currentVersion } from "#src/domain/evidence/current-version";
import type { EvidenceItem, EvidenceVersion } from "#src/domain/evidence/evidence-item";
import {
  itemWithContent,
  likelyKind,
  vaultLimits,
  type IntakeOutcome,
  type IntakeRefusal,
} from "#src/domain/evidence/intake";
import type { MediaType } from "#src/domain/evidence/file-sample";
import { addEvidenceItem } from "./assessments";
import { aloneInVault, type FileError } from "./evidence-files";
import { addEvidenceVersion } from "./evidence-items";
import { createFileInspector, type CreateInspectWorker, type FileInspector } from "./file-inspector";
import type { Inspection } from "./inspect-file";
import { probeRoom } from "./mirror/probe-room";
import { nextTurn } from "./next-turn";
import { saveErrorOf } from "./save-error";
import { sweepUnusedFiles } from "./sweep-unused-files";
import type { Writer } from "./writer";

export type IntakeTarget = {
  /** The controls that a new piece serves; may be none. */
  readonly controlIds: readonly string[];
  /** The piece of which the file is a new version. */
  readonly into?: string | undefined;
};

export type IntakeProgress = {
  /** Of the file under way, from 0. */
  readonly index: number;
  readonly name: string;
  /** Of all files, from 0 to 1, by bytes: half for reading, half for storing. */
  readonly share: number;
};

export type IntakeOptions = {
  readonly createWorker?: CreateInspectWorker | undefined;
  readonly onProgress?: ((progress: IntakeProgress) => void) | undefined;
  readonly onOutcome?: ((outcome: IntakeOutcome) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly probe?: typeof probeRoom;
};

/** One outcome for each file, in order. A full disk and a cancellation end the work; what came before stays. */
export async function takeInFiles(
  writer: Writer,
  assessmentId: string,
  files: readonly File[],
  target: IntakeTarget,
  { createWorker, onProgress, onOutcome, signal, probe = probeRoom }: IntakeOptions = {},
): Promise<readonly IntakeOutcome[]> {
  const outcomes: IntakeOutcome[] = [];
  const add = (outcome: IntakeOutcome) => {
    outcomes.push(outcome);
    onOutcome?.(outcome);
  };
  const inspector = createFileInspector(writer.database, createWorker);
  let before = 0;
  let end: ((name: string) => IntakeOutcome) | null = null;

  const work = async () => {
    const total = await byteCountOf(files);
    if ((await probe(total, signal)) === "too-little")
      end = (name) => ({ status: "failed", name, reason: "save-storage-full" });
    for (const [index, file] of files.entries()) {
      const { name } = file;
      if (end === null && signal?.aborted === true) end = cancelled;
      if (end !== null) {
        add(end(name));
        continue;
      }
      const report = (bytes: number) =>
        onProgress?.({ index, name, share: total === 0 ? 0 : (before + bytes / 2) / total });
      report(0);
      const outcome = await takeIn({ writer, assessmentId, target, inspector, signal, report }, file);
      add(outcome);
      before += file.size;
      // The next one would fare no better.
      if (outcome.status === "failed") end = (rest) => ({ status: "failed", name: rest, reason: outcome.reason });
    }
  };
  try {
    await aloneInVault(writer.database, work, signal);
  } catch (error) {
    const reason = saveErrorOf(error).type;
    for (const { name } of files.slice(outcomes.length)) {
      add(signal?.aborted === true ? cancelled(name) : { status: "failed", name, reason });
    }
  } finally {
    inspector.close();
  }
  // Of the file at which it was stopped something may lie in the vault already.
  if (signal?.aborted === true) await sweepUnusedFiles(writer.database).catch(() => undefined);
  return outcomes;
}

/** Files asked for their size in one task: for each of them the browser looks at the disk while the page stands still. */
const sizesAtOnce = 16;

async function byteCountOf(files: readonly File[]): Promise<number> {
  let byteCount = 0;
  for (const [index, { size }] of files.entries()) {
    if (index % sizesAtOnce === sizesAtOnce - 1) await nextTurn();
    byteCount += size;
  }
  return byteCount;
}

const cancelled = (name: string): IntakeOutcome => ({ status: "cancelled", name });

type Work = {
  readonly writer: Writer;
  readonly assessmentId: string;
  readonly target: IntakeTarget;
  readonly inspector: FileInspector;
  readonly signal: AbortSignal | undefined;
  /** Bytes read and bytes stored so far, of twice the size. */
  readonly report: (bytes: number) => void;
};

async function takeIn(work: Work, file: File): Promise<IntakeOutcome> {
  const { inspector, signal, report } = work;
  const { name } = file;
  const refused = (reason: IntakeRefusal): IntakeOutcome => ({ status: "refused", name, reason });
  if (file.size > vaultLimits.fileBytes) return refused("too-large");
  let inspection: Inspection;
  try {
    inspection = await inspector.inspect(file, name, { onRead: report, signal });
  } catch (error) {
    if (signal?.aborted === true) return cancelled(name);
    // A file that was moved, changed or lies on a drive that is gone cannot be read any more.
    return refused(error instanceof DOMException ? "changed-meanwhile" : "unknown");
  }
  if (!inspection.media.ok) return refused(inspection.media.error);
  try {
    return await keep(work, file, inspection, inspection.media.value);
  } catch (error) {
    if (signal?.aborted === true) return cancelled(name);
    return { status: "failed", name, reason: saveErrorOf(error).type };
  }
}

async function keep(work: Work, file: File, inspection: Inspection, media: MediaType): Promise<IntakeOutcome> {
  const { writer, assessmentId, target, inspector, signal, report } = work;
  const { database } = writer;
  const { name } = file;
  const items = await database.evidenceItems.where("assessmentId").equals(assessmentId).toArray();
  const known = itemWithContent(items, inspection.sha256);
  const isOldVersion = known !== undefined && known.id === target.into && !isCurrent(known, inspection.sha256);
  if (known !== undefined && !isOldVersion) return { status: "known", name, code: known.code, itemId: known.id };
  const into = items.find(({ id }) => id === target.into);
  if ((into?.versions?.length ?? 0) >= vaultLimits.versions) {
    return { status: "refused", name, reason: "too-many-versions" };
  }
  const { cleanCopy } = inspection;
  const stored = await database.evidenceFiles.toArray();
  const held = stored.reduce((sum, { byteCount }) => sum + byteCount, 0);
  if (held + file.size + (cleanCopy?.byteCount ?? 0) > vaultLimits.allBytes) {
    return { status: "refused", name, reason: "vault-full" };
  }

  const { sha256, byteCount } = inspection;
  const onStored = (bytes: number) => report(file.size + bytes);
  const kept = await inspector.store(media.mediaType, { signal, onStored });
  if (!kept.ok) return notStored(name, kept.error);
  signal?.throwIfAborted();
  const clean = cleanFileName(name, media);
  const version: EvidenceVersion = {
    name: clean.name,
    sha256,
    byteCount,
    mediaType: media.mediaType,
    addedAt: new Date(writer.now()).toISOString(),
    ...(cleanCopy === null ? {} : { packCopy: { sha256: cleanCopy.sha256, byteCount: cleanCopy.byteCount } }),
  };
  const saved =
    target.into === undefined
      ? await addItem(work, version, media)
      : await addEvidenceVersion(writer, assessmentId, target.into, version);
  if (!saved.ok) return { status: "failed", name, reason: saved.error.type };
  return {
    status: target.into === undefined ? "added" : "version-added",
    name,
    code: saved.value.code,
    itemId: saved.value.id,
    corrected: clean.corrected ? clean.name : null,
  };
}

const isCurrent = (item: EvidenceItem, sha256: string) => currentVersion(item)?.sha256 === sha256;

const notStored = (name: string, error: FileError): IntakeOutcome =>
  error.type === "file-differs"
    ? { status: "refused", name, reason: "changed-meanwhile" }
    : { status: "failed", name, reason: error.type };

const addItem = ({ writer, assessmentId, target }: Work, version: EvidenceVersion, media: MediaType) =>
  addEvidenceItem(writer, assessmentId, {
    title: titleFromFileName(version.name),
    kind: likelyKind(media),
    datedOn: null,
    location: "",
    controlIds: [...target.controlIds],
    source: "file",
    classification: "internal",
    versions: [version],
  });
