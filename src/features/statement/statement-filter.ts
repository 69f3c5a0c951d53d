/** Which rows are shown: one filter at a time, and search words that need no marks. */
import { foldText } from "#src/domain/shared/fold-text";
import type { StatementItem } from "./statement-item";

export const statementFilters = [
  "all",
  "included",
  "excluded",
  "inherited",
  "planned",
  "contradictions",
  "withoutReason",
] as const;
export type StatementFilter = (typeof statementFilters)[number];

export function passesFilter({ row, contradictions }: StatementItem, filter: StatementFilter): boolean {
  switch (filter) {
    case "all":
      return true;
    case "included":
      return row.exclusion === null;
    case "excluded":
      return row.exclusion !== null;
    case "inherited":
    case "planned":
      return row.status === filter;
    case "contradictions":
      return contradictions.length > 0;
    case "withoutReason":
      return contradictions.some(({ type }) => reasonMissing.has(type));
  }
}

const reasonMissing: ReadonlySet<string> = new Set([
  "included-without-reason",
  "exclusion-incomplete",
  "exclusion-empty-phrase",
]);

/**
 * Every search word must begin a word of the code, the title, a reason, the provider, the owner, a risk or a piece of
 * evidence. Codes are also found from their middle: «8.8» is A.8.8.
 */
export function matchesSearch({ row, title }: StatementItem, search: string): boolean {
  const { code, inclusionTexts, exclusion, inheritance, owner, risks, evidenceCodes } = row;
  const codes = [code, ...risks.map((risk) => risk.code), ...evidenceCodes];
  const texts = [title, ...inclusionTexts, exclusion?.reason ?? "", inheritance?.provider ?? "", owner];
  const foldedCodes = codes.map(foldText);
  const searched = wordsOf([...codes, ...texts].join(" "));
  return wordsOf(search).every(
    (word) =>
      (/\d/.test(word) && foldedCodes.some((known) => known.includes(word))) ||
      searched.some((candidate) => candidate.startsWith(word)),
  );
}

const wordsOf = (text: string) =>
  foldText(text)
    .split(/[^\p{L}\p{N}.-]+/u)
    .filter(Boolean);
