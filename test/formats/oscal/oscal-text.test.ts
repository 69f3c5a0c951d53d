import { describe, expect, it } from "vitest";
import {
  figureOf,
  groupTokenOf,
  instantOf,
  lineOf,
  markupLineOf,
  markupOf,
  tokenOf,
} from "#src/formats/oscal/oscal-text";

describe("text for OSCAL", () => {
  it("is one line without white space around it, or nothing", () => {
    expect(lineOf(" Phạm\n\tQuốc \u2028 Huy ")).toBe("Phạm Quốc Huy");
    expect(lineOf(" \u00a0\n")).toBeUndefined();
  });

  it("means what was written, not what Markdown makes of it", () => {
    expect(markupLineOf("tệp a_b *mới* {{ insert: param, x }} <b>")).toBe(
      String.raw`tệp a\_b \*mới\* \{\{ insert: param, x \}\} \<b\>`,
    );
    expect(markupOf("# không phải tiêu đề\n- mục\n1. một")).toBe("\\# không phải tiêu đề\n\n\\- mục\n\n\\1. một");
  });

  it("keeps its lines as paragraphs", () => {
    expect(markupOf("Một\r\n\r\n  Hai \u2028Ba")).toBe("Một\n\nHai\n\nBa");
  });

  it("gives a day as an instant of the same day in Việt Nam and in UTC", () => {
    expect(instantOf("2027-03-31")).toBe("2027-03-31T00:00:00Z");
    expect(instantOf(null)).toBeUndefined();
    expect(instantOf("3000-01-01")).toBeUndefined();
  });

  it("makes tokens that begin with a letter and never meet", () => {
    expect(tokenOf({ id: "A.5.1", class: "annex-a" })).toBe("A.5.1");
    expect(tokenOf({ id: "4.1", class: "clause" })).toBe("clause_4.1");
    expect(tokenOf({ id: "5.1", class: "annex-a" })).toBe("control_5.1");
    expect(groupTokenOf({ id: "A.5" })).toBe("group_A.5");
  });

  it("gives figures with one decimal, rounded half up", () => {
    expect(figureOf(72.85)).toBe("72.9");
    expect(figureOf(90)).toBe("90.0");
  });
});
