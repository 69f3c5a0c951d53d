/** The worker's conversation, without the worker and the browser's files, so that it can be tested on one thread. */
import { emptyMemory, keepRecord, type SlotHandles, type SlotMemory } from "./keep-record";
import { assessmentOf, slotFileName } from "./mirror-directory";
import type { FromMirrorWorker, MirrorAnswer, ToMirrorWorker } from "./mirror-messages";
import type { SlotHandle } from "./slot-file";

export type MirrorPlatform = {
  /** Null where the browser has no such files. */
  readonly openSlot: ((databaseName: string, fileName: string) => Promise<SlotHandle>) | null;
  /** Runs alone among all tabs; rejects when its turn does not come in time. */
  readonly alone: <Value>(databaseName: string, run: () => Promise<Value>) => Promise<Value>;
  /** Whether other tabs can open the file too while this handle is open. */
  readonly isShared: (handle: SlotHandle) => boolean;
};

export type MirrorServer = {
  readonly receive: (request: ToMirrorWorker) => Promise<void>;
  /** Closes the files of a database; the next record opens them again. */
  readonly release: (databaseName: string) => void;
};

export function serveMirrorWorker(send: (message: FromMirrorWorker) => void, platform: MirrorPlatform): MirrorServer {
  const { openSlot } = platform;
  const assessments = new Map<string, Entry>();

  function release(entry: Entry): void {
    for (const handle of entry.handles ?? []) handle.close();
    entry.handles = null;
  }

  async function answer({ databaseName, record }: ToMirrorWorker): Promise<MirrorAnswer> {
    const { assessmentId } = record.head;
    if (openSlot === null) return { type: "unavailable", reason: "createSyncAccessHandle" };
    if (assessmentOf(slotFileName(assessmentId, "a")) === null) return { type: "failed", reason: assessmentId };
    const key = `${databaseName}/${assessmentId}`;
    const entry = assessments.get(key) ?? { databaseName, memory: emptyMemory(), handles: null };
    assessments.set(key, entry);
    try {
      return await platform.alone(databaseName, async () => {
        const handles = (entry.handles ??= await openBoth(openSlot, databaseName, assessmentId));
        try {
          return keepRecord(handles, entry.memory, record);
        } finally {
          if (!handles.every(platform.isShared)) release(entry);
        }
      });
    } catch (error) {
      // Whatever is remembered of the files may be wrong now.
      release(entry);
      assessments.delete(key);
      return { type: nameOf(error) === "SecurityError" ? "unavailable" : "failed", reason: String(error) };
    }
  }

  return {
    receive: async (request) => send({ id: request.id, answer: await answer(request) }),
    release(databaseName) {
      for (const entry of assessments.values()) if (entry.databaseName === databaseName) release(entry);
    },
  };
}

type Entry = { readonly databaseName: string; readonly memory: SlotMemory; handles: SlotHandles | null };

async function openBoth(
  openSlot: NonNullable<MirrorPlatform["openSlot"]>,
  databaseName: string,
  assessmentId: string,
): Promise<SlotHandles> {
  const first = await openSlot(databaseName, slotFileName(assessmentId, "a"));
  try {
    return [first, await openSlot(databaseName, slotFileName(assessmentId, "b"))];
  } catch (error) {
    first.close();
    throw error;
  }
}

const nameOf = (error: unknown) => (error as { readonly name?: string } | null)?.name;
