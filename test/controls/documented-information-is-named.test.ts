import { expect, it } from "vitest";
import { annexA, clauses, edition2013, shippedTexts } from "#test/support/shipped-files";

it("the clauses ask for 18 pieces of documented information", () => {
  const counts = clauses
    .filter(({ documentedInformationCount }) => documentedInformationCount > 0)
    .map(({ id, documentedInformationCount }) => [id, documentedInformationCount]);
  expect(counts).toEqual([
    ["4.3", 1],
    ["5.2", 1],
    ["6.1.2", 1],
    ["6.1.3", 3],
    ["6.2", 1],
    ["7.2", 1],
    ["7.5.1", 1],
    ["7.5.3", 1],
    ["8.1", 1],
    ["8.2", 1],
    ["8.3", 1],
    ["9.1", 1],
    ["9.2.2", 1],
    ["9.3.3", 1],
    ["10.2", 2],
  ]);
});

it("Annex A asks for none of its own", () => {
  expect(annexA.filter(({ documentedInformationCount }) => documentedInformationCount !== 0)).toEqual([]);
});

it("clause 6.1.3 names the Statement of Applicability and the treatment plan in both languages", () => {
  expect(shippedTexts.en.controls["6.1.3"]?.documentedInformation).toEqual([
    "Information about the risk treatment process",
    "Statement of Applicability",
    "Risk treatment plan (approved by the risk owners)",
  ]);
  expect(shippedTexts.vi.controls["6.1.3"]?.documentedInformation).toEqual([
    "Thông tin về quá trình xử lý rủi ro an toàn thông tin",
    "Tuyên bố áp dụng (SoA)",
    "Kế hoạch xử lý rủi ro (được chủ sở hữu rủi ro phê duyệt)",
  ]);
});

it("the clauses of 2013 ask for the same 18 pieces, where audit, review and correction then stood", () => {
  const counts = edition2013.clauses
    .filter(({ documentedInformationCount }) => documentedInformationCount > 0)
    .map(({ id, documentedInformationCount }) => [id, documentedInformationCount]);
  expect(counts).toEqual([
    ["4.3", 1],
    ["5.2", 1],
    ["6.1.2", 1],
    ["6.1.3", 3],
    ["6.2", 1],
    ["7.2", 1],
    ["7.5.1", 1],
    ["7.5.3", 1],
    ["8.1", 1],
    ["8.2", 1],
    ["8.3", 1],
    ["9.1", 1],
    ["9.2", 1],
    ["9.3", 1],
    ["10.1", 2],
  ]);
  expect(edition2013.annexA.filter(({ documentedInformationCount }) => documentedInformationCount !== 0)).toEqual([]);
});
