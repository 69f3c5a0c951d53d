/** ZIP files byte by byte, so that they can say what is not true. */
import { crc32, deflateRawSync } from "node:zlib";

export type RawEntry = {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly deflated?: boolean;
  /** What the headers claim instead of the truth. */
  readonly claimedSize?: number;
  readonly claimedCrc?: number;
  readonly localName?: string;
  /** Bytes of an extra field between the entry's own header and its data. */
  readonly localExtra?: Uint8Array;
  readonly encrypted?: boolean;
  readonly method?: number;
  readonly unixMode?: number;
  /** Where the directory says that the entry is. */
  readonly offset?: number;
};

const littleEndian = true;

function fields(length: number, ...values: readonly (readonly [offset: number, size: 2 | 4, value: number])[]) {
  const view = new DataView(new ArrayBuffer(length));
  for (const [offset, size, value] of values) {
    if (size === 2) view.setUint16(offset, value, littleEndian);
    else view.setUint32(offset, value, littleEndian);
  }
  return new Uint8Array(view.buffer);
}

export function rawZip(entries: readonly RawEntry[], comment = ""): Uint8Array {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let position = 0;
  for (const entry of entries) {
    const { name, bytes, deflated = false, encrypted = false, unixMode = 0o100644 } = entry;
    const extra = entry.localExtra ?? new Uint8Array();
    const data = deflated ? deflateRawSync(bytes) : bytes;
    const method = entry.method ?? (deflated ? 8 : 0);
    const crc = entry.claimedCrc ?? crc32(bytes);
    const size = entry.claimedSize ?? bytes.byteLength;
    const packed = deflated ? data.byteLength : size;
    const flags = 0x0800 | (encrypted ? 1 : 0);
    const [local, central] = [entry.localName ?? name, name].map((text) => new TextEncoder().encode(text));
    if (local === undefined || central === undefined) continue;
    const shared = (at: number) =>
      [
        [at, 2, 20],
        [at + 2, 2, flags],
        [at + 4, 2, method],
        [at + 6, 2, 0],
        [at + 8, 2, 0x5d76],
        [at + 10, 4, crc],
        [at + 14, 4, packed],
        [at + 18, 4, size],
      ] as const;
    const localHeader = fields(
      30,
      [0, 4, 0x04034b50],
      ...shared(4),
      [26, 2, local.byteLength],
      [28, 2, extra.byteLength],
    );
    directory.push(
      fields(
        46,
        [0, 4, 0x02014b50],
        [4, 2, 0x0314],
        ...shared(6),
        [28, 2, central.byteLength],
        [38, 4, unixMode * 65_536],
        [42, 4, entry.offset ?? position],
      ),
      central,
    );
    parts.push(localHeader, local, extra, data);
    position += localHeader.byteLength + local.byteLength + extra.byteLength + data.byteLength;
  }
  const directorySize = directory.reduce((total, { byteLength }) => total + byteLength, 0);
  const remark = new TextEncoder().encode(comment);
  const end = fields(
    22,
    [0, 4, 0x06054b50],
    [8, 2, entries.length],
    [10, 2, entries.length],
    [12, 4, directorySize],
    [16, 4, position],
    [20, 2, remark.byteLength],
  );
  return new Uint8Array(Buffer.concat([...parts, ...directory, end, remark]));
}

/** The files of a ZIP whose entries are stored, found through its directory; shares no code with the reader. */
export function storedFiles(zip: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const files = new Map<string, Uint8Array>();
  const end = zip.byteLength - 22;
  let at = view.getUint32(end + 16, littleEndian);
  for (let left = view.getUint16(end + 10, littleEndian); left > 0; left -= 1) {
    const [size, nameLength] = [view.getUint32(at + 24, littleEndian), view.getUint16(at + 28, littleEndian)];
    const [extraLength, commentLength] = [view.getUint16(at + 30, littleEndian), view.getUint16(at + 32, littleEndian)];
    const local = view.getUint32(at + 42, littleEndian);
    const start = local + 30 + view.getUint16(local + 26, littleEndian) + view.getUint16(local + 28, littleEndian);
    const name = new TextDecoder().decode(zip.subarray(at + 46, at + 46 + nameLength));
    files.set(name, zip.slice(start, start + size));
    at += 46 + nameLength + extraLength + commentLength;
  }
  return files;
}
