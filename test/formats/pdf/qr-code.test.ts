import { expect, it } from "vitest";
import { qrCodeBoxes } from "#src/formats/pdf/qr-code";

const text = `tdg-pack:1:${"0123456789abcdef".repeat(4)}`;
const box = { x: 10, top: 20, width: 37, height: 37 };

it("is a code of 37 modules for a fingerprint, with its three finders, the same every time", () => {
  const boxes = qrCodeBoxes(text, box);
  expect(qrCodeBoxes(text, box)).toEqual(boxes);
  const dark = (row: number, column: number) =>
    boxes.some(({ x, top, width }) => top === 20 + row && x <= 10 + column && 10 + column < x + width);
  const finder = (row: number, column: number) =>
    Array.from({ length: 7 }, (_, index) => dark(row, column + index)).every(Boolean) && !dark(row + 1, column + 1);
  expect([finder(0, 0), finder(0, 30), finder(30, 0), finder(30, 30)]).toEqual([true, true, true, false]);
  expect(Math.max(...boxes.map(({ x, width }) => x + width))).toBe(47);
});
