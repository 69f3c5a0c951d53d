/**
 * Whether a text gives a reason at all (ISO/IEC 27001, 6.1.3 d). «Không liên quan», «N/A» or a dash only repeat that the
 * control was left out; a reason names the scope, the risk or the fact from which that follows.
 *
 * Evaluation does not ask: whatever it has believed stays counted as before. An empty phrase is a contradiction of the
 * statement, and no screen takes a new one.
 */
import { foldText } from "#src/domain/shared/fold-text";

/** Folded, longest first where one begins another. */
const emptyPhrases = [
  "khong co lien quan",
  "khong lien quan",
  "khong ap dung",
  "khong can thiet",
  "khong can",
  "khong phu hop",
  "khong bat buoc",
  "khong yeu cau",
  "khong thuc hien",
  "khong su dung",
  "khong dung",
  "khong ro",
  "khong co",
  "khong",
  "chua can",
  "chua ap dung",
  "bo qua",
  "n a",
  "na",
  "not applicable",
  "not relevant",
  "not necessary",
  "not required",
  "not needed",
  "not used",
  "not in use",
  "no need",
  "does not apply",
  "irrelevant",
  "unnecessary",
  "none",
  "not",
  "no",
].map((phrase) => phrase.split(" "));

/** Words that say of what, but not why. */
const fillers = [
  "bien phap kiem soat nay",
  "bien phap nay",
  "bien phap kiem soat",
  "bien phap",
  "muc nay",
  "doi voi don vi",
  "voi don vi",
  "tai don vi",
  "cho don vi",
  "don vi",
  "voi chung toi",
  "chung toi",
  "o day",
  "den",
  "la",
  "thi",
  "nen",
  "va",
  "do",
  "vi",
  "this control",
  "the control",
  "control",
  "for us",
  "to us",
  "here",
  "it",
  "is",
  "because",
  "and",
].map((phrase) => phrase.split(" "));

const spellings: Readonly<Record<string, string>> = { ko: "khong", k: "khong", hong: "khong" };

/** Letters that a reason has at least: «ok» and «x» are none. */
const leastLetters = 4;

/** False for an empty text: that is a missing reason, not an empty phrase. */
export function isEmptyPhrase(text: string): boolean {
  if (text.trim() === "") return false;
  const words = (foldText(text).match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => spellings[word] ?? word);
  if (words.join("").length < leastLetters) return true;
  let rest = words;
  let isEmpty = false;
  while (rest.length > 0) {
    const phrase = startOf(rest, emptyPhrases);
    const length = phrase || startOf(rest, fillers);
    if (length === 0) return false;
    if (phrase > 0) isEmpty = true;
    rest = rest.slice(length);
  }
  return isEmpty;
}

/** How many words of the longest phrase stand at the beginning; 0 where none does. */
const startOf = (words: readonly string[], phrases: readonly (readonly string[])[]): number =>
  Math.max(
    0,
    ...phrases.filter((phrase) => phrase.every((word, index) => words[index] === word)).map((phrase) => phrase.length),
  );
