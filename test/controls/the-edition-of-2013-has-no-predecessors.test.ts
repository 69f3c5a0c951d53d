import { expect, it } from "vitest";
import { edition2013 } from "#test/support/shipped-files";

it("no item of 2013 names a predecessor or an origin: the first edition here", () => {
  const strays = edition2013.catalog.controls.filter(
    ({ predecessors, origin }) => predecessors.length > 0 || origin !== undefined,
  );
  expect(strays).toEqual([]);
});
