/** A cell as a file holds it, before anybody asked what it means. Null: empty. */
export type RawCell =
  | { readonly type: "text"; readonly text: string }
  | { readonly type: "number"; readonly number: number }
  | { readonly type: "boolean"; readonly value: boolean }
  /** #REF!, #N/A. */
  | { readonly type: "error" }
  /** A formula of which the file does not hold the result. */
  | { readonly type: "formula-empty" }
  | null;

/** Line ends are the editor's own business. */
export const unifyLines = (text: string) => text.replace(/\r\n?/g, "\n");

export const textCell = (text: string): RawCell => (text === "" ? null : { type: "text", text });

export const isFilled = (cell: RawCell): boolean => cell !== null && !(cell.type === "text" && cell.text.trim() === "");

export function isSameCell(one: RawCell, other: RawCell): boolean {
  const [left, right] = [one ?? textOf(""), other ?? textOf("")];
  if (left.type === "text" && right.type === "text") return unifyLines(left.text) === unifyLines(right.text);
  if (left.type === "number" && right.type === "number") return left.number === right.number;
  return left.type === "boolean" && right.type === "boolean" && left.value === right.value;
}

const textOf = (text: string) => ({ type: "text", text }) as const;

/** A, B … Z, AA: columns are counted from 0. */
export function columnLetters(index: number): string {
  const rest = Math.floor(index / 26);
  const letter = String.fromCharCode(65 + (index % 26));
  return rest === 0 ? letter : `${columnLetters(rest - 1)}${letter}`;
}

/** 0 for A; null for what is no column of a spreadsheet. */
export function columnIndex(letters: string): number | null {
  if (!/^[A-Z]{1,3}$/.test(letters)) return null;
  const index =
    Array.from(letters, (letter) => letter.charCodeAt(0) - 64).reduce((sum, digit) => sum * 26 + digit, 0) - 1;
  return index < 16_384 ? index : null;
}
