/**
 * Against the schemas that NIST publishes with OSCAL 1.2.1, where they are at hand (docs/oscal.md says how to get them).
 * They are not part of this repository; what they ask for is asked for everywhere by `oscal-contract.ts`.
 */
import { existsSync, readFileSync } from "node:fs";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { oscalModels, writeOscal, type OscalModel } from "#src/formats/oscal/write-oscal";
import { faultsOf } from "#test/support/oscal-contract";
import { demoInput } from "./an-oscal-input";
import { arbitraryOscalFacts, oscalInputOf } from "./some-oscal-facts";

const folder = ".cache/oscal-1.2.1";
const files = {
  catalog: "oscal_catalog_schema.json",
  "assessment-results": "oscal_assessment-results_schema.json",
  "plan-of-action-and-milestones": "oscal_poam_schema.json",
} as const satisfies Readonly<Record<OscalModel, string>>;
const atHand = Object.values(files).every((name) => existsSync(`${folder}/${name}`));

function validatorOf(model: OscalModel): (document: unknown) => readonly string[] {
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: true });
  addFormats.default(ajv);
  const validate = ajv.compile(JSON.parse(readFileSync(`${folder}/${files[model]}`, "utf8")) as object);
  return (document) =>
    validate(document) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

describe.skipIf(!atHand).each(oscalModels)("the OSCAL file %s", (model) => {
  const errorsIn = atHand ? validatorOf(model) : () => [];

  it("is valid against NIST's schema for the demo organisation", () => {
    expect(errorsIn(JSON.parse(writeOscal(model, demoInput())))).toEqual([]);
  });

  it("is valid against it whatever was assessed and whatever was written", () => {
    fc.assert(
      fc.property(arbitraryOscalFacts, (drawn) => {
        expect(errorsIn(JSON.parse(writeOscal(model, oscalInputOf(drawn))))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it("is refused by our contract wherever one broken member makes NIST's schema refuse it", () => {
    const broken = fc.tuple(
      arbitraryOscalFacts,
      fc.nat(),
      fc.constantFrom("", " ", "\n", [], null, {}, 7, "không: phải", "urn:x"),
    );
    fc.assert(
      fc.property(broken, ([drawn, at, value]) => {
        const document = JSON.parse(writeOscal(model, oscalInputOf(drawn))) as unknown;
        const places = placesIn(document);
        const place = places[at % places.length];
        if (place !== undefined) place.holder[place.key] = value;
        const isMilder = errorsIn(document).length > 0 && faultsOf(model, document).length === 0;
        expect(isMilder).toBe(false);
      }),
      { numRuns: 300 },
    );
  });
});

type Holder = Record<string, unknown>;

function placesIn(node: unknown): readonly { readonly holder: Holder; readonly key: string }[] {
  if (typeof node !== "object" || node === null) return [];
  const holder = node as Holder;
  return Object.keys(holder).flatMap((key) => [{ holder, key }, ...placesIn(holder[key])]);
}
