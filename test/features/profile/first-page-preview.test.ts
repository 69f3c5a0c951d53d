import { describe, expect, it } from "vitest";
import { basisLines, placeAndDate } from "#src/features/profile/first-page-preview";

describe("the preview of the first page", () => {
  it("opens each basis with its word once and ends the last one with a full stop", () => {
    expect(
      basisLines({
        legalBasis: ["Luật An ninh mạng;", "Căn cứ Nghị định số 331/2026/NĐ-CP"],
        assigningDocument: "Kế hoạch số 43/KH-UBND",
      }),
    ).toEqual([
      "Căn cứ Luật An ninh mạng;",
      "Căn cứ Nghị định số 331/2026/NĐ-CP;",
      "Thực hiện Kế hoạch số 43/KH-UBND.",
    ]);
    expect(basisLines({ legalBasis: [], assigningDocument: "" })).toEqual([]);
  });

  it.each([
    ["2026-02-05", "Hải Phòng, ngày 05 tháng 02 năm 2026"],
    ["2026-03-15", "Hải Phòng, ngày 15 tháng 3 năm 2026"],
    ["2026-11-20", "Hải Phòng, ngày 20 tháng 11 năm 2026"],
    [null, "Hải Phòng, ngày …… tháng …… năm 2026"],
  ])("writes the day %s as the decree asks", (documentDate, words) => {
    expect(placeAndDate({ place: "Hải Phòng", documentDate, assessedOn: "2026-11-16" })).toBe(words);
  });
});
