import { describe, expect, test } from "vitest";
import { type CellBox, isMapKey, nextCell } from "#src/ui/map-movement";

const line = (top: number, ...lefts: readonly number[]): CellBox[] => lefts.map((left) => ({ left, top, width: 30 }));

/** Two clause groups with a gap between them, then a theme row that starts at the same edge. */
const boxes = [...line(0, 0, 32, 90, 122), ...line(60, 0, 32, 64, 96, 128, 160), ...line(100, 0, 32)];

describe("moving over the map", () => {
  test("left and right follow the reading order, also across the end of a line", () => {
    expect(nextCell(boxes, 0, "ArrowRight", false)).toBe(1);
    expect(nextCell(boxes, 3, "ArrowRight", false)).toBe(4);
    expect(nextCell(boxes, 4, "ArrowLeft", false)).toBe(3);
  });

  test("down leads to the nearest cell of the next line", () => {
    expect(nextCell(boxes, 2, "ArrowDown", false)).toBe(7);
    expect(nextCell(boxes, 9, "ArrowDown", false)).toBe(11);
  });

  test("up leads to the nearest cell of the line above", () => {
    expect(nextCell(boxes, 9, "ArrowUp", false)).toBe(3);
    expect(nextCell(boxes, 11, "ArrowUp", false)).toBe(5);
  });

  test("the edges hold", () => {
    expect(nextCell(boxes, 0, "ArrowLeft", false)).toBe(0);
    expect(nextCell(boxes, 1, "ArrowUp", false)).toBe(1);
    expect(nextCell(boxes, 11, "ArrowDown", false)).toBe(11);
    expect(nextCell(boxes, 11, "ArrowRight", false)).toBe(11);
  });

  test("Home and End stay in the line, with Ctrl they span the map", () => {
    expect(nextCell(boxes, 6, "Home", false)).toBe(4);
    expect(nextCell(boxes, 6, "End", false)).toBe(9);
    expect(nextCell(boxes, 6, "Home", true)).toBe(0);
    expect(nextCell(boxes, 6, "End", true)).toBe(11);
  });

  test("other keys are left alone", () => {
    expect(isMapKey("Enter")).toBe(false);
    expect(isMapKey("ArrowUp")).toBe(true);
  });
});
