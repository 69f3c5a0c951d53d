/** How the administrative page sets its words. */
import type { PdfDocument, TextStyle } from "#src/formats/pdf/document";
import type { Line } from "#src/formats/pdf/font-face";
import { ink } from "./palette";

/** First line of a paragraph: one centimetre (Decree 30/2020, Annex I). */
export const indent = 28.35;

export function capitals(text: string): string {
  return text.toLocaleUpperCase("vi");
}

export function withoutFullStop(text: string): string {
  return text.trim().replace(/[.;,]+$/, "");
}

/** What must not stand before the mark of a cut. */
export const danglingMarks = /[\s,;:.–(«"-]+$/;

/** The start of a longer text, up to the end of a sentence or at least of a word, and what follows the cut. */
export function cutTo(text: string, longest: number, ending: string): string {
  const characters = Array.from(text.normalize("NFC").replace(/\s+/g, " ").trim());
  if (characters.length <= longest) return characters.join("");
  const start = characters.slice(0, longest + 1).join("");
  const sentence = /^.*[.;!?](?= )/s.exec(start)?.[0] ?? "";
  if (sentence.length >= longest * 0.6) return `${sentence} ${ending}`;
  const words = start.slice(0, Math.max(0, start.lastIndexOf(" "))) || characters.slice(0, longest).join("");
  return `${words.replace(danglingMarks, "")}${ending}`;
}

/** Up to the end of a clause that is not inside brackets, and of no less than this share of what is allowed. */
const leastClause = 0.3;

/** Like `cutTo`, but after a whole clause where one ends early enough: half a phrase in a form says less than none. */
export function cutToClause(text: string, longest: number, ending: string): string {
  const whole = text.normalize("NFC").replace(/\s+/g, " ").trim();
  if (Array.from(whole).length <= longest) return whole;
  const start = Array.from(whole).slice(0, longest + 1);
  let depth = 0;
  let end = 0;
  for (const [index, character] of start.entries()) {
    if (character === "(") depth += 1;
    if (character === ")") depth -= 1;
    if (depth <= 0 && /[,;:.!?]/.test(character) && start[index + 1] === " ") end = index;
  }
  if (end < longest * leastClause) return cutTo(whole, longest, ending);
  const clause = start.slice(0, end).join("");
  return start[end] === "." ? `${clause}. ${ending}` : `${clause}${ending}`;
}

/** Lines of about one length: a centred name never ends in a single word. */
export function balanced(document: PdfDocument, text: string, style: TextStyle): readonly Line[] {
  const greedy = document.wrap(text, style);
  let best = greedy;
  for (let width = (style.width ?? 0) - 4; width > 60; width -= 4) {
    const narrower = document.wrap(text, { ...style, width });
    if (narrower.length > greedy.length) break;
    best = narrower;
  }
  return best;
}

export function underline(document: PdfDocument, middle: number, y: number, length: number): void {
  document.polyline(
    [
      [middle - length / 2, y],
      [middle + length / 2, y],
    ],
    { line: { stroke: ink, width: 0.7 } },
  );
}
