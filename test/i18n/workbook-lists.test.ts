import { describe, expect, it } from "vitest";
import { choiceValues, listColumns, listNames } from "#src/domain/workbook/list-columns";
import { foldText } from "#src/domain/shared/fold-text";
import { workbookLists as en } from "#src/i18n/en/workbook-lists";
import { workbookLists as vi } from "#src/i18n/vi/workbook-lists";

describe.each([
  ["Vietnamese", vi],
  ["English", en],
])("the words of the lists in %s", (_, words) => {
  it.each(listNames)("name every column of %s, and none like another", (list) => {
    const heads: Readonly<Record<string, string>> = words.columns[list];
    const named = listColumns[list].map(({ key }) => heads[key]);
    expect(named).not.toContain(undefined);
    expect(new Set(named).size).toBe(named.length);
  });

  it("tell every choice from the others without marks, and hold no comma, which separates them", () => {
    for (const [name, values] of Object.entries(choiceValues)) {
      const said = Object.entries(words.choices[name as keyof typeof choiceValues]);
      expect(said.map(([value]) => value).toSorted()).toEqual(values.toSorted());
      expect(new Set(said.map(([, word]) => foldText(word))).size).toBe(values.length);
      expect(said.filter(([, word]) => /[,;]/.test(word))).toEqual([]);
    }
  });

  it("are names that a sheet may have", () => {
    for (const name of Object.values(words.sheets)) expect(name).toMatch(/^[^[\]:*?/\\']{1,31}$/);
  });
});
