/** How old the last copy of the data outside this browser is. Apart from the rest: the header needs it from the start. */
import type { BackupAge } from "#src/domain/backup/backup-schedule";
import type { ChainHead } from "#src/domain/history/chain-head";
import type { AssessmentDatabase, BackupRun } from "./database";

export type BackupStand = BackupAge & {
  /** What the age is counted from as long as there is no backup. */
  readonly firstChangeAt: string | null;
};

/** As the heads count them: this is asked after every write, and a restored history is long. */
export const changesIn = (heads: readonly Pick<ChainHead, "changeCount">[]): number =>
  heads.reduce((total, { changeCount }) => total + changeCount, 0);

export const loadLastRun = (database: AssessmentDatabase): Promise<BackupRun | undefined> =>
  database.backupRuns.orderBy("at").last();

export async function loadBackupStand(database: AssessmentDatabase): Promise<BackupStand> {
  const [last, heads, assessments, reviews, trainings] = await Promise.all([
    loadLastRun(database),
    database.chainHeads.toArray(),
    database.assessments.toArray(),
    database.packReviews.toArray(),
    database.trainingSessions.toArray(),
  ]);
  const [firstChangeAt] = [...assessments, ...reviews, ...trainings].map(({ createdAt }) => createdAt).toSorted();
  return {
    lastAt: last?.at ?? null,
    changesSince: changesSince(last, changesIn(heads)),
    firstChangeAt: firstChangeAt ?? null,
  };
}

/** Fewer changes than the backup holds: the data are others by now, and none of them can be taken for backed up. */
const changesSince = (last: BackupRun | undefined, changeCount: number): number =>
  last === undefined || changeCount < last.changeCount ? changeCount : changeCount - last.changeCount;
