/** Random access to a file of which only what is asked for is read, in blocks that are kept for a while. */
import { damaged } from "./pdf-read-error";
import type { Work } from "./work";

export type ByteSource = {
  readonly file: Blob;
  readonly size: number;
  /** Up to `length` bytes from `offset`: fewer only at the end of the file. */
  readonly read: (offset: number, length: number) => Promise<Uint8Array>;
};

const blockSize = 64 * 1024;
const blocksKept = 64;

export function createByteSource(file: Blob, work: Work): ByteSource {
  const blocks = new Map<number, Uint8Array>();

  async function block(index: number): Promise<Uint8Array> {
    const kept = blocks.get(index);
    if (kept !== undefined) return kept;
    work.spend(blockSize / 1024);
    const bytes = await bytesAt(index * blockSize, blockSize);
    // The oldest goes: files are mostly read forwards.
    for (const oldest of blocks.keys()) {
      if (blocks.size < blocksKept) break;
      blocks.delete(oldest);
    }
    blocks.set(index, bytes);
    return bytes;
  }

  async function bytesAt(offset: number, length: number): Promise<Uint8Array> {
    const end = Math.min(file.size, offset + length);
    const bytes = new Uint8Array(await file.slice(offset, end).arrayBuffer());
    if (bytes.byteLength !== end - offset) throw damaged("file");
    return bytes;
  }

  return {
    file,
    size: file.size,
    async read(offset, length) {
      const end = Math.min(file.size, offset + length);
      if (!(offset >= 0) || offset >= end) return new Uint8Array();
      const [first, last] = [Math.floor(offset / blockSize), Math.floor((end - 1) / blockSize)];
      if (first === last) return (await block(first)).subarray(offset % blockSize, ((end - 1) % blockSize) + 1);
      work.spend((end - offset) / 1024);
      return bytesAt(offset, end - offset);
    },
  };
}
