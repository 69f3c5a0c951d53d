import { expect, it } from "vitest";
import { parseBoundedJson } from "#src/formats/backup/bounded-json";

const nested = (depth: number) => "[".repeat(depth) + "]".repeat(depth);

it.each([
  ['{"a":[1,"x"]}', { a: [1, "x"] }],
  ['"[[[["', "[[[["],
  [String.raw`["\"[[[[", "\\"]`, ['"[[[[', "\\"]],
  ["null", null],
])("%s is read", (text, value) => {
  expect(parseBoundedJson(text, 3)).toEqual(value);
});

it("Nesting is allowed up to the limit", () => {
  expect(parseBoundedJson(nested(32))).toBeInstanceOf(Array);
  expect(parseBoundedJson(nested(33))).toBeUndefined();
  expect(parseBoundedJson('{"a":'.repeat(200_000))).toBeUndefined();
});

it.each(["", "{", "[1,]", "undefined", "\u0000", '{"a":1}{"a":1}'])("%j is no JSON", (text) => {
  expect(parseBoundedJson(text)).toBeUndefined();
});
