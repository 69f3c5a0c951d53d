import type { CellLevel } from "./cell-level";
import { classNames } from "./class-names";
import { LevelCell } from "./level-cell";
import styles from "./moved-cell.module.css";

/** How an item stands against an earlier picture of it. */
export interface Movement {
  readonly kind: "up" | "down" | "same" | "scope" | "none";
  /** What it was; shown where it moved. */
  readonly from: CellLevel;
}

interface MovedCellProps {
  readonly level: CellLevel;
  readonly movement: Movement;
  readonly size?: "map" | "legend" | undefined;
}

const arrows = { up: "▲", down: "▼", scope: "–" } as const;

/** Only what moved is coloured; below it what it was. Silent, like the cell itself. */
export function MovedCell({ level, movement, size = "map" }: MovedCellProps) {
  const { kind, from } = movement;
  const isMoved = kind === "up" || kind === "down" || kind === "scope";
  return (
    <span
      className={classNames(styles.cell, kind === "same" && styles.drained, kind === "down" && styles.down)}
      aria-hidden="true"
    >
      <LevelCell level={level} size={size} />
      {isMoved ? (
        <span className={styles.was}>
          {typeof from === "number" ? from : ""} <i>{arrows[kind]}</i>
        </span>
      ) : null}
    </span>
  );
}
