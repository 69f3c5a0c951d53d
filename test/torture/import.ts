/** Hostile files through every door, many times: `npm run torture:import -- 100000 SEED`. */
import { pushThrough } from "./hostile-imports";
import { createRandom } from "./random";

const longestCase = 10_000;

export async function run([cases = "100000", seed = String(Date.now() % 1_000_000)]: readonly string[]): Promise<void> {
  console.log(`seed ${seed}`);
  const figures = await pushThrough(Number(cases), createRandom(Number(seed)), (done) => {
    if (done % 10_000 === 0) console.log(`${done} cases`);
  });
  const { taken, refused, faults, slowest } = figures;
  console.log({ refused, taken, faults: faults.length, slowest });
  for (const fault of faults.slice(0, 10)) console.log(fault);
  const isHeld = faults.length === 0 && slowest[0] < longestCase;
  console.log(isHeld ? "Held." : "NOT held.");
  if (!isHeld) process.exitCode = 1;
}
