/** Random numbers from 0 up to 1 that a seed gives again: a failing run can be repeated. */
import { createHash } from "node:crypto";

export type Random = () => number;

export function createRandom(seed: number): Random {
  let drawn = 0;
  return () => {
    drawn += 1;
    return createHash("sha256").update(`${seed}/${drawn}`).digest().readUInt32BE() / 2 ** 32;
  };
}
