import { expect, it } from "vitest";
import type { PdfValue } from "#src/formats/pdf/read/pdf-value";
import { undoPredictor } from "#src/formats/pdf/read/predictor";

const parameters = (entries: Record<string, number>) => new Map<string, PdfValue>(Object.entries(entries));

it.each([
  ["none", [0, 1, 2, 3], [1, 2, 3]],
  ["left", [1, 1, 1, 1], [1, 2, 3]],
  ["above", [0, 1, 2, 3, 2, 1, 1, 1], [1, 2, 3, 2, 3, 4]],
  ["average", [0, 10, 20, 30, 3, 1, 1, 1], [10, 20, 30, 6, 14, 23]],
  ["Paeth", [0, 10, 20, 30, 4, 1, 1, 1], [10, 20, 30, 11, 21, 31]],
  ["no row", [], []],
])("%s", (_, bytes, plain) => {
  const undone = undoPredictor(Uint8Array.from(bytes), parameters({ Predictor: 12, Columns: 3 }), "x");
  expect([...undone]).toEqual(plain);
});

it("Without parameters, or by the first predictor, bytes stay as they are", () => {
  expect([...undoPredictor(Uint8Array.of(1, 2), null, "x")]).toEqual([1, 2]);
  expect([...undoPredictor(Uint8Array.of(1, 2), parameters({ Predictor: 1 }), "x")]).toEqual([1, 2]);
});

it.each([
  ["a row that is not whole", [0, 1, 2], { Predictor: 12, Columns: 3 }, "pdf-damaged"],
  ["a filter that there is not", [5, 1, 2, 3], { Predictor: 12, Columns: 3 }, "pdf-damaged"],
  ["columns without end", [0], { Predictor: 12, Columns: 2 ** 40 }, "pdf-damaged"],
  ["no columns", [0], { Predictor: 12, Columns: 0 }, "pdf-damaged"],
  ["negative ones", [0], { Predictor: 12, Columns: -1 }, "pdf-damaged"],
  ["TIFF's predictor", [0], { Predictor: 2 }, "pdf-unsupported"],
])("%s is refused", (_, bytes, entries, type) => {
  expect(() => undoPredictor(Uint8Array.from(bytes), parameters(entries), "x")).toThrow(type);
});
