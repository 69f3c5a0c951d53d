import { describe, expect, it } from "vitest";
import demoActions from "#controls/demo-organisation/actions.json" with { type: "json" };
import demoAnswers from "#controls/demo-organisation/assessment.json" with { type: "json" };
import demoPeriods from "#controls/demo-organisation/periods.json" with { type: "json" };
import demoPlanRecords from "#controls/demo-organisation/plan-records.json" with { type: "json" };
import demoRisks from "#controls/demo-organisation/risks.json" with { type: "json" };
import demoStatement from "#controls/demo-organisation/statement.json" with { type: "json" };
import catalogFile2013 from "#controls/iso27001-2013/catalog.json" with { type: "json" };
import catalogFile from "#controls/iso27001-2022/catalog.json" with { type: "json" };
import mappingFile from "#controls/mappings/iso27001-2013-to-2022.json" with { type: "json" };
import modelFile from "#controls/scoring-model/model.json" with { type: "json" };
import { edition2013, shippedModelTexts, shippedTexts } from "#test/support/shipped-files";
import { textsIn } from "#test/support/texts-in";
import { shippedRiskLibrary, shippedRiskTexts } from "./shipped-risk-library";
import { shippedTrainingPaths, shippedTrainingTexts } from "./shipped-training-paths";
import { shippedPlan, shippedPlanTexts, shippedReferences, shippedReferenceTexts } from "./shipped-plan";

describe.each([
  ["the Vietnamese catalog", shippedTexts.vi],
  ["the English catalog", shippedTexts.en],
  ["the Vietnamese catalog of 2013", edition2013.texts.vi],
  ["the English catalog of 2013", edition2013.texts.en],
  ["the Vietnamese levels", shippedModelTexts.vi],
  ["the English levels", shippedModelTexts.en],
  ["the catalog itself", catalogFile],
  ["the catalog of 2013 itself", catalogFile2013],
  ["the mapping", mappingFile],
  ["the scoring model", modelFile],
  ["the demo organisation's answers", demoAnswers],
  ["its statement", demoStatement],
  ["its risks", demoRisks],
  ["its actions and reviews", demoActions],
  ["its records for the plan", demoPlanRecords],
  ["its earlier period", demoPeriods],
  ["the Vietnamese risk library", shippedRiskTexts.vi],
  ["the English risk library", shippedRiskTexts.en],
  ["the risk library itself", shippedRiskLibrary],
  ["the plan", shippedPlan],
  ["the Vietnamese words of the plan", shippedPlanTexts.vi],
  ["the English words of the plan", shippedPlanTexts.en],
  ["the legal references", shippedReferences],
  ["the Vietnamese words on the law", shippedReferenceTexts.vi],
  ["the English words on the law", shippedReferenceTexts.en],
  ["the training paths", shippedTrainingPaths],
  ["the Vietnamese words of the training paths", shippedTrainingTexts.vi],
  ["the English words of the training paths", shippedTrainingTexts.en],
])("every text of %s", (_, file) => {
  const texts = textsIn(file);
  const placesWhere = (wrong: (text: string) => boolean) =>
    texts.filter(({ text }) => wrong(text)).map(({ place }) => place);

  it("is there and not blank", () => {
    expect(placesWhere((text) => text.trim() === "")).toEqual([]);
  });

  it("is trimmed", () => {
    expect(placesWhere((text) => text !== text.trim())).toEqual([]);
  });

  it("is in Unicode normalisation form C", () => {
    expect(placesWhere((text) => text !== text.normalize("NFC"))).toEqual([]);
  });

  it("has no double space, tab or line break", () => {
    expect(placesWhere((text) => /\s\s|[\t\n\r\v\f\u2028\u2029]/u.test(text))).toEqual([]);
  });

  it("has no control, format or private character", () => {
    expect(placesWhere((text) => /[\p{Cc}\p{Cf}\p{Co}\p{Cn}]/u.test(text))).toEqual([]);
  });

  it("has no space before a full stop, comma or question mark", () => {
    expect(placesWhere((text) => / [.,?;:!](?:\s|$)/u.test(text))).toEqual([]);
  });
});
