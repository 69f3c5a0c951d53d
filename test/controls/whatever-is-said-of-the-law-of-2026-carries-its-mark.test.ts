import { describe, expect, it } from "vitest";
import { planCautionId, derivePlanNotes } from "#src/domain/plan/derive-plan-notes";
import { deriveLegalReferences } from "#src/domain/law/derive-legal-references";
import { verificationMarks } from "#src/domain/law/legal-reference";
import { textsIn } from "#test/support/texts-in";
import { shippedPlan, shippedPlanTexts, shippedReferences, shippedReferenceTexts } from "./shipped-plan";

const noteIds = shippedPlan.notes2026.map(({ id }) => id);
const ids = [planCautionId, ...noteIds, ...shippedReferences.references.map(({ id }) => id)];

it("no id of a note, of the caution and of a reference stands twice, so that a choice means one thing", () => {
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

it("every id fits a choice", () => {
  expect(ids.filter((id) => id.length > 64)).toEqual([]);
});

it("the ids of notes begin with plan-", () => {
  expect(noteIds.filter((id) => !id.startsWith("plan-"))).toEqual([]);
});

describe.each(["vi", "en"] as const)("in %s", (locale) => {
  const { caution, notes } = derivePlanNotes(shippedPlan, shippedPlanTexts[locale], []);
  const references = deriveLegalReferences(shippedReferences, shippedReferenceTexts[locale], []);

  it("every statement has words and a mark", () => {
    for (const { text, mark } of [caution, ...notes, ...references]) {
      expect(text).not.toBe("");
      expect(verificationMarks).toContain(mark);
    }
  });

  it("every statement can be switched off and put in other words", () => {
    const choices = ids.map((referenceId) => ({ referenceId, shown: false, text: "Lời của đơn vị." }));
    const chosen = derivePlanNotes(shippedPlan, shippedPlanTexts[locale], choices);
    const all = [
      chosen.caution,
      ...chosen.notes,
      ...deriveLegalReferences(shippedReferences, shippedReferenceTexts[locale], choices),
    ];
    expect(all.filter(({ shown, wordsFrom }) => shown || wordsFrom !== "unit")).toEqual([]);
  });

  it("every mark is explained", () => {
    expect(Object.keys(shippedReferenceTexts[locale].marks)).toEqual([...verificationMarks]);
  });

  it("the tasks themselves speak of nothing after the plan, so that what changed stands in marked notes", () => {
    const { tasks, recordKinds, reporting, subject } = shippedPlanTexts[locale];
    const later = textsIn({ tasks, recordKinds, reporting, subject }).filter(({ text }) =>
      /20(?:19|2[0-4]|2[6-9])|Bộ Công an|Ministry of Public Security/u.test(
        text.replaceAll("đến 2020", "").replaceAll("to 2020", ""),
      ),
    );
    expect(later).toEqual([]);
  });
});
