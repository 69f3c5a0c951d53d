import { describe, expect, it } from "vitest";
import {
  isShownByDefault,
  parseLegalReferences,
  parseLegalReferencesText,
  verificationMarks,
  type LegalReference,
  type LegalReferencesError,
} from "#src/domain/law/legal-reference";
import { aLegalReference, someReferences, someReferenceTexts } from "./some-references";

describe("a list of legal references", () => {
  it("that is right is taken as it is", () => {
    expect(parseLegalReferences(someReferences())).toEqual({ ok: true, value: someReferences() });
  });

  it.each<[string, unknown, Partial<LegalReferencesError>]>([
    ["nothing", undefined, { type: "law-malformed", place: "(root)" }],
    ["no reference", someReferences([]), { type: "law-malformed", place: "references" }],
    [
      "a mark that is none",
      someReferences([{ ...aLegalReference(), mark: "V9" as never }]),
      { type: "law-malformed", place: "references.0.mark" },
    ],
    [
      "a reference twice",
      someReferences([aLegalReference(), aLegalReference()]),
      { type: "law-duplicate", place: "references[1]", referenceId: "law-1" },
    ],
  ])("with %s is refused at its place", (_, file, error) => {
    expect(parseLegalReferences(file)).toMatchObject({ ok: false, error });
  });

  it.each<[string, Partial<LegalReference>]>([
    ["known from a toolkit only", { mark: "V3" }],
    ["of common knowledge", { mark: "M" }],
    ["not settled", { mark: "?" }],
    ["that ended", { status: "ended" }],
    ["of an unclear state", { status: "unclear" }],
    ["in force since nobody knows when", { inForceFrom: null }],
    ["not yet in force", { inForceFrom: "2026-11-23" }],
  ])("refuses to print by default what is %s", (_, overrides) => {
    expect(parseLegalReferences(someReferences([aLegalReference(overrides)]))).toEqual({
      ok: false,
      error: { type: "law-print-unfounded", place: "references[0]", referenceId: "law-1" },
    });
    const kept = someReferences([aLegalReference({ ...overrides, printedByDefault: false })]);
    expect(parseLegalReferences(kept).ok).toBe(true);
  });

  it("may print what a public page states, from its first day", () => {
    const stated = someReferences([aLegalReference({ mark: "V2", inForceFrom: "2026-11-22" })]);
    expect(parseLegalReferences(stated).ok).toBe(true);
  });
});

describe("the words of the references", () => {
  const { references } = someReferenceTexts();

  it("that cover them are taken as they are", () => {
    expect(parseLegalReferencesText(someReferenceTexts(), someReferences())).toEqual({
      ok: true,
      value: someReferenceTexts(),
    });
  });

  it.each<[string, unknown, Partial<LegalReferencesError>]>([
    ["no marks", { ...someReferenceTexts(), marks: {} }, { type: "law-malformed", place: "marks.V1" }],
    [
      "one missing",
      someReferenceTexts({ references: Object.fromEntries(Object.entries(references).slice(1)) }),
      { type: "law-text-missing", place: "references.law-1" },
    ],
    [
      "one too many",
      someReferenceTexts({ references: { ...references, "law-9": { title: "Luật", meaning: "a", source: "b" } } }),
      { type: "law-text-unknown", place: "references.law-9" },
    ],
  ])("with %s are refused at their place", (_, file, error) => {
    expect(parseLegalReferencesText(file, someReferences())).toMatchObject({ ok: false, error });
  });
});

it("only what was read or publicly stated is shown unasked", () => {
  expect(verificationMarks.filter(isShownByDefault)).toEqual(["V1", "V2"]);
});
