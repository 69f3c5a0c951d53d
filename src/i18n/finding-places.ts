/** Where the findings of one grade are: «4 mục và 1 năng lực». */
import type { FindingCount } from "#src/domain/finding/count-findings";
import type { Formats } from "#src/i18n/formats";
import type { LaterTerms } from "#src/i18n/vi/later-terms";

const kinds = ["items", "clauses", "capabilities", "domains"] as const;

export const findingPlaces = (count: FindingCount, words: LaterTerms["places"], formats: Formats): string =>
  formats.list(kinds.flatMap((kind) => (count[kind] === 0 ? [] : [words[kind](count[kind])])));
