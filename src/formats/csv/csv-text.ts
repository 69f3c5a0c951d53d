/**
 * Comma-separated values (RFC 4180) in UTF-8 with a byte order mark, by which Excel knows the encoding.
 *
 * A field that a spreadsheet program would take for a formula gets an apostrophe in front; so does one that begins with
 * apostrophes before such a character, so that taking one away gives back exactly what was there.
 */
import { fail, succeed, type Result } from "#src/domain/shared/result";

export const mediaType = "text/csv;charset=utf-8";
export const extension = "csv";

export type CsvError =
  | { readonly type: "csv-encoding" }
  | { readonly type: "csv-too-large" }
  /** A quoted field that does not end; the row in which it begins. */
  | { readonly type: "csv-damaged"; readonly row: number };

const mark = "\ufeff";
// oxlint-disable-next-line no-control-regex -- NUL is one of the characters that are guarded against
const risky = /^'*[=+\-@\t\r\n\u0000＝＋－＠]/;
const fileLimit = 10 * 1024 * 1024;
const rowLimit = 20_000;

export const guardFormula = (text: string): string => (risky.test(text) ? `'${text}` : text);

export const unguardFormula = (text: string): string =>
  text.startsWith("'") && risky.test(text) ? text.slice(1) : text;

export const writeCsv = (rows: readonly (readonly string[])[]): string =>
  mark + rows.map((row) => `${row.map((text) => quoted(guardFormula(text))).join(",")}\r\n`).join("");

const quoted = (text: string) => (/[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** UTF-8, or UTF-16 with its mark: what Excel calls Unicode text. */
export async function decodeCsv(file: Blob): Promise<Result<string, CsvError>> {
  if (file.size > fileLimit) return fail({ type: "csv-too-large" });
  const bytes = new Uint8Array(await file.arrayBuffer());
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  try {
    return succeed(new TextDecoder(isUtf16 ? "utf-16le" : "utf-8", { fatal: true }).decode(bytes));
  } catch {
    return fail({ type: "csv-encoding" });
  }
}

/** Fields as they were before they were guarded. Comma, semicolon or tab, whichever the first row has most of. */
export function parseCsv(text: string): Result<readonly (readonly string[])[], CsvError> {
  const content = text.startsWith(mark) ? text.slice(1) : text;
  const separator = separatorOf(content);
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < content.length) {
    const field = readField(content, at, separator);
    if (field === null) return fail({ type: "csv-damaged", row: rows.length + 1 });
    row.push(unguardFormula(field.text));
    at = field.end;
    if (content[at] === separator) {
      at += 1;
      if (at === content.length) row.push("");
      continue;
    }
    at += content.startsWith("\r\n", at) ? 2 : 1;
    rows.push(row);
    if (rows.length > rowLimit) return fail({ type: "csv-too-large" });
    row = [];
  }
  if (row.length > 0) rows.push(row);
  return succeed(rows);
}

/** Null where the closing quote is missing. `end` is at what follows the field. */
function readField(text: string, from: number, separator: string): { text: string; end: number } | null {
  if (text[from] !== '"') {
    const end = endOfPlain(text, from, separator);
    return { text: text.slice(from, end), end };
  }
  let value = "";
  let at = from + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote === -1) return null;
    value += text.slice(at, quote);
    if (text[quote + 1] !== '"') {
      // Whatever stands between the closing quote and the separator belongs to nobody, and is kept.
      const end = endOfPlain(text, quote + 1, separator);
      return { text: value + text.slice(quote + 1, end), end };
    }
    value += '"';
    at = quote + 2;
  }
}

function endOfPlain(text: string, from: number, separator: string): number {
  let at = from;
  while (at < text.length && text[at] !== separator && text[at] !== "\n" && text[at] !== "\r") at += 1;
  return at;
}

function separatorOf(text: string): string {
  const counts = new Map([",", ";", "\t"].map((separator) => [separator, 0]));
  let isQuoted = false;
  for (const character of text) {
    if (character === '"') isQuoted = !isQuoted;
    else if (!isQuoted && character === "\n") break;
    else if (!isQuoted && counts.has(character)) counts.set(character, (counts.get(character) ?? 0) + 1);
  }
  const [first] = [...counts].toSorted(([, one], [, other]) => other - one);
  return first?.[0] ?? ",";
}
