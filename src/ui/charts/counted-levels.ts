import { type CellLevel, levels } from "#src/ui/cell-level";

/** The order in which pictures and tables count items: the scale, then those without a level. */
export const countedLevels: readonly CellLevel[] = [...levels, "not-assessed", "not-applicable"];
