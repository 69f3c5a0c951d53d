import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { verificationMarks } from "#src/domain/law/legal-reference";
import { legalReferenceChoiceSchema, type LegalReferenceChoice } from "#src/domain/law/legal-reference-choice";
import { concernsUnitType, deriveLegalReferences } from "#src/domain/law/derive-legal-references";
import { aLegalReference, someReferences, someReferenceTexts } from "./some-references";

const derive = (...choices: readonly LegalReferenceChoice[]) =>
  deriveLegalReferences(someReferences(), someReferenceTexts(), choices);

describe("a legal reference", () => {
  it("shows its words, its source and its mark", () => {
    expect(derive()[0]).toEqual({
      id: "law-1",
      reference: aLegalReference(),
      title: "Luật",
      text: "Nghĩa vụ.",
      source: "Đã đọc.",
      mark: "V1",
      wordsFrom: "product",
      shown: true,
    });
  });

  it("that is not printed by default stays away", () => {
    expect(derive()[1]?.shown).toBe(false);
  });

  it("stays away even when verified, where the data says so", () => {
    const quiet = someReferences([aLegalReference({ printedByDefault: false })]);
    expect(deriveLegalReferences(quiet, someReferenceTexts(), [])[0]?.shown).toBe(false);
  });

  it("is switched off and on by choice", () => {
    const shown = derive(
      { referenceId: "law-1", shown: false, text: null },
      { referenceId: "decree-2", shown: true, text: null },
    ).map((view) => view.shown);
    expect(shown).toEqual([false, true]);
  });

  it("in the unit's words says so and keeps its mark", () => {
    const view = derive({ referenceId: "decree-2", shown: true, text: " Đơn vị đã hỏi. " })[1];
    expect(view).toMatchObject({ text: "Đơn vị đã hỏi.", wordsFrom: "unit", mark: "V3" });
  });

  it.each([[""], ["  "], [null]])("keeps our words when the unit's are %j", (text) => {
    expect(derive({ referenceId: "law-1", shown: true, text })[0]).toMatchObject({
      text: "Nghĩa vụ.",
      wordsFrom: "product",
    });
  });

  it("follows the last choice", () => {
    const views = derive(
      { referenceId: "law-1", shown: false, text: "Cũ" },
      { referenceId: "law-1", shown: true, text: "Mới" },
    );
    expect(views[0]).toMatchObject({ shown: true, text: "Mới" });
  });

  it("is not touched by a choice about another", () => {
    expect(derive({ referenceId: "law-9", shown: false, text: "Khác" })).toEqual(derive());
  });

  it("without words in this language is blank rather than gone", () => {
    const [view] = deriveLegalReferences(someReferences(), someReferenceTexts({ references: {} }), []);
    expect(view).toMatchObject({ id: "law-1", title: "", text: "", source: "" });
  });

  it("matters to the kinds of unit that it names, or to all", () => {
    expect(concernsUnitType(aLegalReference(), "telecom")).toBe(true);
    expect(concernsUnitType(aLegalReference({ unitTypes: ["telecom"] }), "telecom")).toBe(true);
    expect(concernsUnitType(aLegalReference({ unitTypes: ["telecom"] }), "internet")).toBe(false);
  });
});

it("whatever was chosen, every reference is there and carries its own mark", () => {
  const choice = fc.record({
    referenceId: fc.constantFrom("law-1", "decree-2", "law-9"),
    shown: fc.boolean(),
    text: fc.option(fc.string({ maxLength: 20 })),
  });
  fc.assert(
    fc.property(fc.array(choice, { maxLength: 5 }), fc.constantFrom(...verificationMarks), (choices, mark) => {
      const marked = someReferences([aLegalReference({ mark }), aLegalReference({ id: "decree-2", mark: "M" })]);
      const views = deriveLegalReferences(marked, someReferenceTexts(), choices);
      expect(views.map((view) => [view.id, view.mark])).toEqual([
        ["law-1", mark],
        ["decree-2", "M"],
      ]);
      expect(views.every(({ text }) => text.trim() !== "")).toBe(true);
    }),
  );
});

describe("a choice", () => {
  const choice = { referenceId: "law-1", shown: true, text: "a".repeat(1000) };

  it("is believed up to its limit", () => {
    expect(legalReferenceChoiceSchema.parse(choice)).toEqual(choice);
  });

  it.each([
    ["longer words", { text: "a".repeat(1001) }],
    ["an id too long", { referenceId: "a".repeat(65) }],
    ["an unknown member", { mark: "V1" }],
  ])("with %s is refused", (_, wrong) => {
    expect(legalReferenceChoiceSchema.safeParse({ ...choice, ...wrong }).success).toBe(false);
  });
});
