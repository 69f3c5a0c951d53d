/**
 * A TrueType face with the outlines of the used glyphs only (ISO/IEC 14496-22). Glyphs keep their numbers, so that the
 * text of a page needs no rewriting; tables that a PDF does not ask for (ISO 32000-1, 9.9) are left out.
 */

const keptTables = ["glyf", "head", "hhea", "hmtx", "loca", "maxp"] as const;
/** Flags of the parts of a composed glyph. */
const [argumentsAreWords, hasScale, moreParts, hasTwoScales, hasMatrix] = [0x01, 0x08, 0x20, 0x40, 0x80];

export function subsetFace(bytes: Uint8Array, used: Iterable<number>): Uint8Array<ArrayBuffer> {
  const tables = tablesOf(bytes);
  const table = (name: string): Uint8Array => {
    const found = tables.get(name);
    if (!found) throw new Error(`The face has no table ${name}`);
    return found;
  };
  const [glyf, head, loca] = [table("glyf"), table("head"), table("loca")];
  const glyphCount = viewOf(table("maxp")).getUint16(4);
  const isLong = viewOf(head).getInt16(50) === 1;
  const places = viewOf(loca);
  const placeOf = (glyph: number): number => (isLong ? places.getUint32(glyph * 4) : places.getUint16(glyph * 2) * 2);
  const outline = (glyph: number): Uint8Array => glyf.subarray(placeOf(glyph), placeOf(glyph + 1));

  const wanted = withParts(used, outline);
  const sizes = [...wanted].reduce((sum, glyph) => sum + padded(outline(glyph).length), 0);
  const newGlyf = new Uint8Array(sizes);
  const newLoca = new Uint8Array((glyphCount + 1) * 4);
  const newPlaces = viewOf(newLoca);
  let end = 0;
  for (let glyph = 0; glyph < glyphCount; glyph += 1) {
    newPlaces.setUint32(glyph * 4, end);
    if (!wanted.has(glyph)) continue;
    const shape = outline(glyph);
    newGlyf.set(shape, end);
    end += padded(shape.length);
  }
  newPlaces.setUint32(glyphCount * 4, end);
  const newHead = head.slice();
  viewOf(newHead).setUint32(8, 0);
  viewOf(newHead).setInt16(50, 1);
  return assembled(
    new Map<string, Uint8Array>([
      ...keptTables.map((name) => [name, table(name)] as const),
      ["glyf", newGlyf],
      ["head", newHead],
      ["loca", newLoca],
    ]),
  );
}

const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array): DataView =>
  new DataView(buffer, byteOffset, byteLength);

const padded = (length: number): number => (length + 3) & ~3;

function tablesOf(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const view = viewOf(bytes);
  const tables = new Map<string, Uint8Array>();
  for (let index = 0; index < view.getUint16(4); index += 1) {
    const entry = 12 + index * 16;
    const name = String.fromCharCode(...bytes.subarray(entry, entry + 4));
    const start = view.getUint32(entry + 8);
    tables.set(name, bytes.subarray(start, start + view.getUint32(entry + 12)));
  }
  return tables;
}

/** The used glyphs, the one for «not there», and whatever they are composed of. */
function withParts(used: Iterable<number>, outline: (glyph: number) => Uint8Array): ReadonlySet<number> {
  const wanted = new Set([0, ...used]);
  // A set walks over what is added meanwhile.
  for (const glyph of wanted) {
    const shape = outline(glyph);
    if (shape.length === 0 || viewOf(shape).getInt16(0) >= 0) continue;
    const view = viewOf(shape);
    for (let at = 10, flags = moreParts; (flags & moreParts) !== 0;) {
      flags = view.getUint16(at);
      wanted.add(view.getUint16(at + 2));
      at += 4 + ((flags & argumentsAreWords) !== 0 ? 4 : 2);
      if ((flags & hasScale) !== 0) at += 2;
      else if ((flags & hasTwoScales) !== 0) at += 4;
      else if ((flags & hasMatrix) !== 0) at += 8;
    }
  }
  return wanted;
}

/** As if the table were filled up with zeros to whole words. */
function checksum(table: Uint8Array): number {
  let sum = 0;
  for (let at = 0; at < table.length; at += 1) sum = (sum + ((table[at] ?? 0) << (24 - 8 * (at & 3)))) >>> 0;
  return sum;
}

function assembled(tables: ReadonlyMap<string, Uint8Array>): Uint8Array<ArrayBuffer> {
  const names = [...tables.keys()].toSorted();
  const directory = 12 + names.length * 16;
  const bytes = new Uint8Array([...tables.values()].reduce((sum, table) => sum + padded(table.length), directory));
  const view = viewOf(bytes);
  const power = 2 ** Math.floor(Math.log2(names.length));
  view.setUint32(0, 0x00010000);
  view.setUint16(4, names.length);
  view.setUint16(6, power * 16);
  view.setUint16(8, Math.log2(power));
  view.setUint16(10, (names.length - power) * 16);
  let end = directory;
  let head = 0;
  names.forEach((name, index) => {
    const table = tables.get(name) ?? new Uint8Array(0);
    const entry = 12 + index * 16;
    for (let at = 0; at < 4; at += 1) bytes[entry + at] = name.charCodeAt(at);
    view.setUint32(entry + 4, checksum(table));
    view.setUint32(entry + 8, end);
    view.setUint32(entry + 12, table.length);
    bytes.set(table, end);
    if (name === "head") head = end;
    end += padded(table.length);
  });
  view.setUint32(head + 8, (0xb1b0afba - checksum(bytes)) >>> 0);
  return bytes;
}
