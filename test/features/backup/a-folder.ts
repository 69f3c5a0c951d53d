/** A folder in memory that behaves as the browser's: a file shows what was written only once it is closed. */

export type Faults = {
  /** The n-th write to any file fails, from 1. */
  readonly failingWrite?: number;
  readonly writeError?: DOMException;
  /** Changes what is read back. */
  readonly onRead?: (bytes: Uint8Array) => Uint8Array;
  readonly permission?: () => PermissionState;
};

export type MemoryFolder = FileSystemDirectoryHandle & {
  readonly files: Map<string, Uint8Array>;
  /** As if somebody had deleted it. */
  readonly vanish: () => void;
};

const notFound = () => new DOMException("gone", "NotFoundError");

export function aFolder(faults: Faults = {}, files = new Map<string, Uint8Array>()): MemoryFolder {
  let isThere = true;
  let writes = 0;
  const look = () => {
    if (!isThere) throw notFound();
  };

  const fileHandle = (name: string) => ({
    kind: "file",
    name,
    getFile: async () => {
      look();
      const bytes = files.get(name);
      if (bytes === undefined) throw notFound();
      return new File([(faults.onRead?.(bytes) ?? bytes) as Uint8Array<ArrayBuffer>], name);
    },
    createWritable: async () => {
      look();
      const parts: Uint8Array[] = [];
      return {
        write: async (piece: Uint8Array) => {
          look();
          writes += 1;
          if (writes === faults.failingWrite) throw faults.writeError ?? new DOMException("full", "QuotaExceededError");
          parts.push(piece.slice());
        },
        close: async () => {
          look();
          files.set(name, new Uint8Array(await new Blob(parts as Uint8Array<ArrayBuffer>[]).arrayBuffer()));
        },
        abort: async () => undefined,
      };
    },
  });

  const folder = {
    kind: "directory",
    name: "Sao lưu",
    files,
    vanish: () => void (isThere = false),
    queryPermission: async () => faults.permission?.() ?? "granted",
    requestPermission: async () => faults.permission?.() ?? "granted",
    getFileHandle: async (name: string, options: FileSystemGetFileOptions = {}) => {
      look();
      if (!files.has(name)) {
        if (options.create !== true) throw notFound();
        files.set(name, new Uint8Array());
      }
      return fileHandle(name);
    },
    removeEntry: async (name: string) => {
      look();
      if (!files.delete(name)) throw notFound();
    },
    async *entries() {
      look();
      for (const name of files.keys()) yield [name, fileHandle(name)] as const;
    },
    getDirectoryHandle: async () => folder,
  };
  return folder as unknown as MemoryFolder;
}
