/** Small files of many kinds, built byte by byte, so that a test can say what is in them. */

export const ascii = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0) & 0xff);

export const joined = (...pieces: readonly (Uint8Array | readonly number[])[]): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(pieces.flatMap((piece) => [...piece]));

const big = (length: number, value: number) =>
  Array.from({ length }, (_, index) => Math.floor(value / 256 ** (length - 1 - index)) % 256);
const little = (length: number, value: number) => big(length, value).toReversed();

/** A stored, uncompressed archive; `flags` 1 marks every entry as encrypted. */
export function aZip(entries: Readonly<Record<string, string>>, flags = 0): Uint8Array<ArrayBuffer> {
  let body: readonly number[] = [];
  let directory: readonly number[] = [];
  for (const [name, content] of Object.entries(entries)) {
    const [nameBytes, bytes] = [ascii(name), ascii(content)];
    const sizes = [...little(4, 0), ...little(4, bytes.length), ...little(4, bytes.length)];
    const common = [...little(2, flags), ...little(2, 0), ...little(4, 0), ...sizes, ...little(2, nameBytes.length)];
    const start = body.length;
    body = [...body, 0x50, 0x4b, 3, 4, ...little(2, 20), ...common, ...little(2, 0), ...nameBytes, ...bytes];
    const tail = [
      ...little(2, 0),
      ...little(2, 0),
      ...little(2, 0),
      ...little(2, 0),
      ...little(4, 0),
      ...little(4, start),
    ];
    directory = [...directory, 0x50, 0x4b, 1, 2, ...little(2, 20), ...little(2, 20), ...common, ...tail, ...nameBytes];
  }
  const count = little(2, Object.keys(entries).length);
  const end = [
    0x50,
    0x4b,
    5,
    6,
    0,
    0,
    0,
    0,
    ...count,
    ...count,
    ...little(4, directory.length),
    ...little(4, body.length),
  ];
  return joined(body, directory, end, [0, 0]);
}

/** A compound file with these names in its directory. */
export function aCompoundFile(names: readonly string[]): Uint8Array<ArrayBuffer> {
  const header = new Uint8Array(512);
  header.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  header.set(little(2, 9), 30);
  header.set(little(4, 0), 48);
  const entries = ["Root Entry", ...names].map((name) => {
    const entry = new Uint8Array(128);
    entry.set([...ascii(name)].flatMap((byte) => [byte, 0]));
    entry.set(little(2, (name.length + 1) * 2), 64);
    return entry;
  });
  return joined(header, ...entries);
}

type Tag = readonly [tag: number, type: number, value: number];

/** A little-endian TIFF with one directory, one of EXIF below it, and a next one where there is a thumbnail. */
export function aTiff(tags: readonly Tag[], exif: readonly Tag[] = [], thumbnail = false): Uint8Array {
  const all: readonly Tag[] = exif.length === 0 ? tags : [...tags, [0x8769, 4, 8 + 2 + (tags.length + 1) * 12 + 4]];
  const directory = (list: readonly Tag[], next: number) => [
    ...little(2, list.length),
    ...list.flatMap(([tag, type, value]) => [
      ...little(2, tag),
      ...little(2, type),
      ...little(4, 1),
      ...(type === 3 ? [...little(2, value), 0, 0] : little(4, value)),
    ]),
    ...little(4, next),
  ];
  return joined(
    ascii("II"),
    [42, 0],
    little(4, 8),
    directory(all, thumbnail ? 4000 : 0),
    exif.length === 0 ? [] : directory(exif, 0),
  );
}

/** Place, device, serial number and a thumbnail; to be turned by a quarter. */
export const tellingTiff = aTiff(
  [
    [0x010f, 2, 0],
    [0x0112, 3, 6],
    [0x8825, 4, 9000],
  ],
  [
    [0x9003, 2, 0],
    [0xa431, 2, 0],
  ],
  true,
);

export const jpegSegment = (marker: number, content: Uint8Array) =>
  joined([0xff, marker], big(2, content.length + 2), content);

export const exifSegment = (tiff: Uint8Array) => jpegSegment(0xe1, joined(ascii("Exif\0\0"), tiff));

const jfif = jpegSegment(0xe0, joined(ascii("JFIF\0"), [1, 1, 0, 0, 1, 0, 1, 0, 0]));
const scan = joined(jpegSegment(0xda, ascii("scan-head")), [1, 2, 0xff, 0x00, 3, 0xff, 0xd0, 4]);

/** A frame with a scan; `extra` stands between the head and the picture, `after` behind the end. */
export const aJpeg = (extra: readonly Uint8Array[] = [], after: Uint8Array = ascii("")): Uint8Array<ArrayBuffer> =>
  joined([0xff, 0xd8], jfif, ...extra, jpegSegment(0xdb, ascii("quantise")), scan, [0xff, 0xd9], after);

export const pngChunk = (name: string, content: Uint8Array, sum: readonly number[] = [0, 0, 0, 0]) =>
  joined(big(4, content.length), ascii(name), content, sum);

export const aPng = (extra: readonly Uint8Array[] = [], after: Uint8Array = ascii("")): Uint8Array<ArrayBuffer> =>
  joined(
    [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    pngChunk("IHDR", ascii("thirteen byte")),
    ...extra,
    pngChunk("IDAT", ascii("pixels")),
    pngChunk("IEND", ascii("")),
    after,
  );

const riffChunk = (name: string, content: Uint8Array) =>
  joined(ascii(name), little(4, content.length), content, content.length % 2 === 1 ? [0] : []);

/** `flags` of the first chunk: 8 says EXIF, 4 says XMP. */
export function aWebp(extra: Readonly<Record<string, Uint8Array>> = {}, flags = 0): Uint8Array<ArrayBuffer> {
  const chunks = joined(
    riffChunk("VP8X", Uint8Array.of(flags, 0, 0, 0, 9, 0, 0, 9, 0, 0)),
    riffChunk("VP8 ", ascii("picture")),
    ...Object.entries(extra).map(([name, content]) => riffChunk(name, content)),
  );
  return joined(ascii("RIFF"), little(4, chunks.length + 4), ascii("WEBP"), chunks);
}

export const aFile = (bytes: Uint8Array, name: string, type = ""): File =>
  new File([new Uint8Array(bytes)], name, { type });
