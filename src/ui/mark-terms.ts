/** Where the words of the glossary stand in a sentence. */
import type { TermName } from "#src/i18n/vi/glossary";

export type MarkedPart = { readonly text: string; readonly name: TermName | null };

/** Longer words first, so that «mức đạt chung» is not taken for «mức đạt». */
export function markTerms(
  text: string,
  terms: readonly { readonly name: TermName; readonly word: string }[],
): readonly MarkedPart[] {
  const byLength = terms.toSorted((left, right) => right.word.length - left.word.length);
  const lower = text.toLocaleLowerCase();
  for (const [index, { name, word }] of byLength.entries()) {
    const at = findWord(lower, word.toLocaleLowerCase());
    if (at < 0) continue;
    const rest = byLength.slice(index + 1);
    return [
      ...markTerms(text.slice(0, at), rest),
      { text: text.slice(at, at + word.length), name },
      ...markTerms(
        text.slice(at + word.length),
        rest.filter((one) => findWord(lower.slice(0, at), one.word) < 0),
      ),
    ];
  }
  return text === "" ? [] : [{ text, name: null }];
}

export const holdsWord = (text: string, word: string): boolean =>
  findWord(text.toLocaleLowerCase(), word.toLocaleLowerCase()) >= 0;

/** A whole word, not a part of another. */
function findWord(text: string, word: string): number {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const [before, after] = [text.slice(0, at).at(-1) ?? " ", text.charAt(at + word.length) || " "];
    if (!/[\p{L}\d]/u.test(before) && !/[\p{L}\d]/u.test(after)) return at;
  }
  return -1;
}
