/** The glossary on the screens and docs/glossary.md are two places for one decision. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { en } from "#src/i18n/en";
import { vi } from "#src/i18n/vi";
import { termGroups, type TermName } from "#src/i18n/vi/glossary";

type Row = { readonly vietnamese: readonly string[]; readonly english: readonly string[] };

const file = readFileSync(new URL("../../docs/glossary.md", import.meta.url), "utf8");
/** Rows of the tables with four columns; several words in a cell stand apart by comma or semicolon. */
const rows: readonly Row[] = file
  .split("\n")
  .map((line) => line.split("|").map((cell) => cell.trim()))
  .filter((cells) => cells.length === 6 && !/^-+$/.test(cells[1] ?? ""))
  .map(([, , vietnamese = "", english = ""]) => ({ vietnamese: wordsIn(vietnamese), english: wordsIn(english) }));

function wordsIn(cell: string): readonly string[] {
  return [cell, ...cell.split(/[,;]/u)].map((word) =>
    word
      .replace(/^short: /u, "")
      .replace(/ \(.*\)$/u, "")
      .trim(),
  );
}

const names = Object.keys(vi.glossary.terms) as readonly TermName[];

describe("every word of the glossary", () => {
  it.each(names)("%s is the word of docs/glossary.md, in both languages in one row", (name) => {
    const [vietnamese, english] = [vi.glossary.terms[name].name, en.glossary.terms[name].name];
    const found = rows.filter((row) => row.vietnamese.includes(vietnamese) && row.english.includes(english));
    expect({ vietnamese, english, rows: Math.min(1, found.length) }).toEqual({ vietnamese, english, rows: 1 });
  });

  it("stands in one group", () => {
    expect(Object.values(termGroups).flat().toSorted()).toEqual([...names].toSorted());
  });

  it.each([
    ["Vietnamese", vi],
    ["English", en],
  ] as const)("is explained in whole sentences of at most 170 characters: %s", (_, { glossary }) => {
    const wrong = names.filter((name) => !/^\p{Lu}.{10,168}\.$/u.test(glossary.terms[name].text.replace(/^\d/u, "A")));
    expect(wrong).toEqual([]);
  });

  it("is in no explanation of itself as its first word", () => {
    const circular = names.filter((name) => {
      const { name: word, text } = vi.glossary.terms[name];
      return text.toLocaleLowerCase("vi").startsWith(word);
    });
    expect(circular).toEqual([]);
  });
});
