/** What a photo tells beside the picture: the tags of EXIF (CIPA DC-008) that name a place, a device or a person. */

export const photoTraces = ["gps", "device", "serial", "author", "time", "thumbnail", "text", "trailing"] as const;
/** `trailing`: bytes behind the end of the picture, such as the film of a moving photo. */
export type PhotoTrace = (typeof photoTraces)[number];

/** What a format's own part gives: the pieces that stay, and what was in those that do not. */
export type KeptPieces = { readonly pieces: readonly Uint8Array[]; readonly traces: Iterable<PhotoTrace> };

export type ExifReading = {
  /** 2 to 8 where the picture is to be turned or mirrored; 1 else. */
  readonly orientation: number;
  readonly traces: readonly PhotoTrace[];
};

const tagTraces: ReadonlyMap<number, PhotoTrace> = new Map([
  [0x010f, "device"],
  [0x0110, "device"],
  [0x0131, "device"],
  [0x013c, "device"],
  [0x927c, "device"],
  [0xa433, "device"],
  [0xa434, "device"],
  [0xa431, "serial"],
  [0xa435, "serial"],
  [0xa420, "serial"],
  [0xc62f, "serial"],
  [0x013b, "author"],
  [0x8298, "author"],
  [0x9c9d, "author"],
  [0xa430, "author"],
  [0x0132, "time"],
  [0x9003, "time"],
  [0x9004, "time"],
  [0x010e, "text"],
  [0x9286, "text"],
  [0x9c9b, "text"],
  [0x9c9c, "text"],
  [0x9c9e, "text"],
  [0x9c9f, "text"],
]);

const exifDirectory = 0x8769;
const gpsDirectory = 0x8825;
const orientationTag = 0x0112;
const entryLength = 12;

/** Reads a TIFF structure of EXIF. What does not hold together is left unread: it is dropped anyway. */
export function readExif(bytes: Uint8Array): ExifReading {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const traces = new Set<PhotoTrace>();
  let orientation = 1;
  if (bytes.byteLength < 8) return { orientation, traces: [] };
  const isLittle = view.getUint16(0) === 0x4949;

  const visit = (at: number, depth: number): number => {
    if (at < 8 || at + 2 > bytes.byteLength || depth > 2) return 0;
    const count = Math.min(view.getUint16(at, isLittle), Math.floor((bytes.byteLength - at - 2) / entryLength));
    for (let index = 0; index < count; index += 1) {
      const entry = at + 2 + index * entryLength;
      const tag = view.getUint16(entry, isLittle);
      const trace = tagTraces.get(tag);
      if (trace !== undefined) traces.add(trace);
      if (tag === orientationTag && depth === 0) orientation = view.getUint16(entry + 8, isLittle);
      if (tag === gpsDirectory) traces.add("gps");
      if (tag === exifDirectory) visit(view.getUint32(entry + 8, isLittle), depth + 1);
    }
    const next = at + 2 + count * entryLength;
    return next + 4 <= bytes.byteLength ? view.getUint32(next, isLittle) : 0;
  };
  if (visit(view.getUint32(4, isLittle), 0) !== 0) traces.add("thumbnail");
  return { orientation: orientation >= 2 && orientation <= 8 ? orientation : 1, traces: [...traces] };
}

/** The least EXIF that says how a picture is to be turned. */
export function orientationOnly(orientation: number): Uint8Array<ArrayBuffer> {
  const head = [0x4d, 0x4d, 0x00, 0x2a, 0, 0, 0, 8];
  const entry = [0x01, 0x12, 0x00, 0x03, 0, 0, 0, 1, 0x00, orientation, 0x00, 0x00];
  return Uint8Array.of(...head, 0x00, 0x01, ...entry, 0, 0, 0, 0);
}

/** XMP is a text of XML; what it is likely to name is found by the words of its schemas. */
export function tracesOfXmp(bytes: Uint8Array): readonly PhotoTrace[] {
  const text = new TextDecoder().decode(bytes.subarray(0, 256 * 1024));
  const has = (pattern: RegExp, trace: PhotoTrace) => (pattern.test(text) ? [trace] : []);
  return [
    "text",
    ...has(/GPSL|GPSA|Location|City/, "gps"),
    ...has(/SerialNumber/, "serial"),
    ...has(/tiff:M(?:ake|odel)|CreatorTool/, "device"),
    ...has(/dc:creator|photoshop:AuthorsPosition/, "author"),
    ...has(/CreateDate|DateCreated|ModifyDate/, "time"),
    ...has(/xmp:Thumbnails/, "thumbnail"),
  ];
}

export const inOrder = (traces: Iterable<PhotoTrace>): readonly PhotoTrace[] => {
  const found = new Set(traces);
  return photoTraces.filter((trace) => found.has(trace));
};

export function isSame(left: Uint8Array, right: Uint8Array): boolean {
  return left.byteLength === right.byteLength && left.every((byte, index) => byte === right[index]);
}
