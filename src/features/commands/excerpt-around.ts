/** A short piece of a long text around the first word that was asked for. */
import { foldText } from "#src/domain/shared/fold-text";

const before = 28;
const longest = 96;

/** Whole words, with an ellipsis where something is left out. */
export function excerptAround(text: string, query: string): string {
  const line = text.replace(/\s+/g, " ").trim().normalize("NFC");
  if (line.length <= longest) return line;
  const words = foldText(query).match(/[\p{L}\p{N}]+/gu) ?? [];
  const found = words.map((word) => positionOf(line, word)).filter((position) => position >= 0);
  const from = wordStart(line, Math.max(0, (found.length === 0 ? 0 : Math.min(...found)) - before));
  const to = wordEnd(line, Math.min(line.length, from + longest));
  return `${from > 0 ? "… " : ""}${line.slice(from, to).trim()}${to < line.length ? " …" : ""}`;
}

/** Folding a composed letter leaves one letter, so that places in both texts agree. */
const positionOf = (line: string, word: string): number =>
  line.replace(/[^]/g, (letter) => foldText(letter) || " ").indexOf(word);

const wordStart = (line: string, at: number): number => (at === 0 ? 0 : line.lastIndexOf(" ", at) + 1);

const wordEnd = (line: string, at: number): number => {
  const end = at >= line.length ? line.length : line.lastIndexOf(" ", at);
  return end <= 0 ? at : end;
};
