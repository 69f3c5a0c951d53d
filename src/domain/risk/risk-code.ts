/** The next free code: one more than the highest ever given, so that a deleted code does not come back. */
export function nextRiskCode(highestNumberGiven: number): string {
  return `R-${String(highestNumberGiven + 1).padStart(3, "0")}`;
}

/** The number in a code: 7 of `R-007`. Codes sort by it, so that R-1000 stands after R-999. */
export const riskNumberOf = (code: string): number => Number(code.slice(2));
