/**
 * The one writer path: every edit is a change row and the new state in one transaction. When the promise resolves, the
 * transaction is complete and durable and the mirror outside IndexedDB has it too; only then may a screen say «Đã lưu».
 */
import type { Change, Edit } from "#src/domain/history/change";
import { fail, succeed, type Result } from "#src/domain/shared/result";
import { historyTables, isRetired } from "./database";
import { saveErrorOf, type SaveError } from "./save-error";
import { writeEdits, type CommitOptions, type EditPlan } from "./write-edits";
import type { Committed, Writer } from "./writer";

/** Writes all edits or none. */
export async function commitEdits(
  writer: Writer,
  assessmentId: string,
  edits: readonly Edit[] | EditPlan,
  options: CommitOptions = {},
): Promise<Result<readonly Change[], SaveError>> {
  const saved = await commit(writer, async () => [await writeEdits(writer, assessmentId, edits, options)]);
  return saved.ok ? succeed(saved.value.flatMap(({ changes }) => changes)) : saved;
}

/** Several assessments in one transaction. */
export async function commit(
  writer: Writer,
  write: () => Promise<readonly Committed[]>,
): Promise<Result<readonly Committed[], SaveError>> {
  const { database } = writer;
  try {
    const tables = [...historyTables(database), database.device];
    const written = await database.transaction("rw", tables, write);
    const committed = written.filter(({ changes }) => changes.length > 0);
    for (const { changes } of committed) for (const { operation } of changes) writer.written.add(operation.id);
    if (committed.length > 0) await writer.onCommitted(committed);
    return succeed(committed);
  } catch (error) {
    const reason = saveErrorOf(error);
    return fail(reason.type === "save-connection-lost" && isRetired(database) ? { type: "save-tab-outdated" } : reason);
  }
}
