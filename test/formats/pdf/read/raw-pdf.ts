/** PDFs written by hand, with everything that a writer of ours would never do. One character a byte. */
import { deflateSync } from "node:zlib";

/** The text between `obj` and `endobj`. */
export type RawObjects = Readonly<Record<number, string>>;

export const stream = (content: string, entries = "", length: number | string = content.length): string =>
  `<<${entries} /Length ${length}>>\nstream\n${content}\nendstream`;

export const packed = (content: string, entries = ""): string =>
  stream(latin1(deflateSync(Buffer.from(content, "latin1"))), `${entries} /Filter /FlateDecode`);

export const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString("latin1");

export const asBlob = (file: string): Blob => new Blob([Buffer.from(file, "latin1")]);

const header = "%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n";

const tableEntry = (offset: number, generation = 0, kind = "n") =>
  `${String(offset).padStart(10, "0")} ${String(generation).padStart(5, "0")} ${kind} \n`;

function body(objects: RawObjects, from: number): { readonly text: string; readonly offsets: Map<number, number> } {
  let text = "";
  const offsets = new Map<number, number>();
  for (const [number, content] of Object.entries(objects)) {
    offsets.set(Number(number), from + text.length);
    text += `${number} 0 obj\n${content}\nendobj\n`;
  }
  return { text, offsets };
}

const subsections = (offsets: ReadonlyMap<number, number>): string =>
  [...offsets].map(([number, offset]) => `${number} 1\n${tableEntry(offset)}`).join("");

const ending = (place: number) => `startxref\n${place}\n%%EOF\n`;

/** One revision with a table. */
export function rawPdf(objects: RawObjects, trailer = "/Root 1 0 R"): string {
  const { text, offsets } = body(objects, header.length);
  const place = header.length + text.length;
  const size = Math.max(...offsets.keys()) + 1;
  const table = `xref\n0 1\n${tableEntry(0, 65_535, "f")}${subsections(offsets)}`;
  return `${header}${text}${table}trailer\n<<${trailer} /Size ${size}>>\n${ending(place)}`;
}

export const startxrefOf = (file: string): number => Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(file)?.[1]);

/** The file with an incremental update. */
export function updated(file: string, objects: RawObjects, trailer = "/Root 1 0 R"): string {
  const { text, offsets } = body(objects, file.length);
  const place = file.length + text.length;
  return `${file}${text}xref\n${subsections(offsets)}trailer\n<<${trailer} /Size 9999 /Prev ${startxrefOf(file)}>>\n${ending(place)}`;
}

export type StreamEntry = readonly [type: number, second: number, third: number];

const bigEndian = (value: number, width: number): string =>
  Array.from({ length: width }, (_, index) => String.fromCharCode((value >> (8 * (width - 1 - index))) & 255)).join("");

/** A cross-reference stream for consecutive numbers from 0. */
export const xrefStream = (entries: readonly StreamEntry[], others: string): string =>
  packed(
    entries.map(([type, second, third]) => bigEndian(type, 1) + bigEndian(second, 4) + bigEndian(third, 2)).join(""),
    `/Type /XRef /W [1 4 2] /Size ${entries.length} ${others}`,
  );

/** One revision with a cross-reference stream; `compressed` objects lie in one object stream. */
export function rawStreamPdf(
  objects: RawObjects,
  compressed: RawObjects,
  trailer = "/Root 1 0 R",
  lie: { readonly count?: number; readonly first?: number; readonly heads?: string; readonly after?: string } = {},
): string {
  const inside = Object.entries(compressed);
  let [heads, values] = ["", ""];
  for (const [number, content] of inside) {
    heads += `${number} ${values.length} `;
    values += `${content} `;
  }
  const numbers = [...Object.keys(objects), ...Object.keys(compressed)].map(Number);
  const container = Math.max(...numbers) + 1;
  const all = {
    ...objects,
    [container]: packed(
      `${lie.heads ?? heads}${values}${lie.after ?? ""}`,
      `/Type /ObjStm /N ${lie.count ?? inside.length} /First ${lie.first ?? heads.length}`,
    ),
  };
  const { text, offsets } = body(all, header.length);
  const place = header.length + text.length;
  const entries = Array.from({ length: container + 2 }, (_, number): StreamEntry => {
    const index = inside.findIndex(([name]) => Number(name) === number);
    if (index >= 0) return [2, container, index];
    const offset = number === container + 1 ? place : offsets.get(number);
    return offset === undefined ? [0, 0, 0] : [1, offset, 0];
  });
  return `${header}${text}${container + 1} 0 obj\n${xrefStream(entries, trailer)}\nendobj\n${ending(place)}`;
}

/** Catalog, one page and the named files, from object 10 on. */
export function withAttachments(
  files: readonly (readonly [name: string, content: string])[],
  more: RawObjects = {},
): RawObjects {
  const objects: Record<number, string> = {};
  for (const [index, [name, content]] of files.entries()) {
    const [file, specification] = [10 + 2 * index, 11 + 2 * index];
    objects[file] = stream(content, `/Type /EmbeddedFile /Params <</Size ${content.length}>>`);
    objects[specification] = specificationOf(name, file);
  }
  const names = files.map(([name], index) => `${hex(name)} ${11 + 2 * index} 0 R`).join(" ");
  return {
    1: `<</Type /Catalog /Pages 2 0 R /Names <</EmbeddedFiles <</Names [${names}]>>>>>>`,
    2: "<</Type /Pages /Kids [3 0 R] /Count 1>>",
    3: "<</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R>>",
    4: stream("BT ET"),
    ...objects,
    ...more,
  };
}

export const specificationOf = (name: string, file: number): string =>
  `<</Type /Filespec /F ${hex(name)} /UF ${hex(name)} /AFRelationship /Data /EF <</F ${file} 0 R /UF ${file} 0 R>>>>`;

/** A text string in UTF-16. */
export const hex = (text: string): string =>
  `<FEFF${Array.from({ length: text.length }, (_, at) => text.charCodeAt(at).toString(16).padStart(4, "0")).join("")}>`;
