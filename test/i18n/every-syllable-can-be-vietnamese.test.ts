import { describe, expect, it } from "vitest";
import demoActions from "#controls/demo-organisation/actions.json" with { type: "json" };
import demoAnswers from "#controls/demo-organisation/assessment.json" with { type: "json" };
import demoRisks from "#controls/demo-organisation/risks.json" with { type: "json" };
import demoStatement from "#controls/demo-organisation/statement.json" with { type: "json" };
import lawWords from "#controls/legal-references/text.vi.json" with { type: "json" };
import planWords from "#controls/plan-43/text.vi.json" with { type: "json" };
import riskWords from "#controls/risk-library/text.vi.json" with { type: "json" };
import trainingWords from "#controls/training-paths/text.vi.json" with { type: "json" };
import { vi } from "#src/i18n/vi";
import { attendanceSheet } from "#src/i18n/vi/attendance-sheet";
import { managementSummary } from "#src/i18n/vi/management-summary";
import { oscal } from "#src/i18n/vi/oscal";
import { report } from "#src/i18n/vi/report";
import { reviewMinutes } from "#src/i18n/vi/review-minutes";
import { messageTexts } from "#test/support/message-texts";
import { shippedEditions, shippedModelTexts } from "#test/support/shipped-files";
import { textsIn, type PlacedText } from "#test/support/texts-in";
import { isSyllable, vietnameseLetter } from "#test/support/vietnamese";

/** Abbreviations in capitals (NĐ, QĐ) are no syllables. */
const strangeIn = (texts: readonly PlacedText[]): readonly string[] =>
  texts.flatMap(({ place, text }) =>
    (text.match(/\p{L}+/gu) ?? [])
      .filter((word) => vietnameseLetter.test(word) && !/^\p{Lu}{2,3}$/u.test(word) && !isSyllable(word))
      .map((word) => `${place}: ${word}`),
  );

describe("a slip of the keyboard", () => {
  it.each(["đánhh", "biện pháơ", "mưc", "khoảmg", "tấtcả", "kiểmm", "đượcc", "chậtt"])("is found: %s", (word) => {
    expect(strangeIn([{ place: "", text: word }])).toHaveLength(1);
  });

  it.each(["đánh giá", "khuếch trương", "nghiêm ngặt", "quyết", "giếng", "NĐ-CP", "rack"])(
    "is not seen in «%s»",
    (words) => {
      expect(strangeIn([{ place: "", text: words }])).toEqual([]);
    },
  );
});

it.each([
  ["screens", messageTexts(vi)],
  ["report", messageTexts(report)],
  ["minutes", messageTexts(reviewMinutes)],
  ["attendance sheet", messageTexts(attendanceSheet)],
  ["summary for the management", messageTexts(managementSummary)],
  ["OSCAL files", messageTexts(oscal)],
  ["training paths", textsIn(trainingWords)],
  ["catalogs", textsIn(shippedEditions.map(({ texts }) => texts.vi))],
  ["levels", textsIn(shippedModelTexts.vi)],
  ["risk library", textsIn(riskWords)],
  ["plan and law", textsIn([planWords, lawWords])],
  ["demo organisation", textsIn([demoAnswers, demoStatement, demoRisks, demoActions])],
])("every Vietnamese syllable of the %s can be one", (_, texts) => {
  expect(strangeIn(texts)).toEqual([]);
});
