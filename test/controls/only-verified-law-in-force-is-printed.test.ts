import { expect, it } from "vitest";
import { defaultProfile } from "#src/i18n/vi/default-profile";
import { shippedReferences, shippedReferenceTexts } from "./shipped-plan";

const { asOf, references } = shippedReferences;
const printed = references.filter(({ printedByDefault }) => printedByDefault);

it("printed by default are the two texts of 2026 that were read and the decree on clerical work", () => {
  expect(printed.map(({ id }) => id)).toEqual(["law-116-2025", "decree-331-2026", "decree-30-2020"]);
});

it("they were read or publicly stated, and are in force since a known day", () => {
  for (const { mark, status, inForceFrom, endedOn } of printed) {
    expect(["V1", "V2"]).toContain(mark);
    expect(status).toBe("in-force");
    expect(inForceFrom !== null && inForceFrom <= asOf).toBe(true);
    expect(endedOn).toBe(null);
  }
});

it("what is of common knowledge or not settled says so in its source", () => {
  const silent = references.filter(
    ({ id, mark }) =>
      (mark === "M" || mark === "?") &&
      !/chưa|không|khác nhau/iu.test(shippedReferenceTexts.vi.references[id]?.source ?? ""),
  );
  expect(silent).toEqual([]);
});

it("the law under the plan and the one of 2018 ended on 1 July 2026", () => {
  const ended = references.filter(({ endedOn }) => endedOn === "2026-07-01");
  expect(ended.map(({ number }) => number)).toEqual(["86/2015/QH13", "24/2018/QH14"]);
});

it("what ended, ended by the day of the list and after it began", () => {
  const odd = references.filter(
    ({ status, endedOn, inForceFrom, issuedOn }) =>
      (endedOn !== null && (status !== "ended" || endedOn > asOf)) ||
      (issuedOn !== null && inForceFrom !== null && inForceFrom < issuedOn),
  );
  expect(odd).toEqual([]);
});

it("the legal basis of a new assessment names only what is printed by default", () => {
  const basis = defaultProfile("2026-11-29").legalBasis;
  expect(basis).toHaveLength(2);
  expect(basis[0]).toContain("Luật An ninh mạng ngày 10 tháng 12 năm 2025");
  expect(basis[1]).toContain("331/2026/NĐ-CP ngày 19 tháng 8 năm 2026");
});
