/** What start-up needs of the mirrors: to find, to read and to delete them, on the page and without a worker. */
import type { ChainHead } from "#src/domain/history/chain-head";
import type { Change } from "#src/domain/history/change";
import {
  assessmentOf,
  hasPrivateFiles,
  isNotFound,
  lockName,
  openFolder,
  openRoot,
  releaseChannel,
  slotFileName,
  slotNames,
} from "./mirror-directory";
import { decodeSlot, type MirrorDevice } from "./slot";

/** One assessment, from the slot that holds more. Nobody has verified the chain yet. */
export type MirrorEntry = {
  readonly device: MirrorDevice;
  readonly head: ChainHead;
  /** In clock order. */
  readonly changes: readonly Change[];
  /** One of the two slots has bytes that do not count: a write was interrupted, or the file was damaged. */
  readonly damaged: boolean;
};

export type MirrorReading =
  | { readonly status: "absent" }
  | {
      readonly status: "read";
      readonly entries: readonly MirrorEntry[];
      /** Assessments of which neither slot holds anything whole. */
      readonly unreadable: readonly string[];
    }
  | { readonly status: "failed"; readonly reason: string };

export async function readMirror(databaseName: string): Promise<MirrorReading> {
  if (!hasPrivateFiles()) return { status: "absent" };
  try {
    const folder = await openFolder(databaseName, { create: false });
    return await withLock(databaseName, "shared", () => readFolder(folder));
  } catch (error) {
    return isNotFound(error) ? { status: "absent" } : { status: "failed", reason: String(error) };
  }
}

async function readFolder(folder: FileSystemDirectoryHandle): Promise<MirrorReading> {
  const assessmentIds = new Set<string>();
  for await (const name of folder.keys()) {
    const assessmentId = assessmentOf(name);
    if (assessmentId !== null) assessmentIds.add(assessmentId);
  }
  const entries: MirrorEntry[] = [];
  const unreadable: string[] = [];
  for (const assessmentId of [...assessmentIds].toSorted()) {
    const slots = await Promise.all(slotNames.map((slot) => readSlot(folder, slotFileName(assessmentId, slot))));
    const entry = betterOf(slots, assessmentId);
    if (entry !== null) entries.push(entry);
    else if (slots.some(({ length }) => length > 0)) unreadable.push(assessmentId);
  }
  return { status: "read", entries, unreadable };
}

/** What the two files of an assessment are worth together. */
export function betterOf(slots: readonly Uint8Array[], assessmentId: string): MirrorEntry | null {
  const decoded = slots.map((bytes) => {
    const slot = decodeSlot(bytes);
    const isOurs = slot?.head.assessmentId === assessmentId;
    return { slot: isOurs ? slot : null, damaged: isOurs ? slot.damaged : bytes.length > 0 };
  });
  const damaged = decoded.some((one) => one.damaged);
  const [better] = decoded
    .flatMap(({ slot }) => (slot === null ? [] : [slot]))
    .toSorted((left, right) => right.write - left.write);
  if (better === undefined) return null;
  const { device, head, changes } = better;
  return { device, head, changes, damaged };
}

async function readSlot(folder: FileSystemDirectoryHandle, fileName: string): Promise<Uint8Array> {
  try {
    const handle = await folder.getFileHandle(fileName);
    const file = await handle.getFile();
    return new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    if (isNotFound(error)) return new Uint8Array();
    throw error;
  }
}

/** Names of the databases that have a mirror. */
export async function listMirrors(): Promise<readonly string[]> {
  if (!hasPrivateFiles()) return [];
  try {
    const root = await openRoot({ create: false });
    const names: string[] = [];
    for await (const name of root.keys()) names.push(name);
    return names.toSorted();
  } catch {
    return [];
  }
}

/** False if the files could not be deleted. A tab that goes on writing makes a new mirror. */
export async function deleteMirror(databaseName: string): Promise<boolean> {
  if (!hasPrivateFiles()) return true;
  try {
    const root = await openRoot({ create: false });
    await withLock(databaseName, "exclusive", () => remove(root, databaseName));
    return true;
  } catch (error) {
    return isNotFound(error);
  }
}

const releaseAttempts = 20;
const releasePause = 25;

async function remove(root: FileSystemDirectoryHandle, databaseName: string): Promise<void> {
  const channel = new BroadcastChannel(releaseChannel);
  try {
    for (let attempt = 1; ; attempt += 1) {
      channel.postMessage(databaseName);
      try {
        return await root.removeEntry(databaseName, { recursive: true });
      } catch (error) {
        // Somebody has a file open still.
        if (isNotFound(error) || attempt === releaseAttempts) throw error;
        await new Promise((resolve) => setTimeout(resolve, releasePause));
      }
    }
  } finally {
    channel.close();
  }
}

const longestWait = 2000;

function withLock<Value>(databaseName: string, mode: LockMode, run: () => Promise<Value>): Promise<Value> {
  const signal = AbortSignal.timeout(longestWait);
  return navigator.locks.request(lockName(databaseName), { mode, signal }, run);
}
