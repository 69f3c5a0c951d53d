/** Random assessments with awkward words in every field that a person may fill. */
import * as fc from "fast-check";
import { actionGrades, actionStates, type CorrectiveAction } from "#src/domain/action/corrective-action";
import { treatmentOptions, type Risk } from "#src/domain/risk/risk";
import { ratings } from "#src/domain/risk/risk-scales";
import type { DocumentInput } from "#src/formats/documents/document-input";
import { anAction } from "#test/domain/action/an-action";
import { aRisk } from "#test/domain/risk/a-risk";
import { aCatalog, smallCatalogControls } from "#test/support/a-catalog";
import { arbitraryFacts } from "#test/support/arbitrary-facts";
import { aScoringModel } from "#test/support/a-scoring-model";
import { inputOf } from "./an-oscal-input";

const text = fc.oneof(
  fc.constantFrom(
    "",
    " ",
    "\n",
    "Một\nhai\r\n\r\nba",
    "_*`[]<>#",
    "# x",
    "{{ insert: param, a }}",
    "\u2028",
    "\ud800",
    "\u0000",
  ),
  fc.string({ unit: "grapheme", maxLength: 40 }),
);
const day = fc.constantFrom(null, "1900-01-01", "2026-06-12", "2028-02-29", "9999-12-31");
const rating = fc.constantFrom(null, ...ratings);
const controlIds = fc.subarray([...smallCatalogControls.map(({ id }) => id), "Z.9"]);

const risks: fc.Arbitrary<readonly Risk[]> = fc
  .array(
    fc.record({
      asset: text,
      threat: text,
      vulnerability: text,
      consequence: text,
      treatment: text,
      riskOwner: text,
      treatmentOwner: text,
      acceptedBy: text,
      inherentLikelihood: rating,
      inherentConsequence: rating,
      residualLikelihood: rating,
      residualConsequence: rating,
      treatmentOption: fc.constantFrom(null, ...treatmentOptions),
      controlIds,
      treatmentDueOn: day,
      treatmentDoneOn: day,
      acceptedOn: day,
      reviewedOn: day,
    }),
    { maxLength: 4 },
  )
  .map((all) => all.map((fields, index) => aRisk({ ...fields, id: `r-${index}`, code: `R-00${index}` })));

const actions: fc.Arbitrary<readonly CorrectiveAction[]> = fc
  .array(
    fc.record({
      statement: text,
      correction: text,
      action: text,
      result: text,
      rootCause: text,
      owner: text,
      approvedBy: text,
      controlIds,
      dueOn: day,
      raisedOn: day,
      grade: fc.constantFrom(...actionGrades),
      state: fc.constantFrom(...actionStates),
      evidenceItemIds: fc.constantFrom<string[]>([], ["e-1"], ["missing"]),
    }),
    { maxLength: 4 },
  )
  .map((all) => all.map((fields, index) => anAction({ ...fields, id: `kp-${index}`, code: `KP-00${index}` })));

/** Drawn facts; `oscalInputOf` puts them into an input, whose catalog nobody wants to read in a counterexample. */
export const arbitraryOscalFacts = fc.record({
  facts: arbitraryFacts,
  risks,
  actions,
  text,
  note: text,
  day,
  locale: fc.constantFrom("vi", "en"),
});

type Drawn = typeof arbitraryOscalFacts extends fc.Arbitrary<infer Value> ? Value : never;

export function oscalInputOf({ facts, risks, actions, text, note, day, locale }: Drawn): DocumentInput {
  const { assessment } = facts;
  const profile = { ...assessment.profile, organisationName: text, scope: note, assessors: text, periodFrom: day };
  return inputOf(
    {
      ...facts,
      assessment: { ...assessment, profile },
      controlAssessments: facts.controlAssessments.map((one) => ({ ...one, note, justification: text, owner: text })),
      evidenceItems: facts.evidenceItems.map((item, index) => ({
        ...item,
        id: `e-${index}`,
        title: `${text}.`,
        location: note,
      })),
    },
    { catalog: aCatalog(), scoringModel: aScoringModel(), risks, correctiveActions: actions, locale },
  );
}
