/** The next free code: one more than the highest ever given, so that a removed code does not come back. */
export function nextActionCode(highestNumberGiven: number): string {
  return `KP-${String(highestNumberGiven + 1).padStart(3, "0")}`;
}

/** The number in a code: 7 of `KP-007`. Codes sort by it, so that KP-1000 stands after KP-999. */
export const actionNumberOf = (code: string): number => Number(code.slice(3));
