import { expect, it } from "vitest";
import { annexA } from "#test/support/shipped-files";

const idsOf = (groupId: string) => annexA.filter((control) => control.groupId === groupId).map(({ id }) => id);
const numbered = (theme: string, count: number) => Array.from({ length: count }, (_, index) => `${theme}.${index + 1}`);

it("Annex A has 93 controls", () => {
  expect(annexA).toHaveLength(93);
});

it.each([
  ["A.5", 37],
  ["A.6", 8],
  ["A.7", 14],
  ["A.8", 34],
])("theme %s has %i controls, numbered without a hole and in order", (theme, count) => {
  expect(idsOf(theme)).toEqual(numbered(theme, count));
});
