/** A small slice of the torture (docs/testing.md); the long runs have scripts of their own. */
import { expect, it } from "vitest";
import { torture } from "#test/torture/kill";
import { leaveStrayBytes } from "#test/torture/stray-bytes";
import { tortureTabs } from "#test/torture/tabs";

it("a browser killed 20 times at random moments has lost nothing that it had called saved", async () => {
  const seed = Date.now() % 1_000_000;
  const figures = await torture(20, seed, () => undefined);
  expect(figures.kills).toBeGreaterThanOrEqual(20);
  expect({ ...figures, kills: 0, killsInUpgrade: 0, acknowledged: {}, recovered: 0 }, `seed ${seed}`).toEqual({
    kills: 0,
    killsInUpgrade: 0,
    acknowledged: {},
    recovered: 0,
    lost: [],
    torn: [],
    broken: [],
    seed,
  });
});

it("a log with seven stray bytes costs the browser its database, and the app nothing", async () => {
  const { saved, second, third } = await leaveStrayBytes();
  expect(saved).toHaveLength(40);
  expect(second).toMatchObject({ opened: true, isWhole: true, recovered: false });
  // Else the browser has been mended, and this test shows nothing any more.
  expect(third).toMatchObject({ opened: true, isWhole: true, recovered: true });
  expect(saved.filter((mark) => third.marks[mark] !== 1)).toEqual([]);
});

it("two pages of one browser and the model of two tabs agree after 25 random sequences of steps", async () => {
  const seed = Date.now() % 1_000_000;
  expect(await tortureTabs(25, seed), `seed ${seed}`).toBeGreaterThan(25);
});
