/** Where mirrors lie in the browser's private file system: a folder for each database, two files for each assessment. */

const rootName = "tu-danh-gia-27001-mirror";

/** Whoever writes, reads or deletes a mirror holds this Web Lock. */
export const lockName = (databaseName: string) => `${rootName}/${databaseName}`;

/** Mirrors that are kept open let go when they hear the name of their database here. */
export const releaseChannel = rootName;

export const slotNames = ["a", "b"] as const;

export type SlotName = (typeof slotNames)[number];

export const slotFileName = (assessmentId: string, slot: SlotName) => `${assessmentId}.${slot}`;

/** Null for a file that is not ours. */
export function assessmentOf(fileName: string): string | null {
  return /^([\w-]{1,100})\.[ab]$/u.exec(fileName)?.[1] ?? null;
}

/** Older browsers, and Firefox in a private window, have no such file system. */
export const hasPrivateFiles = () => typeof globalThis.navigator?.storage?.getDirectory === "function";

export async function openRoot(options: FileSystemGetDirectoryOptions): Promise<FileSystemDirectoryHandle> {
  const top = await navigator.storage.getDirectory();
  return top.getDirectoryHandle(rootName, options);
}

export async function openFolder(
  databaseName: string,
  options: FileSystemGetDirectoryOptions,
): Promise<FileSystemDirectoryHandle> {
  const root = await openRoot(options);
  return root.getDirectoryHandle(databaseName, options);
}

export const isNotFound = (error: unknown) => error instanceof DOMException && error.name === "NotFoundError";
