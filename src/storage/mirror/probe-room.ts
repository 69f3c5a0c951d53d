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
const randomAtOnce = 65_536;
const probeName = "tu-danh-gia-27001-probe";

export async function probeRoom(byteCount: number): Promise<Room> {
  if (!hasPrivateFiles()) return "unknown";
  try {
    return await navigator.locks.request(probeName, () => probe(Math.min(byteCount, mostProbed)));
  } catch {
    return "unknown";
  }
}

async function probe(byteCount: number): Promise<Room> {
  const top = await navigator.storage.getDirectory();
  const folder = await top.getDirectoryHandle(probeName, { create: true });
  try {
    const file = await folder.getFileHandle("probe", { create: true });
    const writable = await file.createWritable();
    try {
      const piece = randomPiece();
      for (let left = byteCount; left > 0; left -= pieceLength) {
        await writable.write(left < pieceLength ? piece.subarray(0, left) : piece);
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

/** A disk that compresses would make light work of zeros. */
function randomPiece(): Uint8Array<ArrayBuffer> {
  const piece = new Uint8Array(pieceLength);
  for (let at = 0; at < piece.length; at += randomAtOnce) {
    crypto.getRandomValues(piece.subarray(at, at + randomAtOnce));
  }
  return piece;
}
