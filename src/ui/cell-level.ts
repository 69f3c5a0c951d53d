/** What one cell can say: a level on the scale, or why it has none. */
export type Level = 0 | 1 | 2 | 3 | 4 | 5;
export type CellLevel = Level | "not-applicable" | "not-assessed";

export const levels: readonly Level[] = [0, 1, 2, 3, 4, 5];
