import { describe, expect, it } from "vitest";
import { parseOwnCatalog, textInLocale } from "#src/domain/catalog/parse-own-catalog";
import { aControl } from "#test/support/a-catalog";
import { anOwnCatalog, anOwnText } from "#test/support/an-own-catalog";

const [vi, en] = [anOwnText("vi"), anOwnText("en")];

describe("a catalog of one's own", () => {
  it("is believed with one text or with both, which then stand in a fixed order", () => {
    expect(parseOwnCatalog({ catalog: anOwnCatalog(), texts: [en] })).toMatchObject({ ok: true });
    const both = parseOwnCatalog({ catalog: anOwnCatalog(), texts: [en, vi] });
    expect(both.ok && both.value.texts.map(({ locale }) => locale)).toEqual(["vi", "en"]);
  });

  it("is refused without a text, and with two texts in one language", () => {
    expect(parseOwnCatalog({ catalog: anOwnCatalog(), texts: [] })).toEqual({
      ok: false,
      error: { type: "catalog-text-missing", place: "texts" },
    });
    expect(parseOwnCatalog({ catalog: anOwnCatalog(), texts: [vi, vi] })).toEqual({
      ok: false,
      error: { type: "catalog-text-twice", place: "text.vi" },
    });
  });

  it("is refused with the place inside the part that is wrong", () => {
    const lost = anOwnCatalog({ controls: [...anOwnCatalog().controls, aControl({ id: "B.3", groupId: "C" })] });
    expect(parseOwnCatalog({ catalog: lost, texts: [vi] })).toEqual({
      ok: false,
      error: { type: "catalog-group-unknown", place: "catalog: controls[4]", groupId: "C" },
    });
    const { "B.2": _, ...controls } = vi.controls;
    expect(parseOwnCatalog({ catalog: anOwnCatalog(), texts: [{ ...vi, controls }] })).toEqual({
      ok: false,
      error: { type: "catalog-text-missing", place: "text.vi: controls.B.2" },
    });
  });

  it("is refused with a name that the history would not take back", () => {
    const catalog = anOwnCatalog({
      controls: [...anOwnCatalog().controls, aControl({ id: "prototype", groupId: "B" })],
    });
    expect(parseOwnCatalog({ catalog, texts: [anOwnText("vi", catalog)] })).toMatchObject({
      ok: false,
      error: { type: "catalog-malformed", place: "catalog" },
    });
  });

  it("speaks the wanted language or, without it, the one it has", () => {
    expect(textInLocale([vi, en], "en")).toBe(en);
    expect(textInLocale([vi], "en")).toBe(vi);
  });
});
