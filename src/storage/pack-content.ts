/**
 * What a pack is made of, as it stands in the database: facts, history and its head read at one moment, and the files as
 * Blobs that are put together from their chunks without ever standing in memory as a whole.
 */
import type { Assessment } from "#src/domain/assessment/assessment";
import type { AssessmentRows } from "#src/domain/assessment/assessment-parts";
import { currentVersion, packedContent } from "#src/domain/evidence/current-version";
import type { EvidenceItem } from "#src/domain/evidence/evidence-item";
import type { ChainHead } from "#src/domain/history/chain-head";
import type { Change } from "#src/domain/history/change";
import { historyTables, type AssessmentDatabase, type EvidenceFile } from "./database";
import { changesInOrder } from "./change-log";
import { loadRows } from "./workspace-content";

export type PackContent = AssessmentRows & {
  readonly assessment: Assessment;
  readonly head: ChainHead | null;
  readonly changes: readonly Change[];
};

export async function loadPackContent(database: AssessmentDatabase, assessmentId: string): Promise<PackContent> {
  return database.transaction("r", historyTables(database), async () => {
    const [assessment, rows, head, changes] = await Promise.all([
      database.assessments.get(assessmentId),
      loadRows(database, assessmentId),
      database.chainHeads.get(assessmentId),
      changesInOrder(database, assessmentId),
    ]);
    if (assessment === undefined) throw new Error(`assessment ${assessmentId} is missing`);
    return { assessment, ...rows, head: head ?? null, changes };
  });
}

export type PackFile = {
  readonly sha256: string;
  readonly byteCount: number;
  readonly mediaType: string;
  readonly content: Blob;
};

/**
 * The packed content of every current version, each once. A file that is not whole is left out: the writer names the
 * evidence that it belongs to.
 */
export async function loadPackFiles(
  database: AssessmentDatabase,
  evidenceItems: readonly Pick<EvidenceItem, "versions">[],
  isCancelled: () => boolean,
): Promise<readonly PackFile[]> {
  const wanted = new Set(
    evidenceItems.flatMap((item) => {
      const version = currentVersion(item);
      return version === null ? [] : [packedContent(version).sha256];
    }),
  );
  const files: PackFile[] = [];
  for (const sha256 of wanted) {
    const stored = await database.evidenceFiles.get(sha256);
    const content = stored === undefined || isCancelled() ? null : await blobOf(database, stored);
    if (stored !== undefined && content !== null) {
      const { byteCount, mediaType } = stored;
      files.push({ sha256, byteCount, mediaType, content });
    }
  }
  return files;
}

/** A Blob of Blobs: each chunk goes to the browser's own store before the next is read. Null where one is missing. */
async function blobOf(database: AssessmentDatabase, { sha256, chunkCount }: EvidenceFile): Promise<Blob | null> {
  const parts: Blob[] = [];
  for (let index = 0; index < chunkCount; index += 1) {
    const chunk = await database.evidenceFileChunks.get([sha256, index]);
    if (chunk === undefined) return null;
    parts.push(new Blob([chunk.bytes]));
  }
  return new Blob(parts);
}
