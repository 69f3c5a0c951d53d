/**
 * «Gộp»: the changes of another copy of the same assessments and reviews are taken in, in one transaction. Nothing is overwritten
 * unseen: where both sides changed one thing, the later one stands and the conflict is shown.
 */
import type { HistoryContent } from "#src/domain/backup/workspace-content";
import type { ChainHead } from "#src/domain/history/chain-head";
import { entityKey } from "#src/domain/history/apply-change";
import { emptyHistory, merge, mergeMark, planMerge, rootEntityOf } from "#src/domain/history/merge";
import { evidenceCoding, renumberCodes, riskCoding } from "#src/domain/history/renumber-codes";
import type { Result } from "#src/domain/shared/result";
import { commit } from "./commit";
import { WriteRefused, type SaveError } from "./save-error";
import { changesInOrder } from "./change-log";
import { writeEdits, type Branch, type PlannedEdits } from "./write-edits";
import type { Committed, Writer } from "./writer";

export type IncomingHistory = Pick<HistoryContent, "head" | "changes">;

/** Resolves to what was written to each history; one that has nothing new is left out. */
export const mergeWorkspace = (
  writer: Writer,
  incoming: readonly IncomingHistory[],
): Promise<Result<readonly Committed[], SaveError>> =>
  commit(writer, async () => {
    const written: Committed[] = [];
    for (const theirs of incoming) {
      const { assessmentId } = theirs.head;
      const plan = (head: ChainHead) => planBranch(writer, head, theirs);
      written.push(await writeEdits(writer, assessmentId, plan, { creates: true }));
    }
    return written;
  });

async function planBranch(writer: Writer, head: ChainHead, theirs: IncomingHistory): Promise<PlannedEdits> {
  const ours = await changesInOrder(writer.database, head.assessmentId);
  const plan = planMerge(ours, theirs.changes);
  if (plan === "unrelated") throw new WriteRefused({ type: "save-history-unrelated" });
  if (plan === null) return { edits: [] };

  const { missing, fastForward } = plan;
  const { state } = merge({ ...emptyHistory, changes: ours }, missing);
  const states: Branch["states"] = new Map(
    missing.map(({ entity, entityId }) => {
      const key = entityKey(entity, entityId);
      return [key, state.entities.get(key) ?? null];
    }),
  );
  const codesGiven = Math.max(head.evidenceCodesGiven, theirs.head.evidenceCodesGiven);
  const renumbering = fastForward
    ? { edits: [], codesGiven }
    : renumberCodes(evidenceCoding, ours, missing, state.entities, codesGiven);
  const ofRisks = fastForward ? [] : renumberCodes(riskCoding, ours, missing, state.entities).edits;
  const joined: ChainHead = {
    ...(fastForward ? theirs.head : head),
    sequence: Math.max(head.sequence, theirs.head.sequence),
    clock: head.clock > theirs.head.clock ? head.clock : theirs.head.clock,
    changeCount: head.changeCount + missing.length,
    evidenceCodesGiven: renumbering.codesGiven,
  };
  return {
    edits: fastForward ? [] : [mergeMark(head.assessmentId, rootEntityOf(ours)), ...renumbering.edits, ...ofRisks],
    operation: { kind: "merge", id: writer.newId(), head: plan.theirHead },
    branch: { changes: missing, states, head: joined },
  };
}
