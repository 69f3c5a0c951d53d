/**
 * Whether there is room for so many bytes, found out by writing them: the browser's own estimate named 10 GiB where 68
 * MB were free. What was written is removed at once. On a disk that is nearly full the probe fills it for a moment, so
 * nothing else should be written meanwhile.
 */
import { hasPrivateFiles } from "./mirror-directory";

export type Room = "enough" | "too-little" | "unknown";

/** Big enough to meet a disk that is nearly full, small enough to take less than a second. */
const mostProbed = 64 * 1024 * 1024;
const pieceLength = 1024 * 1024;
const writtenAtOnce = 4 * pieceLength;
const randomAtOnce = 65_536;
const probeName = "tu-danh-gia-27001-probe";

/** An abort ends it early: then nothing is known. */
export async function probeRoom(byteCount: number, signal?: AbortSignal): Promise<Room> {
  if (!hasPrivateFiles()) return "unknown";
  try {
    return await navigator.locks.request(probeName, () => probe(Math.min(byteCount, mostProbed), signal));
  } catch {
    return "unknown";
  }
}

async function probe(byteCount: number, signal: AbortSignal | undefined): Promise<Room> {
  const top = await navigator.storage.getDirectory();
  const folder = await top.getDirectoryHandle(probeName, { create: true });
  try {
    const file = await folder.getFileHandle("probe", { create: true });
    const writable = await file.createWritable();
    try {
      const bytes = randomBytes(byteCount);
      for (let at = 0; at < byteCount; at += writtenAtOnce) {
        signal?.throwIfAborted();
        await writable.write(bytes.slice(at, at + writtenAtOnce));
      }
      return "enough";
    } catch (error) {
      return error instanceof DOMException && error.name === "QuotaExceededError" ? "too-little" : "unknown";
    } finally {
      await writable.abort().catch(() => undefined);
    }
  } finally {
    // What a probe left behind that was killed goes with it.
    await top.removeEntry(probeName, { recursive: true });
  }
}

/**
 * A disk that compresses would make light work of zeros; it looks for repetition in less than a megabyte. The browser has
 * the one piece and puts it together by itself, beside the page.
 */
function randomBytes(byteCount: number): Blob {
  const piece = new Uint8Array(Math.min(byteCount, pieceLength));
  for (let at = 0; at < piece.length; at += randomAtOnce) {
    crypto.getRandomValues(piece.subarray(at, at + randomAtOnce));
  }
  const whole = new Blob([piece]);
  const parts = Array.from({ length: Math.ceil(byteCount / pieceLength) }, () => whole);
  return new Blob(parts).slice(0, byteCount);
}
