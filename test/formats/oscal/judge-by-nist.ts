/**
 * Judges our OSCAL files by the schemas that NIST publishes, which are not part of this repository (docs/oscal.md says
 * how to get them): `npm run check:oscal -- FOLDER`. `npm test` judges them by `oscal-contract.ts`, which is shown here
 * to be no milder.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import * as fc from "fast-check";
import { oscalModels, writeOscal, type OscalModel } from "#src/formats/oscal/write-oscal";
import { faultsOf } from "#test/support/oscal-contract";
import { demoInput } from "./an-oscal-input";
import { arbitraryOscalFacts, oscalInputOf } from "./some-oscal-facts";

const files = {
  catalog: "oscal_catalog_schema.json",
  "assessment-results": "oscal_assessment-results_schema.json",
  "plan-of-action-and-milestones": "oscal_poam_schema.json",
} as const satisfies Readonly<Record<OscalModel, string>>;

type Judge = (document: unknown) => readonly string[];

export function run([folder, runs = "60"]: readonly string[]): void {
  if (folder === undefined) throw new Error("npm run check:oscal -- FOLDER [RUNS]");
  for (const model of oscalModels) {
    const errorsIn = openJudge(path.join(folder, files[model]));
    expectNone(errorsIn(JSON.parse(writeOscal(model, demoInput()))));
    fc.assert(
      fc.property(arbitraryOscalFacts, (drawn) =>
        expectNone(errorsIn(JSON.parse(writeOscal(model, oscalInputOf(drawn))))),
      ),
      { numRuns: Number(runs) },
    );
    fc.assert(
      fc.property(arbitraryBreak, (broken) => isAsStrict(model, errorsIn, broken)),
      {
        numRuns: 5 * Number(runs),
      },
    );
    console.log(`${model}: the demo organisation and ${runs} random assessments are valid; our contract is no milder.`);
  }
}

function openJudge(file: string): Judge {
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: true });
  addFormats.default(ajv);
  const validate = ajv.compile(JSON.parse(readFileSync(file, "utf8")) as object);
  return (document) =>
    validate(document) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

function expectNone(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(errors.join("\n"));
}

const arbitraryBreak = fc.tuple(
  arbitraryOscalFacts,
  fc.nat(),
  fc.constantFrom("", " ", "\n", [], null, {}, 7, "không: phải", "urn:x"),
);

type Broken = typeof arbitraryBreak extends fc.Arbitrary<infer Drawn> ? Drawn : never;

/** One broken member: what makes NIST's schema refuse the document makes our contract refuse it. */
function isAsStrict(model: OscalModel, errorsIn: Judge, [drawn, at, value]: Broken): boolean {
  const document = JSON.parse(writeOscal(model, oscalInputOf(drawn))) as unknown;
  const places = placesIn(document);
  const place = places[at % places.length];
  if (place !== undefined) place.holder[place.key] = value;
  return errorsIn(document).length === 0 || faultsOf(model, document).length > 0;
}

type Holder = Record<string, unknown>;

function placesIn(node: unknown): readonly { readonly holder: Holder; readonly key: string }[] {
  if (typeof node !== "object" || node === null) return [];
  const holder = node as Holder;
  return Object.keys(holder).flatMap((key) => [{ holder, key }, ...placesIn(holder[key])]);
}
