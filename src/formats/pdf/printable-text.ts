/**
 * What may stand in a line of print. Nothing is ever dropped in silence: a character that a face cannot draw is printed
 * as «?» and counted; control and direction marks, which would hide or reorder text, are taken out and counted.
 */

export interface Substitution {
  readonly codePoint: number;
  readonly printedAs: "?" | " " | "";
  readonly count: number;
}

const ANYTHING_UNUSUAL = /[^\x20-\x7e\u00a1-\u00ac\u00ae-\u02ff\u1ea0-\u1ef9\u2013\u2014\u2018-\u201e\n]/;
/** Noncharacters too: XML refuses them, and fonts end their tables with one (ISO 19005-3, 6.2.11.8). */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{NChar}\ufe00-\ufe0f]/u;
/** Tabs and spaces of odd widths, at which a line may break. */
const ODD_SPACE = /[^\S\n\u00a0\u202f\ufeff ]/g;
const UNBREAKABLE_SPACES = new Set(["\u00a0", "\u202f"]);

/**
 * NFC (a face without mark positioning prints NFD wrong), one kind of line end, and a breakable space before each odd
 * one. The odd one stays, to be counted where it is printed.
 */
export function printableText(text: string): string {
  if (!ANYTHING_UNUSUAL.test(text)) return text;
  return text
    .normalize("NFC")
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n")
    .replace(ODD_SPACE, " $&");
}

export function isInvisible(character: string): boolean {
  return INVISIBLE.test(character);
}

function isOddSpace(character: string): boolean {
  return character.replace(ODD_SPACE, "") === "";
}

/** What is drawn instead of a character without a glyph. The space for an odd space is already in the text. */
export function replacementOf(character: string): "?" | " " | "" {
  if (UNBREAKABLE_SPACES.has(character)) return " ";
  return isInvisible(character) || isOddSpace(character) ? "" : "?";
}

/** The same rules for strings that are not drawn: bookmarks, titles, alternative texts. */
export function plainText(text: string): string {
  return printableText(text)
    .replace(/\n/g, " ")
    .toWellFormed()
    .replace(/[\p{Cc}\p{Cf}\p{NChar}\ufe00-\ufe0f]/gu, "")
    .replace(/ {2,}/g, " ")
    .trim();
}

export interface SubstitutionCounter {
  add(character: string): void;
  list(): readonly Substitution[];
}

export function createSubstitutionCounter(): SubstitutionCounter {
  const counts = new Map<string, number>();
  return {
    add(character) {
      counts.set(character, (counts.get(character) ?? 0) + 1);
    },
    list() {
      return [...counts]
        .map(([character, count]) => ({
          codePoint: character.codePointAt(0) ?? 0,
          printedAs: isOddSpace(character) ? (" " as const) : replacementOf(character),
          count,
        }))
        .toSorted((one, other) => one.codePoint - other.codePoint);
    },
  };
}
