/** Small pictures made byte by byte: heads of JPEG files, whole PNG files. */
import { crc32, deflateSync } from "node:zlib";

const uint16 = (value: number): number[] => [value >> 8, value & 255];
const uint32 = (value: number): number[] => [...uint16(value >>> 16), ...uint16(value & 0xffff)];
const segment = (marker: number, content: readonly number[]): number[] => [
  0xff,
  marker,
  ...uint16(content.length + 2),
  ...content,
];

export type JpegOptions = {
  readonly frame?: number;
  readonly precision?: number;
  readonly colors?: number;
  readonly orientation?: number;
  readonly littleEndian?: boolean;
};

/** Nothing is in it but its head: enough to be told apart and placed. */
export function aJpeg({
  frame = 0xc0,
  precision = 8,
  colors = 3,
  orientation,
  littleEndian = false,
}: JpegOptions = {}) {
  const two = (value: number): number[] => (littleEndian ? uint16(value).toReversed() : uint16(value));
  const four = (value: number): number[] => (littleEndian ? uint32(value).toReversed() : uint32(value));
  const order = littleEndian ? [0x49, 0x49] : [0x4d, 0x4d];
  const entry = [...two(0x0112), ...two(3), ...four(1), ...two(orientation ?? 1), 0, 0];
  const exif = [0x45, 0x78, 0x69, 0x66, 0, 0, ...order, ...two(42), ...four(8), ...two(1), ...entry, ...four(0)];
  const components = Array.from({ length: colors }, (_, index) => [index + 1, 0x11, 0]).flat();
  return new Uint8Array([
    0xff,
    0xd8,
    ...segment(0xe0, [0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0]),
    ...(orientation === undefined ? [] : segment(0xe1, exif)),
    0xff,
    ...segment(
      0xdb,
      Array.from({ length: 65 }, () => 1),
    ),
    ...segment(frame, [precision, ...uint16(40), ...uint16(60), colors, ...components]),
    ...segment(0xda, [1, 1, 0, 0, 63, 0]),
    0,
    0xff,
    0xd9,
  ]);
}

export type PngOptions = {
  readonly bits?: number;
  readonly colorType?: number;
  readonly interlaced?: boolean;
  readonly extra?: readonly (readonly [type: string, content: readonly number[]])[];
  readonly pieces?: number;
};

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Eight by four, black. */
export function aPng({ bits = 8, colorType = 2, interlaced = false, extra = [], pieces = 1 }: PngOptions = {}) {
  const components = [1, 0, 3, 1, 2, 0, 4][colorType] ?? 1;
  const rows = deflateSync(new Uint8Array(4 * (1 + Math.ceil((8 * components * bits) / 8))));
  const each = Math.ceil(rows.length / pieces);
  const chunk = (type: string, content: readonly number[]): number[] => {
    const body = [...Buffer.from(type, "latin1"), ...content];
    return [...uint32(content.length), ...body, ...uint32(crc32(new Uint8Array(body)))];
  };
  const header = [...uint32(8), ...uint32(4), bits, colorType, 0, 0, interlaced ? 1 : 0];
  return new Uint8Array([
    ...signature,
    ...chunk("IHDR", header),
    ...extra.flatMap(([type, content]) => chunk(type, content)),
    ...Array.from({ length: pieces }, (_, index) =>
      chunk("IDAT", [...rows.subarray(index * each, (index + 1) * each)]),
    ).flat(),
    ...chunk("IEND", []),
  ]);
}
