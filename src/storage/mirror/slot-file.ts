/** A slot on disk: finds where it ends, and lengthens it. Whoever calls holds the lock. */
import { blocksIn, emptySlot, encodeBlock, endMark, endMarkLength, type BlockContent, type SlotEnd } from "./slot";

/** The part of `FileSystemSyncAccessHandle` that is used; it exists in workers only. */
export interface SlotHandle {
  getSize(): number;
  read(buffer: Uint8Array, options: { readonly at: number }): number;
  write(buffer: Uint8Array, options: { readonly at: number }): number;
  truncate(size: number): void;
  flush(): void;
  close(): void;
}

/** `known` is where the slot ended when this tab last looked; nothing before it is read again if it is still there. */
export function findSlotEnd(handle: SlotHandle, known: SlotEnd): SlotEnd {
  const size = handle.getSize();
  let end = endsWith(handle, size, known) ? known : emptySlot;
  if (end.byteCount === size) return end;
  for (const block of blocksIn(readRange(handle, end.byteCount, size), end)) end = block.end;
  return end;
}

/** When this returns, the block is on disk. What lay behind `after`, torn or out of date, is gone. */
export function writeBlock(handle: SlotHandle, after: SlotEnd, content: BlockContent): SlotEnd {
  const { bytes, end } = encodeBlock(after, content);
  if (handle.getSize() !== after.byteCount) handle.truncate(after.byteCount);
  const written = handle.write(bytes, { at: after.byteCount });
  if (written !== bytes.length) throw new Error(`${written} of ${bytes.length} bytes written`);
  handle.flush();
  return end;
}

/** Whether the change with this hash is in the slot. Reads all of it: for the rare case only. */
export function holdsChange(handle: SlotHandle, end: SlotEnd, hash: string): boolean {
  const text = new TextDecoder().decode(readRange(handle, 0, end.byteCount));
  return text.includes(`"hash":${JSON.stringify(hash)}`);
}

function endsWith(handle: SlotHandle, size: number, { byteCount, digest }: SlotEnd): boolean {
  if (byteCount === 0 || byteCount > size) return byteCount === 0;
  const mark = readRange(handle, byteCount - endMarkLength, byteCount);
  return new TextDecoder().decode(mark) === endMark(digest);
}

function readRange(handle: SlotHandle, from: number, to: number): Uint8Array {
  const bytes = new Uint8Array(to - from);
  const count = handle.read(bytes, { at: from });
  return count === bytes.length ? bytes : bytes.subarray(0, count);
}
