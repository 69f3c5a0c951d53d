/** Wrong and foreign mappings, each refused with its place; the remedy is in the words of the error. */
import { describe, expect, it } from "vitest";
import { parseCatalogMapping, type CatalogMappingError } from "#src/domain/catalog/catalog-mapping";
import { en } from "#src/i18n/en";
import { vi } from "#src/i18n/vi";
import { aCatalog, aClause, aControl } from "#test/support/a-catalog";

const earlier = {
  ...aCatalog([aClause({ id: "9.2" }), aControl({ id: "A.5.1.1" }), aControl({ id: "A.5.1.2" })]),
  id: "small-2013",
};
const later = {
  ...aCatalog([aClause({ id: "9.2.1" }), aClause({ id: "9.2.2" }), aControl({ id: "A.5.1" })]),
  id: "small-2022",
};

const good = {
  id: "small-2013-to-2022",
  from: "small-2013",
  to: "small-2022",
  source: "test",
  links: [
    { from: "9.2", to: "9.2.1" },
    { from: "9.2", to: "9.2.2" },
    { from: "A.5.1.1", to: "A.5.1" },
  ],
  unmapped: [{ controlId: "A.5.1.2", reason: "Left out in this test" }],
};

const parsed = (change: object) => parseCatalogMapping({ ...good, ...change }, earlier, later);
const withLink = (link: object) => parsed({ links: [...good.links, link] });

describe("a mapping", () => {
  it("that is right is taken as it is", () => {
    expect(parsed({})).toEqual({ ok: true, value: good });
  });

  it.each<[string, object, CatalogMappingError]>([
    [
      "for another earlier edition",
      { from: "small-2005" },
      { type: "mapping-foreign", place: "from", expected: "small-2013", found: "small-2005" },
    ],
    [
      "for another later edition",
      { to: "small-2013" },
      { type: "mapping-foreign", place: "to", expected: "small-2022", found: "small-2013" },
    ],
    [
      "that forgets an item",
      { unmapped: [] },
      { type: "mapping-control-missing", place: "links", controlId: "A.5.1.2" },
    ],
    [
      "that gives a reason for an item that does not exist",
      { unmapped: [...good.unmapped, { controlId: "A.5.1.3", reason: "?" }] },
      { type: "mapping-control-unknown", place: "unmapped[1].controlId", controlId: "A.5.1.3" },
    ],
    [
      "that links an item and says that it lives on nowhere",
      { unmapped: [...good.unmapped, { controlId: "9.2", reason: "?" }] },
      { type: "mapping-duplicate", place: "unmapped[1]", controlId: "9.2" },
    ],
    [
      "that gives two reasons for one item",
      { unmapped: [...good.unmapped, ...good.unmapped] },
      { type: "mapping-duplicate", place: "unmapped[1]", controlId: "A.5.1.2" },
    ],
  ])("%s is refused at its place", (_, change, error) => {
    expect(parsed(change)).toEqual({ ok: false, error });
  });

  it.each<[string, object, CatalogMappingError]>([
    [
      "from an item that does not exist",
      { from: "A.9.9.9", to: "A.5.1" },
      { type: "mapping-control-unknown", place: "links[3].from", controlId: "A.9.9.9" },
    ],
    [
      "to an item that does not exist",
      { from: "A.5.1.1", to: "A.5.1.1" },
      { type: "mapping-control-unknown", place: "links[3].to", controlId: "A.5.1.1" },
    ],
    [
      "from a clause to a control",
      { from: "9.2", to: "A.5.1" },
      { type: "mapping-class-mismatch", place: "links[3]", controlId: "9.2" },
    ],
    [
      "that is there already",
      { from: "9.2", to: "9.2.2" },
      { type: "mapping-duplicate", place: "links[3]", controlId: "9.2" },
    ],
  ])("with a link %s is refused at its place", (_, link, error) => {
    expect(withLink(link)).toEqual({ ok: false, error });
  });

  it.each([
    ["an unknown member", { colour: "red" }, "(root)"],
    ["no source", { source: "" }, "source"],
    ["no links", { links: [] }, "links"],
    ["a link with a relation of its own", { links: [{ from: "9.2", to: "9.2.1", relation: "equal" }] }, "links.0"],
    ["no reason", { unmapped: [{ controlId: "A.5.1.2", reason: "" }] }, "unmapped.0.reason"],
  ])("with %s is refused", (_, change, place) => {
    expect(parsed(change)).toMatchObject({ ok: false, error: { type: "mapping-malformed", place } });
  });

  it.each([null, [], "mapping", 2013])("%j is refused as a whole", (input) => {
    expect(parseCatalogMapping(input, earlier, later)).toMatchObject({
      ok: false,
      error: { type: "mapping-malformed", place: "(root)" },
    });
  });
});

/** Every member of the union; the compiler asks for the missing ones. */
const errorTypes: Readonly<Record<CatalogMappingError["type"], true>> = {
  "mapping-malformed": true,
  "mapping-foreign": true,
  "mapping-control-unknown": true,
  "mapping-class-mismatch": true,
  "mapping-duplicate": true,
  "mapping-control-missing": true,
};

describe.each(Object.keys(errorTypes) as readonly CatalogMappingError["type"][])("the error %s", (type) => {
  it("says what is wrong and, in a second sentence, the remedy, in both languages", () => {
    expect(vi.errors[type]).toMatch(/^.+\. Hãy .+\.$/u);
    expect(en.errors[type]).toMatch(/^.+\. [A-Z].+\.$/u);
  });
});
