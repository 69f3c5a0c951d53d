/** Where a backup goes: the chosen folder, a file chosen in the save dialog, or the browser's downloads. */
import { fail, succeed, type Result } from "#src/domain/shared/result";
import { piecesOf } from "#src/formats/backup/byte-stream";
import { mediaType } from "#src/formats/backup/write-backup";
import type { BackupRun } from "#src/storage/database";
import { failureOf, type BackupFailure } from "./backup-failure";
import { writeVerified } from "./write-verified";

export type WrittenFile = {
  readonly fileName: string;
  /** Read back where that can be done. */
  readonly file: Blob;
  /** The file has been checked and stays. */
  readonly keep: () => void;
  readonly discard: () => Promise<void>;
};

export type BackupSink = {
  readonly target: BackupRun["target"];
  readonly write: (
    fileName: string,
    stream: ReadableStream<Uint8Array>,
    signal: AbortSignal,
  ) => Promise<Result<WrittenFile, BackupFailure>>;
};

/** Never over a file that is there already. */
export const folderSink = (folder: FileSystemDirectoryHandle): BackupSink => ({
  target: "folder",
  async write(wanted, stream, signal) {
    try {
      const fileName = await freeName(folder, wanted);
      const handle = await folder.getFileHandle(fileName, { create: true });
      const discard = () => folder.removeEntry(fileName).catch(() => undefined);
      const written = await writeVerified(handle, stream, signal);
      if (written.ok) return succeed({ fileName, file: written.value, keep: () => undefined, discard });
      await discard();
      return written;
    } catch (error) {
      return fail(failureOf(error, signal));
    }
  },
});

/** A file that the user named in the save dialog; whatever stood in it stays until the write is complete. */
export const chosenFileSink = (handle: FileSystemFileHandle): BackupSink => ({
  target: "download",
  async write(_, stream, signal) {
    const written = await writeVerified(handle, stream, signal);
    const discard = async () => undefined;
    return written.ok ? succeed({ fileName: handle.name, file: written.value, keep: discard, discard }) : written;
  },
});

/** For browsers without a save dialog. The browser holds the file until it has saved it; where to, it does not tell. */
export const downloadSink: BackupSink = {
  target: "download",
  async write(fileName, stream, signal) {
    try {
      const file = await collect(stream, signal);
      return succeed({ fileName, file, keep: () => download(file, fileName), discard: async () => undefined });
    } catch (error) {
      return fail(failureOf(error, signal));
    }
  },
};

async function freeName(folder: FileSystemDirectoryHandle, wanted: string): Promise<string> {
  for (let number = 0; ; number += 1) {
    const name = number === 0 ? wanted : wanted.replace(/(?=\.tdg\.zip)/, ` (${number})`);
    try {
      await folder.getFileHandle(name);
    } catch (error) {
      if (error instanceof DOMException && error.name === "NotFoundError") return name;
      throw error;
    }
  }
}

/** Bytes in memory before the browser gets them as a Blob, which it may keep on the disk. */
const partBytes = 8 * 1024 * 1024;

async function collect(stream: ReadableStream<Uint8Array>, signal: AbortSignal): Promise<Blob> {
  const parts: Blob[] = [];
  let open: Uint8Array<ArrayBuffer>[] = [];
  let openBytes = 0;
  for await (const piece of piecesOf(stream, signal)) {
    open.push(piece as Uint8Array<ArrayBuffer>);
    openBytes += piece.byteLength;
    if (openBytes < partBytes) continue;
    parts.push(new Blob(open));
    open = [];
    openBytes = 0;
  }
  return new Blob([...parts, ...open], { type: mediaType });
}

/** The browser reads the file after the click, and gives no sign when it has. */
const downloadTakes = 10 * 60_000;

export function download(file: Blob, fileName: string): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = url;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), downloadTakes);
}
