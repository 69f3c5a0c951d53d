import { describe, expect, it } from "vitest";
import { matchesSearch, passesFilter, statementFilters } from "#src/features/statement/statement-filter";
import { anAnnexItem, anOwnItem } from "./an-item";

const excluded = {
  row: { status: "excluded", exclusion: { reason: "N/A", approvedBy: "An", approvedOn: "2026-03-02" } },
} as const;

describe("a filter", () => {
  it.each([
    ["in order", anAnnexItem("A.5.1"), ["all", "included"]],
    ["left out with a phrase", anAnnexItem("A.8.4", excluded), ["all", "excluded", "contradictions", "withoutReason"]],
    [
      "planned",
      anAnnexItem("A.5.1", { row: { status: "planned", dueOn: "2027-01-01" } }),
      ["all", "included", "planned"],
    ],
    [
      "without a reason",
      anAnnexItem("A.5.1", { row: { inclusionReasons: [], inclusionTexts: [] } }),
      ["all", "included", "contradictions", "withoutReason"],
    ],
    [
      "inherited from nobody",
      anAnnexItem("A.5.1", {
        row: { status: "inherited", inheritance: { kind: null, provider: "", proof: "Hợp đồng" } },
      }),
      ["all", "included", "inherited", "contradictions"],
    ],
  ])("shows a row %s where it belongs", (_, item, expected) => {
    expect(statementFilters.filter((name) => passesFilter(item, name))).toEqual(expected);
  });
});

describe("the search", () => {
  const item = anAnnexItem("A.8.13", {
    title: "Sao lưu thông tin",
    row: {
      owner: "Lê Thị Ánh",
      evidenceCodes: ["BC-012"],
      risks: [{ id: "r", code: "R-007", option: null }],
      inclusionTexts: ["Nghị định 331"],
    },
  });

  it.each(["sao luu", "8.13", "anh", "bc-012", "012", "r-007", "nghi dinh 331", "SAO anh"])("finds «%s»", (search) => {
    expect(matchesSearch(item, search)).toBe(true);
  });

  it.each(["8.14", "uu", "sao cường", "R-008"])("does not find «%s»", (search) => {
    expect(matchesSearch(item, search)).toBe(false);
  });

  it("finds an own control by its code and name", () => {
    expect(matchesSearch(anOwnItem("TC-01", { title: "Trực bảo vệ" }), "tc-01 truc")).toBe(true);
  });
});
