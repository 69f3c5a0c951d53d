import type { HistoryDay } from "#src/domain/progress/history-days";

/** A day of a history with so many open gaps, everything assessed. */
export const aDay = (day: string, gaps: number, overrides: Partial<HistoryDay> = {}): HistoryDay => ({
  day,
  overall: 80,
  coverage: 1,
  gaps,
  notAssessed: 0,
  controls: [],
  ...overrides,
});
