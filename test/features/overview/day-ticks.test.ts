import { expect, it } from "vitest";
import { dayNumber, dayTicks } from "#src/features/overview/day-ticks";

const texts = (from: string, to: string) => dayTicks(from, to).map(({ text }) => text);

it("names days by weeks in a short time", () => {
  expect(texts("2026-11-16", "2026-11-16")).toEqual(["16/11"]);
  expect(texts("2026-11-16", "2026-12-07")).toEqual(["16/11", "23/11", "30/11", "07/12"]);
  expect(texts("2026-10-05", "2026-12-14")).toEqual(["05/10", "19/10", "02/11", "16/11", "30/11", "14/12"]);
});

it("names the beginnings of months in a long one, at most seven", () => {
  expect(texts("2026-10-05", "2027-02-01")).toEqual(["11/2026", "12/2026", "01/2027", "02/2027"]);
  expect(texts("2026-01-01", "2027-12-31")).toEqual(["01/2026", "05/2026", "09/2026", "01/2027", "05/2027", "09/2027"]);
});

it("counts days as far from each other as they are, over a change of clocks too", () => {
  expect(dayNumber("2026-11-16") - dayNumber("2026-03-01")).toBe(260);
});
