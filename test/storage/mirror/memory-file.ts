/** A file in memory that can be opened as a worker opens one. */
import type { SlotHandle } from "#src/storage/mirror/slot-file";

export type MemoryFile = {
  bytes: Uint8Array;
  /** After so many more bytes the process is killed: what was written until then stays. */
  writableBytes: number;
  openHandles: number;
  flushes: number;
  readBytes: number;
};

export const memoryFile = (bytes = new Uint8Array()): MemoryFile => ({
  bytes,
  writableBytes: Infinity,
  openHandles: 0,
  flushes: 0,
  readBytes: 0,
});

export function openMemoryFile(file: MemoryFile): SlotHandle {
  file.openHandles += 1;
  return {
    getSize: () => file.bytes.length,
    read(buffer, { at }) {
      const part = file.bytes.subarray(at, at + buffer.length);
      buffer.set(part);
      file.readBytes += part.length;
      return part.length;
    },
    write(buffer, { at }) {
      const part = buffer.subarray(0, file.writableBytes);
      file.bytes = resized(file.bytes, Math.max(file.bytes.length, at + part.length));
      file.bytes.set(part, at);
      file.writableBytes -= part.length;
      if (part.length < buffer.length) throw new Error("killed");
      return part.length;
    },
    truncate(size) {
      file.bytes = resized(file.bytes, size);
    },
    flush() {
      file.flushes += 1;
    },
    close() {
      file.openHandles -= 1;
    },
  };
}

function resized(bytes: Uint8Array, size: number): Uint8Array {
  const copy = new Uint8Array(size);
  copy.set(bytes.subarray(0, size));
  return copy;
}
