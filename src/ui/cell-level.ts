/** What one cell can say: a level on the scale, or why it has none. */
export type Level = 0 | 1 | 2 | 3 | 4 | 5;
export type CellLevel = Level | "not-applicable" | "not-assessed";

export const levels: readonly Level[] = [0, 1, 2, 3, 4, 5];

/** How a control is drawn: by its level, where it has one. */
export function cellLevel({
  applicable,
  level,
}: {
  readonly applicable: boolean;
  readonly level: Level | null;
}): CellLevel {
  if (!applicable) return "not-applicable";
  return level ?? "not-assessed";
}
