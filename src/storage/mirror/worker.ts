/** Module worker: only here can a file be lengthened and forced to disk without a copy of it being made. */
import { hasPrivateFiles, lockName, openFolder, releaseChannel } from "./mirror-directory";
import type { ToMirrorWorker } from "./mirror-messages";
import { serveMirrorWorker } from "./serve-mirror-worker";
import type { SlotHandle } from "./slot-file";

type SyncFileHandle = {
  readonly createSyncAccessHandle: (options: { readonly mode: "readwrite-unsafe" }) => Promise<SharedHandle>;
};

/** Chromium has modes since 121; elsewhere the handle keeps other tabs out. */
type SharedHandle = SlotHandle & { readonly mode?: string };

const longestWait = 800;

async function openSlot(databaseName: string, fileName: string): Promise<SlotHandle> {
  const folder = await openFolder(databaseName, { create: true });
  const file = (await folder.getFileHandle(fileName, { create: true })) as unknown as SyncFileHandle;
  // 2 ms less for each record than opening every time.
  const open = () => file.createSyncAccessHandle({ mode: "readwrite-unsafe" });
  try {
    return await open();
  } catch {
    // A tab that has just been closed still has the file for a moment.
    await new Promise((resolve) => setTimeout(resolve, 50));
    return open();
  }
}

const canOpen =
  hasPrivateFiles() &&
  "locks" in navigator &&
  "FileSystemFileHandle" in globalThis &&
  "createSyncAccessHandle" in FileSystemFileHandle.prototype;

const server = serveMirrorWorker((message) => postMessage(message), {
  openSlot: canOpen ? openSlot : null,
  alone: async (databaseName, run) =>
    navigator.locks.request(lockName(databaseName), { signal: AbortSignal.timeout(longestWait) }, run),
  isShared: (handle: SharedHandle) => handle.mode === "readwrite-unsafe",
});

addEventListener("message", (event: MessageEvent<ToMirrorWorker>) => {
  void server.receive(event.data);
});

new BroadcastChannel(releaseChannel).addEventListener("message", (event: MessageEvent<string>) => {
  server.release(event.data);
});
