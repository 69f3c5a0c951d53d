/**
 * Attacks on a pack, many times: `npm run torture:pack -- 10000 SEED`. Bits are turned in a small pack and, for a tenth
 * of them, in one of the writer's; both are cut at every 1 % and mutated.
 */
import { ourEditions, packOf, wholeInput } from "#test/formats/evidence-pack/a-pack";
import { smallEditions, smallPack } from "#test/formats/evidence-pack/a-small-pack";
import { aimAt, flipBits, mutate, noFigures, summary, truncate, type Figures, type Target } from "./attacked-pack";
import { createRandom } from "./random";

const writersShare = 0.1;

export async function run([flips = "10000", seed = String(Date.now() % 1_000_000)]: readonly string[]): Promise<void> {
  const random = createRandom(Number(seed));
  const count = Number(flips);
  const small = await aimAt(await smallPack(), smallEditions, "0.1.0");
  const whole = await aimAt(await packOf(wholeInput()), ourEditions, "0.1.0");
  const figures = noFigures();
  const step = async (name: string, work: (figures: Figures) => Promise<void>) => {
    const own = noFigures();
    await work(own);
    console.log(`${name}: ${summary(own)}`);
    for (const kind of ["content found", "structure found", "pages only", "MISSED"] as const)
      figures[kind] += own[kind];
  };
  const both = async (name: string, work: (target: Target, count: number, figures: Figures) => Promise<void>) => {
    await step(`${name}, small pack`, (own) => work(small, Math.ceil(count * (1 - writersShare)), own));
    await step(`${name}, pack of the writer`, (own) => work(whole, Math.ceil(count * writersShare), own));
  };
  console.log(`seed ${seed}`);
  await both("bits turned", (target, share, own) => flipBits(target, share, random, own));
  await both("mutations", (target, share, own) => mutate(target, Math.ceil(share / 10), random, own));
  await both("cut at every 1 %", (target, _, own) => truncate(target, 100, own));
  console.log(figures.MISSED === 0 ? "Held." : "NOT held.");
  if (figures.MISSED > 0) process.exitCode = 1;
}
