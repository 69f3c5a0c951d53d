/** Reads a PDF of ours back, independently of the code that wrote it: objects by the table, text by the ToUnicode maps. */
import { inflateSync } from "node:zlib";
import type { FilePart } from "#src/formats/pdf/file-writer";

export interface ReadPdf {
  readonly source: string;
  readonly objects: ReadonlyMap<number, string>;
  readonly pages: readonly string[];
  readonly text: string;
}

export function bytesOf(parts: readonly FilePart[]): Buffer {
  return Buffer.concat(
    parts.map((part) => {
      if (part instanceof Blob) throw new Error("a Blob part cannot be read at once");
      return part;
    }),
  );
}

function objectsOf(source: string): Map<number, string> {
  const start = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(source)?.[1]);
  const [, count] = /^xref\n0 (\d+)\n/.exec(source.slice(start)) ?? [];
  const first = source.indexOf("\n", start + 5) + 1;
  const objects = new Map<number, string>();
  for (let number = 1; number < Number(count); number += 1) {
    const offset = Number(source.slice(first + number * 20, first + number * 20 + 10));
    const head = `${number} 0 obj\n`;
    if (!source.startsWith(head, offset)) throw new Error(`object ${number} is not at ${offset}`);
    objects.set(number, source.slice(offset + head.length, source.indexOf("\nendobj\n", offset)));
  }
  return objects;
}

function streamOf(object: string): string {
  const start = object.indexOf("stream\n") + 7;
  const raw = Buffer.from(object.slice(start, object.lastIndexOf("\nendstream")), "latin1");
  return (object.includes("/FlateDecode") ? inflateSync(raw) : raw).toString("latin1");
}

function reference(object: string, key: string): number {
  const found = new RegExp(String.raw`/${key} \[?(\d+) 0 R`).exec(object);
  if (!found) throw new Error(`no /${key} in ${object.slice(0, 200)}`);
  return Number(found[1]);
}

function meanings(objects: ReadonlyMap<number, string>, font: number): Map<number, string> {
  const map = streamOf(objects.get(reference(objects.get(font) ?? "", "ToUnicode")) ?? "");
  return new Map(
    [...map.matchAll(/<([0-9a-f]{4})><([0-9a-f]{4})>/g)].map((pair) => [
      Number.parseInt(pair[1] ?? "", 16),
      String.fromCodePoint(Number.parseInt(pair[2] ?? "", 16)),
    ]),
  );
}

const ESCAPES: Readonly<Record<string, string>> = { r: "\r", n: "\n" };

function decoded(spelling: string, glyphs: ReadonlyMap<number, string>): string {
  const raw = spelling.replace(/\\([\s\S])/g, (_, character: string) => ESCAPES[character] ?? character);
  let text = "";
  for (let at = 0; at < raw.length; at += 2) {
    text += glyphs.get(raw.charCodeAt(at) * 256 + raw.charCodeAt(at + 1)) ?? "\ufffd";
  }
  return text;
}

function textOf(operators: string, fonts: ReadonlyMap<string, ReadonlyMap<number, string>>): string {
  let text = "";
  let glyphs: ReadonlyMap<number, string> = new Map();
  const token = /\/(F\d+) [\d.]+ Tf|\(((?:\\[\s\S]|[^\\()])*)\)|(\bTd\b)/g;
  for (const [, font, spelling, move] of operators.matchAll(token)) {
    if (font) glyphs = fonts.get(font) ?? new Map<number, string>();
    else if (move) text += " ";
    else text += decoded(spelling ?? "", glyphs);
  }
  return text;
}

export function readPdf(bytes: Buffer): ReadPdf {
  const source = bytes.toString("latin1");
  const objects = objectsOf(source);
  const all = [...objects.values()];
  const pages = all
    .filter((object) => object.startsWith("<</Type /Page\n"))
    .map((page) => streamOf(objects.get(reference(page, "Contents")) ?? ""));
  const resources = all.find((object) => /\/Font <<|\/Font <</.test(object)) ?? "";
  const fonts = new Map(
    [...resources.matchAll(/\/(F\d+) (\d+) 0 R/g)].map((entry) => [
      entry[1] ?? "",
      meanings(objects, Number(entry[2])),
    ]),
  );
  return { source, objects, pages, text: pages.map((page) => textOf(page, fonts)).join("\n") };
}

/** One space for any white space: where a line was broken is not the text's. */
export function flat(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
