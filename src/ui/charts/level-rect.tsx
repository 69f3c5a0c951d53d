import type { CellLevel } from "#src/ui/cell-level";
import styles from "./chart.module.css";

interface LevelRectProps {
  readonly level: CellLevel | undefined;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const hatchStep = 5;

/** An area in the colour of its level; dashed when not assessed, hatched when not applicable. */
export function LevelRect({ level, x, y, width, height }: LevelRectProps) {
  // Half a pixel inwards, so that the border is sharp and neighbours do not touch.
  const place = { x: x + 0.5, y: y + 0.5, width: Math.max(0, width - 1), height: Math.max(0, height - 1) };
  return (
    <g className={styles.level} data-level={level}>
      <rect {...place} />
      {level === "not-applicable" ? <path d={hatch(place)} /> : null}
    </g>
  );
}

/** Lines rising to the right, cut at the edges: a pattern would need an id of its own in every picture. */
function hatch({ x, y, width, height }: Omit<LevelRectProps, "level">): string {
  const lines: string[] = [];
  for (let along = hatchStep; along < width + height; along += hatchStep) {
    const fromX = x + Math.max(0, along - height);
    const fromY = y + Math.min(along, height);
    const toX = x + Math.min(along, width);
    const toY = y + Math.max(0, along - width);
    lines.push(`M${fromX} ${fromY}L${toX} ${toY}`);
  }
  return lines.join("");
}
