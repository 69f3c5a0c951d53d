/** A gap as the list «Khoảng trống» counts it, of a frozen item as of a present one. */
import type { BaselineControl } from "#src/domain/baseline/baseline";

/** Applicable, and below target or with a finding graver than an opportunity; not assessed counts as level 0. */
export const isOpenGap = ({ applicable, level, target, grade }: BaselineControl): boolean =>
  applicable && ((level ?? 0) < target || (grade !== null && grade !== "opportunity"));

export const countOpenGaps = (controls: readonly BaselineControl[]): number => controls.filter(isOpenGap).length;
