/** How text, days and identifiers of ours become values that OSCAL's data types allow. */
import type { Control, ControlGroup } from "#src/domain/catalog/catalog";
import type { CalendarDay } from "#src/domain/shared/calendar-day";

/** A string of one line without white space at its ends; undefined where nothing is left. */
export function lineOf(text: string): string | undefined {
  const line = text.replace(/\s+/g, " ").trim();
  return line === "" ? undefined : line;
}

/**
 * What somebody wrote, as markup that says just that: the signs with a meaning in OSCAL's Markdown are escaped, at any
 * place or, where they only mean something there, at the start of a line.
 */
const escaped = (text: string): string =>
  text.replace(/[\\`*_[\]<>~^{}"]/g, String.raw`\$&`).replace(/^([ \t]*)([#+-]|\d+(?=[.)]))/gm, String.raw`$1\$2`);

export const markupLineOf = (text: string): string | undefined => {
  const line = lineOf(text);
  return line === undefined ? undefined : escaped(line);
};

/** Lines stay lines: what is one line break here is a paragraph there. */
export function markupOf(text: string): string | undefined {
  const lines = text
    .split(/\r\n?|\n|\u2028|\u2029/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
  return lines.length === 0 ? undefined : escaped(lines.join("\n\n"));
}

/** Noon nowhere, but the same day in Việt Nam and in UTC. Undefined beyond the years that OSCAL's pattern knows. */
export const instantOf = (day: CalendarDay | null): string | undefined =>
  day === null || day > "2999" ? undefined : `${day}T00:00:00Z`;

/**
 * A token begins with a letter; clause 4.1 does not. Identifiers of ours have no underscore, so that no prefix makes two
 * of them alike.
 */
export const tokenOf = ({ id, class: kind }: Pick<Control, "id" | "class">): string =>
  /^[A-Za-z]/.test(id) ? id : `${kind === "clause" ? "clause" : "control"}_${id}`;

export const groupTokenOf = ({ id }: Pick<ControlGroup, "id">): string => `group_${id}`;

/** The part of a control that a finding judges. */
export const statementTokenOf = (control: Pick<Control, "id" | "class">): string => `${tokenOf(control)}_smt`;

/** One decimal, half up, as the screens print it, but with a point and without a sign of unit. */
export const figureOf = (value: number): string => (Math.round(value * 10 + 1e-9) / 10).toFixed(1);
