/** Wrong and foreign catalog files, each refused with its place; the remedy is in the words of the error. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { controlReference, type Catalog } from "#src/domain/catalog/catalog";
import { parseCatalog, parseCatalogText, type CatalogError } from "#src/domain/catalog/parse-catalog";
import { errors as english } from "#src/i18n/en/errors";
import { errors as vietnamese } from "#src/i18n/vi/errors";

const fixture = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../fixtures/catalogs/${name}.json`, import.meta.url), "utf8"));

const good = fixture("good") as Catalog;

describe("a catalog file", () => {
  it("that is right is taken as it is", () => {
    expect(parseCatalog(fixture("good"))).toEqual({ ok: true, value: good });
  });

  it.each<[string, Partial<CatalogError>]>([
    ["broken-malformed", { type: "catalog-malformed", place: "controls.1.weight" }],
    ["broken-control-duplicate", { type: "catalog-control-duplicate", place: "controls[1]", controlId: "4.1" }],
    ["broken-group-unknown", { type: "catalog-group-unknown", place: "controls[1]", groupId: "A.9" }],
    [
      "broken-control-unknown",
      { type: "catalog-control-unknown", place: "keyClauses.internalAudit", controlId: "9.2.2" },
    ],
    ["broken-group-duplicate", { type: "catalog-group-duplicate", place: "groups[2]", groupId: "4" }],
    ["broken-class-mismatch", { type: "catalog-class-mismatch", place: "controls[0]", controlId: "4.1" }],
    ["broken-foreign", { type: "catalog-malformed", place: "id" }],
  ])("%s is refused at its place", (name, error) => {
    expect(parseCatalog(fixture(name))).toMatchObject({ ok: false, error });
  });

  it.each([null, [], "catalog", 27001, undefined])("%j is refused as a whole", (input) => {
    expect(parseCatalog(input)).toMatchObject({ ok: false, error: { type: "catalog-malformed", place: "(root)" } });
  });

  it.each([
    ["an unknown member", { colour: "red" }],
    ["an id with a space", { id: "iso 27001" }],
    ["no controls", { controls: [] }],
    ["no groups", { groups: [] }],
    ["no source", { source: "" }],
    ["no copyright", { copyright: "" }],
  ])("with %s is refused", (_, change) => {
    expect(parseCatalog({ ...good, ...change })).toMatchObject({ ok: false, error: { type: "catalog-malformed" } });
  });
});

describe("a text file", () => {
  it("that covers its catalog is taken as it is", () => {
    expect(parseCatalogText(fixture("good-text"), good)).toEqual({ ok: true, value: fixture("good-text") });
  });

  it.each<[string, Partial<CatalogError>]>([
    [
      "broken-text-foreign",
      { type: "catalog-text-foreign", place: "catalogId", expected: "small", found: "iso27001-2013" },
    ],
    ["broken-text-control-missing", { type: "catalog-text-missing", place: "controls.A.5.1" }],
    ["broken-text-group-missing", { type: "catalog-text-missing", place: "groups.4" }],
    ["broken-text-control-unknown", { type: "catalog-text-unknown", place: "controls.A.5.2" }],
    ["broken-text-group-unknown", { type: "catalog-text-unknown", place: "groups.A.9" }],
    ["broken-text-documents-missing", { type: "catalog-text-missing", place: "controls.4.1.documentedInformation" }],
    [
      "broken-text-attribute-missing",
      { type: "catalog-text-missing", place: "attributes.controlType.values.Detective" },
    ],
    ["broken-text-malformed", { type: "catalog-malformed", place: "controls.A.5.1.purpose" }],
  ])("%s is refused at its place", (name, error) => {
    expect(parseCatalogText(fixture(name), good)).toMatchObject({ ok: false, error });
  });

  describe("of an edition without attributes", () => {
    const plain = { ...good, controls: good.controls.map(({ attributes: _attributes, ...control }) => control) };
    const text = fixture("good-text") as { readonly attributes: object };

    it("names none", () => {
      expect(parseCatalogText({ ...text, attributes: {} }, plain)).toMatchObject({ ok: true });
    });

    it("is refused where it names one", () => {
      expect(parseCatalogText(text, plain)).toEqual({
        ok: false,
        error: { type: "catalog-text-unknown", place: "attributes.controlType" },
      });
    });
  });

  it("that names no attribute of an edition that has them is refused", () => {
    expect(parseCatalogText({ ...(fixture("good-text") as object), attributes: {} }, good)).toEqual({
      ok: false,
      error: { type: "catalog-text-missing", place: "attributes.controlType" },
    });
  });

  it("is not a catalog file", () => {
    expect(parseCatalogText(fixture("good"), good)).toMatchObject({ ok: false, error: { type: "catalog-malformed" } });
  });
});

/** Every member of the union; the compiler asks for the missing ones. */
const catalogErrorTypes: Readonly<Record<CatalogError["type"], true>> = {
  "catalog-malformed": true,
  "catalog-control-duplicate": true,
  "catalog-group-duplicate": true,
  "catalog-class-mismatch": true,
  "catalog-group-unknown": true,
  "catalog-control-unknown": true,
  "catalog-text-foreign": true,
  "catalog-text-missing": true,
  "catalog-text-twice": true,
  "catalog-text-unknown": true,
};

describe.each(Object.keys(catalogErrorTypes) as readonly CatalogError["type"][])("the error %s", (type) => {
  it("says what is wrong and, in a second sentence, the remedy, in both languages", () => {
    expect(vietnamese[type]).toMatch(/^.+\. Hãy .+\.$/u);
    expect(english[type]).toMatch(/^.+\. [A-Z].+\.$/u);
  });
});

describe("the place of an error", () => {
  it("is named in both languages", () => {
    expect(vietnamese.place("controls[3]")).toBe("Vị trí: controls[3].");
    expect(english.place("controls[3]")).toBe("Place: controls[3].");
  });
});

describe("controlReference", () => {
  it("names the edition, because ids collide between editions", () => {
    expect(controlReference({ id: "iso27001-2022" }, "A.8.2")).toBe("iso27001-2022/A.8.2");
  });
});
