import { expect, it } from "vitest";
import { pushThrough } from "#test/torture/hostile-imports";
import { createRandom } from "#test/torture/random";

/** More in `npm run torture:import`. */
const cases = 2000;

it(`${cases} hostile files are taken or refused, and do nothing else`, async () => {
  const { faults, refused, slowest } = await pushThrough(cases, createRandom(20_261_122));
  expect(faults).toEqual([]);
  expect(slowest[0]).toBeLessThan(10_000);
  expect(Object.keys(refused).toSorted()).toEqual([
    "backup",
    "backup document",
    "change log",
    "csv",
    "opinion",
    "pack",
    "pack document",
    "pack manifest",
    "pdf",
    "workbook",
    "zip",
  ]);
}, 120_000);
