/** A workspace rebuilt from what the mirror holds, or nothing: only a history that proves itself whole counts. */
import { sortHistories, type HistoryContent, type WorkspaceHistories } from "#src/domain/backup/workspace-content";
import type { Assessment } from "#src/domain/assessment/assessment";
import { rowsOfEntities } from "#src/domain/assessment/assessment-parts";
import { entityKey, replay } from "#src/domain/history/apply-change";
import type { PackOpinion, PackReview } from "#src/domain/review/pack-review";
import type { ChainHead } from "#src/domain/history/chain-head";
import { findChainBreak, type Change, type ChangeEntity } from "#src/domain/history/change";
import type { TrainingSession } from "#src/domain/training/training-session";
import type { Device } from "./database";
import { mergeWorkspace } from "./merge-workspace";
import { listMirrors, readMirror } from "./mirror/read-mirror";
import { rootName } from "./replace-workspace";
import { digest } from "./write-edits";
import type { Writer } from "./writer";

export type MirroredWorkspace = WorkspaceHistories & { readonly device: Device };

/** One history as the mirror holds it. */
export type MirroredHistory = {
  readonly device: Pick<Device, "deviceId" | "canary">;
  readonly head: ChainHead;
  readonly changes: readonly Change[];
};

/** From all mirrors of a workspace: of its first database, and of those that restores have made. */
export async function readMirroredWorkspace(
  databaseName: string,
  canary: string | null,
): Promise<MirroredWorkspace | null> {
  const names = (await listMirrors()).filter((name) => rootName(name) === databaseName);
  const readings = await Promise.all(names.map((name) => readMirror(name)));
  return rebuildWorkspace(
    readings.flatMap((reading) => (reading.status === "read" ? reading.entries : [])),
    canary,
  );
}

/**
 * Takes back what the mirror holds and the database has lost, by a merge: what was written since stays too. Resolves to
 * how many changes came back.
 */
export async function takeFromMirror(writer: Writer): Promise<number> {
  const reading = await readMirror(writer.database.name);
  if (reading.status !== "read") return 0;
  const own = reading.entries.filter(({ device }) => device.canary === writer.device.canary);
  const merged = await mergeWorkspace(writer, own.filter(isWhole));
  if (!merged.ok) return 0;
  const known = new Set(own.flatMap(({ changes }) => changes.map(({ id }) => id)));
  return merged.value.flatMap(({ changes }) => changes).filter(({ id }) => known.has(id)).length;
}

/**
 * `canary` is what the marker remembers; where it is gone too, the history written last says which database it was.
 * Histories of other databases (before a restore) stay out. Null when any history does not hold together.
 */
export function rebuildWorkspace(
  histories: readonly MirroredHistory[],
  canary: string | null,
): MirroredWorkspace | null {
  const latest = histories.toSorted((left, right) => (left.head.clock < right.head.clock ? 1 : -1))[0];
  const wanted = canary ?? latest?.device.canary;
  const own = histories.filter(({ device }) => device.canary === wanted);
  const [first] = own;
  if (first === undefined || !own.every(isWhole)) return null;
  const { deviceId, canary: ownCanary } = first.device;
  return {
    device: { key: "device", deviceId, canary: ownCanary },
    ...sortHistories(own.map(rebuild)),
  };
}

const isWhole = ({ head, changes }: MirroredHistory) =>
  changes.length === head.changeCount && findChainBreak(changes, digest, head.hash) === null;

function rebuild({ head, changes }: MirroredHistory): HistoryContent {
  const living = replay(changes);
  const entities = [...living];
  const ofKind = <Row>(kind: ChangeEntity) =>
    entities.filter(([key]) => key.startsWith(entityKey(kind, ""))).map(([, entity]) => entity as Row);
  const [packReview] = ofKind<PackReview>("pack-review");
  if (packReview !== undefined) {
    return { head, packReview, packOpinions: ofKind<PackOpinion>("pack-opinion"), changes };
  }
  const [trainingSession] = ofKind<TrainingSession>("training-session");
  if (trainingSession !== undefined) return { head, trainingSession, changes };
  const [assessment] = ofKind<Assessment>("assessment");
  if (assessment === undefined) throw new Error(`history of ${head.assessmentId} lacks its assessment`);
  return {
    head,
    assessment,
    ...rowsOfEntities(living),
    changes,
  };
}
