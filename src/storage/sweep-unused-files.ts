/** Removes what an interrupted intake has left in the vault. */
import type { AssessmentDatabase } from "./database";
import { aloneInVault } from "./evidence-files";

const digestPattern = /[0-9a-f]{64}/g;

/** Kept beside the evidence by reviews, under a name of their own. */
const notEvidence = "application/json";

/**
 * Deletes files that nothing names: no evidence, and no change, because undo and the history must be able to bring back
 * what was deleted. Resolves to how many went.
 */
export const sweepUnusedFiles = (database: AssessmentDatabase): Promise<number> =>
  aloneInVault(database, async () => {
    const unnamed = await findUnnamed(database);
    for (const sha256 of unnamed) {
      await database.transaction("rw", [database.evidenceFiles, database.evidenceFileChunks], async () => {
        await database.evidenceFiles.delete(sha256);
        await database.evidenceFileChunks
          .where("[sha256+index]")
          .between([sha256, 0], [sha256, Number.MAX_SAFE_INTEGER])
          .delete();
      });
    }
    return unnamed.size;
  });

/** The history is only read where something is left to look for. */
async function findUnnamed(database: AssessmentDatabase): Promise<ReadonlySet<string>> {
  const [files, chunkKeys, items] = await Promise.all([
    database.evidenceFiles.toArray(),
    database.evidenceFileChunks.toCollection().primaryKeys(),
    database.evidenceItems.toArray(),
  ]);
  const unnamed = new Set([...files.map(({ sha256 }) => sha256), ...chunkKeys.map(([sha256]) => sha256)]);
  for (const { sha256, mediaType } of files) if (mediaType === notEvidence) unnamed.delete(sha256);
  for (const item of items) dropNamed(unnamed, item);
  if (unnamed.size > 0) {
    await database.changes.each((change) => dropNamed(unnamed, change));
    await database.changeSegments.each((segment) => dropNamed(unnamed, segment));
  }
  return unnamed;
}

function dropNamed(unnamed: Set<string>, row: unknown): void {
  for (const [sha256] of JSON.stringify(row).matchAll(digestPattern)) unnamed.delete(sha256);
}
