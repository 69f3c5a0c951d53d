import { expect, it } from "vitest";
import { aimAt, flipBits, mutate, noFigures, truncate } from "#test/torture/attacked-pack";
import { createRandom } from "#test/torture/random";
import { smallEditions, smallPack } from "./a-small-pack";

/** More in `npm run torture:pack`. */
const flips = 200;
const target = smallPack().then((file) => aimAt(file, smallEditions, "0.1.0"));

it(`Each of ${flips} turned bits is found, or is of the pages and said to be unchecked`, async () => {
  const figures = noFigures();
  await flipBits(await target, flips, createRandom(20_261_122), figures);
  expect(figures.missed).toEqual([]);
  expect(figures["content found"]).toBeGreaterThan(50);
  expect(figures["content found"] + figures["structure found"] + figures["pages only"]).toBe(flips);
});

it("A file that ends anywhere is found", async () => {
  const figures = noFigures();
  await truncate(await target, 100, figures);
  expect(figures).toMatchObject({ missed: [], "structure found": 100, "pages only": 0 });
});

it("Bytes taken out, put in, overwritten, blanked and doubled are found", async () => {
  const figures = noFigures();
  await mutate(await target, 60, createRandom(7), figures);
  expect(figures.missed).toEqual([]);
});
