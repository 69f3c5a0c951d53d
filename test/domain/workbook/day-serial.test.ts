import { expect, it } from "vitest";
import { dayOfSerial, dayOfText, serialOfDay } from "#src/domain/workbook/day-serial";

it.each([
  ["1900-03-01", 61],
  ["2026-11-29", 46_355],
  ["9999-12-31", 2_958_465],
])("%s is day %d", (day, serial) => {
  expect(serialOfDay(day)).toBe(serial);
  expect(dayOfSerial(serial + 0.75)).toBe(day);
});

it("days before March 1900 are not trusted to a number", () => {
  expect(serialOfDay("1900-02-28")).toBe(null);
  expect([dayOfSerial(60), dayOfSerial(-1), dayOfSerial(2_958_466), dayOfSerial(Number.NaN)]).toEqual([
    null,
    null,
    null,
    null,
  ]);
});

it("files of old Macs count from 1904", () => {
  expect(dayOfSerial(44_893, true)).toBe("2026-11-29");
});

it.each([
  ["2/3/2027", "2027-03-02"],
  ["02.03.2027", "2027-03-02"],
  [" 2027-03-02 ", "2027-03-02"],
  ["31/02/2027", null],
  ["3/2027", null],
])("«%s» is %s", (text, day) => {
  expect(dayOfText(text)).toBe(day);
});
