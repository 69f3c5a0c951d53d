import type { CellLevel } from "./cell-level";
import { classNames } from "./class-names";
import styles from "./level-cell.module.css";

export interface LevelCellProps {
  readonly level: CellLevel;
  readonly missingEvidence?: boolean | undefined;
  /** Levels short of the target: one tick each under the cell. */
  readonly gap?: number | undefined;
  /** list 22 px, map 29 px, legend 20 px. */
  readonly size?: "list" | "map" | "legend" | undefined;
}

/** The sign for one level. It is silent: the row or link around it says the level in words. */
export function LevelCell({ level, missingEvidence, gap = 0, size = "list" }: LevelCellProps) {
  const cut = missingEvidence === true && typeof level === "number";
  return (
    <span className={styles.cell} aria-hidden="true">
      <span data-level={level} className={classNames(styles.box, styles[size], cut && styles.cut)}>
        {cellSign(level)}
      </span>
      {gap > 0 ? <GapTicks count={gap} /> : null}
    </span>
  );
}

/** One tick per missing level. */
export function GapTicks({ count, inline }: { readonly count: number; readonly inline?: boolean | undefined }) {
  return (
    <span className={inline === true ? styles.inlineTicks : styles.ticks} aria-hidden="true">
      {Array.from({ length: count }, (_, tick) => (
        <i key={tick} />
      ))}
    </span>
  );
}

function cellSign(level: CellLevel): string {
  if (level === "not-applicable") return "";
  return level === "not-assessed" ? "·" : String(level);
}
