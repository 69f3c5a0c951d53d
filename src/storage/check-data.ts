/** «Kiểm tra dữ liệu»: whether what lies in this browser is still what was written. Nothing is repaired. */
import { partNames } from "#src/domain/assessment/assessment-parts";
import {
  countContent,
  entitiesOf,
  filesNamedBy,
  historiesOf,
  type HistoryContent,
} from "#src/domain/backup/workspace-content";
import {
  findBrokenChain,
  findForeignReference,
  findOtherState,
  type BackupFault,
} from "#src/domain/backup/verify-backup";
import { fail, succeed, type Result } from "#src/domain/shared/result";
import { countChanges } from "./change-log";
import type { AssessmentDatabase } from "./database";
import { findFileHoles } from "./evidence-files";
import { nextTurn } from "./next-turn";
import { saveErrorOf, type SaveError } from "./save-error";
import { loadWorkspaceContent, type StoredWorkspace } from "./workspace-content";
import { digest } from "./write-edits";
import type { Writer } from "./writer";

/** In the order of checking. */
export const dataChecks = ["guard", "rows", "references", "chain", "state", "files"] as const;
export type DataCheckName = (typeof dataChecks)[number];

export type DataCheck = {
  readonly name: DataCheckName;
  /** The first place where it is broken; null where everything holds. */
  readonly fault: string | null;
  /** How many things were looked at. */
  readonly count: number;
};

export type CheckDataOptions = {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: { readonly done: number; readonly of: number }) => void;
};

export type CheckDataError = SaveError | { readonly type: "check-cancelled" };

export async function checkData(
  writer: Writer,
  { signal, onProgress }: CheckDataOptions = {},
): Promise<Result<readonly DataCheck[], CheckDataError>> {
  const { database } = writer;
  try {
    const content = await loadWorkspaceContent(database);
    const each = (find: (one: HistoryContent) => BackupFault | null, sizeOf: (one: HistoryContent) => number) =>
      eachHistory(content, find, sizeOf);
    const checks: Readonly<Record<DataCheckName, () => Promise<Omit<DataCheck, "name">>>> = {
      guard: async () => ({ fault: await findLostGuard(writer), count: 1 }),
      rows: () => countRows(database, content),
      references: () => each(findForeignReference, (one) => entitiesOf(one).size - 1),
      chain: () =>
        each(
          (one) => findBrokenChain(one, digest),
          (one) => one.changes.length,
        ),
      state: () => each(findOtherState, (one) => entitiesOf(one).size),
      files: async () => {
        const [hole] = [...(await findFileHoles(database, true)).map(({ sha256 }) => sha256), ...lostFiles(content)];
        return { fault: hole ?? null, count: content.files.length };
      },
    };
    const done: DataCheck[] = [];
    for (const name of dataChecks) {
      if (signal?.aborted) return fail({ type: "check-cancelled" });
      onProgress?.({ done: done.length, of: dataChecks.length });
      await nextTurn();
      done.push({ name, ...(await checks[name]()) });
    }
    return succeed(done);
  } catch (error) {
    return fail(saveErrorOf(error));
  }
}

async function findLostGuard({ database, device }: Writer): Promise<string | null> {
  const guard = await database.device.get("device");
  return guard?.canary === device.canary ? null : "device";
}

/** Named by a piece of evidence or a review, and not in the vault: what the browser lost and the mirror does not hold. */
function lostFiles(content: StoredWorkspace): readonly string[] {
  const stored = new Set(content.files.map(({ sha256 }) => sha256));
  return historiesOf(content)
    .flatMap(filesNamedBy)
    .filter((sha256) => !stored.has(sha256));
}

/** Rows of which no history knows are found by counting: the contents are read from the heads. */
async function countRows(database: AssessmentDatabase, content: StoredWorkspace) {
  const counts = countContent(content);
  const changes = historiesOf(content).reduce((total, { head }) => total + head.changeCount, 0);
  const expected = [
    [database.assessments, counts.assessments],
    ...partNames.map((name) => [database.table(name), counts[name]] as const),
    [database.packReviews, counts.reviews],
    [database.packOpinions, counts.packOpinions],
    [database.trainingSessions, counts.trainings],
  ] as const;
  let [fault, count]: [string | null, number] = [null, 0];
  const compare = (name: string, stored: number, of: number) => {
    if (stored !== of) fault ??= `${name}: ${stored} ≠ ${of}`;
    count += stored;
  };
  for (const [table, of] of expected) compare(table.name, await table.count(), of);
  compare(database.changes.name, await countChanges(database), changes);
  return { fault, count };
}

async function eachHistory(
  content: StoredWorkspace,
  find: (content: HistoryContent) => BackupFault | null,
  sizeOf: (content: HistoryContent) => number,
): Promise<Omit<DataCheck, "name">> {
  let count = 0;
  for (const one of historiesOf(content)) {
    const fault = find(one);
    count += sizeOf(one);
    if (fault !== null) return { fault: fault.place, count };
    await nextTurn();
  }
  return { fault: null, count };
}
