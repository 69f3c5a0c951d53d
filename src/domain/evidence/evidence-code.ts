/** The next free code: one more than the highest ever given, so that a deleted code does not come back. */
export function nextEvidenceCode(highestNumberGiven: number): string {
  return `BC-${String(highestNumberGiven + 1).padStart(3, "0")}`;
}
