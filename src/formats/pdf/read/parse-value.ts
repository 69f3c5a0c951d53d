/**
 * The syntax of objects (ISO 32000-1, 7.2 and 7.3). Stricter than readers that want to show something at any price: what
 * two readers could understand differently, such as a key that stands twice, is refused.
 */
import { damaged, tooLarge } from "./pdf-read-error";
import type { PdfDictionary, PdfReference, PdfValue } from "./pdf-value";
import { readLimits } from "./read-limits";
import type { Work } from "./work";

/** The bytes at hand end in the middle of something: the caller gets more of them and begins again. */
export class EndOfBytes extends Error {
  override readonly name = "EndOfBytes";
}

export type Cursor = { readonly bytes: Uint8Array; at: number; readonly work: Work };

const codeOf = (character: string): number => character.charCodeAt(0);
const codesOf = (characters: string): ReadonlySet<number> => new Set(Array.from(characters, codeOf));

const whiteSpace = codesOf("\0\t\n\f\r ");
const delimiters = codesOf("()<>[]{}/%");
const [lineFeed, carriageReturn] = [codeOf("\n"), codeOf("\r")];
const [opening, closing, backslash] = [codeOf("("), codeOf(")"), codeOf("\\")];
const [less, greater] = [codeOf("<"), codeOf(">")];
const [slash, hash, percent] = [codeOf("/"), codeOf("#"), codeOf("%")];
const [leftBracket, rightBracket] = [codeOf("["), codeOf("]")];
const escapes: ReadonlyMap<number, string> = new Map(
  Object.entries({ n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" }).map(([letter, meant]) => [codeOf(letter), meant]),
);

export function codeAt(cursor: Cursor, at: number = cursor.at): number {
  const code = cursor.bytes[at];
  if (code === undefined) throw new EndOfBytes();
  return code;
}

export const isSpace = (code: number): boolean => whiteSpace.has(code);

/** White space and comments. */
export function skipSpace(cursor: Cursor): void {
  for (;;) {
    const code = codeAt(cursor);
    if (code === percent) while (codeAt(cursor) !== lineFeed && codeAt(cursor) !== carriageReturn) cursor.at += 1;
    else if (!whiteSpace.has(code)) return;
    cursor.at += 1;
  }
}

/** A run of regular characters: keyword or number. */
export function readWord(cursor: Cursor): string {
  const start = cursor.at;
  while (!whiteSpace.has(codeAt(cursor)) && !delimiters.has(codeAt(cursor))) {
    cursor.at += 1;
    if (cursor.at - start > readLimits.nameLength) throw tooLarge("word");
  }
  return String.fromCharCode(...cursor.bytes.subarray(start, cursor.at));
}

/** The next word, if it is that one. */
export function takeWord(cursor: Cursor, word: string): boolean {
  const start = cursor.at;
  skipSpace(cursor);
  if (readWord(cursor) === word) return true;
  cursor.at = start;
  return false;
}

export function readCount(cursor: Cursor): number {
  skipSpace(cursor);
  const word = readWord(cursor);
  if (!/^\d{1,12}$/.test(word)) throw damaged("number");
  return Number(word);
}

export function parseValue(cursor: Cursor, depth: number = readLimits.depth): PdfValue {
  if (depth === 0) throw tooLarge("depth");
  cursor.work.spend(1);
  skipSpace(cursor);
  const code = codeAt(cursor);
  if (code === slash) return { kind: "name", name: readName(cursor) };
  if (code === opening) return { kind: "string", bytes: readLiteral(cursor) };
  if (code === leftBracket) return readArray(cursor, depth);
  if (code === less)
    return codeAt(cursor, cursor.at + 1) === less
      ? readDictionary(cursor, depth)
      : { kind: "string", bytes: readHexadecimal(cursor) };
  return readNumberOrKeyword(cursor);
}

function readArray(cursor: Cursor, depth: number): PdfValue {
  const items: PdfValue[] = [];
  for (cursor.at += 1, skipSpace(cursor); codeAt(cursor) !== rightBracket; skipSpace(cursor)) {
    items.push(parseValue(cursor, depth - 1));
    if (items.length > readLimits.members) throw tooLarge("array");
  }
  cursor.at += 1;
  return items;
}

function readDictionary(cursor: Cursor, depth: number): PdfDictionary {
  const members = new Map<string, PdfValue>();
  for (cursor.at += 2, skipSpace(cursor); codeAt(cursor) !== greater; skipSpace(cursor)) {
    if (codeAt(cursor) !== slash) throw damaged("dictionary");
    const name = readName(cursor);
    if (members.has(name)) throw damaged(`/${name} twice`);
    members.set(name, parseValue(cursor, depth - 1));
    if (members.size > readLimits.members) throw tooLarge("dictionary");
  }
  if (codeAt(cursor, cursor.at + 1) !== greater) throw damaged("dictionary");
  cursor.at += 2;
  return members;
}

function readName(cursor: Cursor): string {
  cursor.at += 1;
  const spelling = readWord(cursor);
  return spelling.includes(String.fromCharCode(hash))
    ? spelling.replaceAll(/#([0-9A-Fa-f]{2})/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)))
    : spelling;
}

function readLiteral(cursor: Cursor): string {
  let text = "";
  let open = 1;
  for (cursor.at += 1; open > 0; cursor.at += 1) {
    const code = codeAt(cursor);
    if (code === backslash) text += readEscape(cursor);
    else {
      open += code === opening ? 1 : code === closing ? -1 : 0;
      if (open > 0) text += lineEndAt(cursor, code);
    }
    if (text.length > readLimits.stringLength) throw tooLarge("string");
  }
  return text;
}

/** Any end of line in a string is one line feed. */
function lineEndAt(cursor: Cursor, code: number): string {
  if (code !== carriageReturn) return String.fromCharCode(code);
  if (codeAt(cursor, cursor.at + 1) === lineFeed) cursor.at += 1;
  return "\n";
}

/** Leaves the cursor on the last character of the escape. */
function readEscape(cursor: Cursor): string {
  cursor.at += 1;
  const code = codeAt(cursor);
  if (code === lineFeed || code === carriageReturn) {
    lineEndAt(cursor, code);
    return "";
  }
  let digits = "";
  while (digits.length < 3 && isOctal(codeAt(cursor, cursor.at + digits.length)))
    digits += String.fromCharCode(codeAt(cursor, cursor.at + digits.length));
  if (digits === "") return escapes.get(code) ?? String.fromCharCode(code);
  cursor.at += digits.length - 1;
  return String.fromCharCode(Number.parseInt(digits, 8) & 0xff);
}

const isOctal = (code: number) => code >= 0x30 && code <= 0x37;

function readHexadecimal(cursor: Cursor): string {
  let digits = "";
  for (cursor.at += 1; codeAt(cursor) !== greater; cursor.at += 1) {
    const code = codeAt(cursor);
    if (!whiteSpace.has(code)) digits += String.fromCharCode(code);
    if (digits.length > readLimits.stringLength) throw tooLarge("string");
  }
  cursor.at += 1;
  if (!/^[0-9A-Fa-f]*$/.test(digits)) throw damaged("string");
  return (digits.length % 2 === 0 ? digits : `${digits}0`).replaceAll(/../g, (pair) =>
    String.fromCharCode(Number.parseInt(pair, 16)),
  );
}

const constants: ReadonlyMap<string, PdfValue> = new Map<string, PdfValue>([
  ["true", true],
  ["false", false],
  ["null", null],
]);

function readNumberOrKeyword(cursor: Cursor): PdfValue {
  const word = readWord(cursor);
  if (/^\d{1,10}$/.test(word)) return readReference(cursor, Number(word)) ?? Number(word);
  if (/^[+-]?(?:\d+\.?\d*|\.\d+)$/.test(word)) return Number(word);
  const constant = constants.get(word);
  if (constant === undefined) throw damaged(word === "" ? "syntax" : "keyword");
  return constant;
}

/** `12 0 R`, of which the first number was read. */
function readReference(cursor: Cursor, number: number): PdfReference | null {
  const start = cursor.at;
  skipSpace(cursor);
  const generation = readWord(cursor);
  if (/^\d{1,5}$/.test(generation) && takeWord(cursor, "R"))
    return { kind: "reference", number, generation: Number(generation) };
  cursor.at = start;
  return null;
}
