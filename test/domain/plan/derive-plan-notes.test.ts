import { describe, expect, it } from "vitest";
import { derivePlanNotes, planCautionId } from "#src/domain/plan/derive-plan-notes";
import { aPlan, aPlanText } from "./a-plan";

describe("the notes on a plan", () => {
  it("carry their marks; what was not verified stays away unless chosen", () => {
    expect(derivePlanNotes(aPlan(), aPlanText(), [])).toEqual({
      caution: { id: "plan-caution", text: "Thời hạn đã hết.", mark: "V1", wordsFrom: "product", shown: true },
      notes: [
        {
          id: "note-read",
          text: "Đã đọc.",
          mark: "V1",
          wordsFrom: "product",
          shown: true,
          taskIds: ["II.1"],
          unitTypes: [],
        },
        {
          id: "note-heard",
          text: "Nghe nói.",
          mark: "V3",
          wordsFrom: "product",
          shown: false,
          taskIds: [],
          unitTypes: ["telecom"],
        },
      ],
    });
  });

  it("can be switched on, switched off and put in other words", () => {
    const { caution, notes } = derivePlanNotes(aPlan(), aPlanText(), [
      { referenceId: planCautionId, shown: false, text: null },
      { referenceId: "note-heard", shown: true, text: "Đã hỏi lại." },
    ]);
    expect(caution.shown).toBe(false);
    expect(notes[1]).toMatchObject({ shown: true, text: "Đã hỏi lại.", wordsFrom: "unit", mark: "V3" });
  });

  it("without words in this language are blank rather than gone", () => {
    const { notes } = derivePlanNotes(aPlan(), aPlanText({ notes2026: {} }), []);
    expect(notes.map(({ id, text }) => [id, text])).toEqual([
      ["note-read", ""],
      ["note-heard", ""],
    ]);
  });
});
