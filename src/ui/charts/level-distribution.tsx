import { Bar, BarChart, XAxis, YAxis } from "recharts";
import type { CellLevel } from "#src/ui/cell-level";
import { useChartWidth } from "./chart-width";
import { ChartFigure, ChartKey } from "./chart-figure";
import { ChartTable, type ChartTableProps } from "./chart-table";
import styles from "./chart.module.css";
import { drawing } from "./drawing";
import { LevelSign } from "./level-keys";
import { LevelRect } from "./level-rect";

export interface LevelCount {
  readonly level: CellLevel;
  readonly count: number;
  /** The name below the bar: «Đã vận hành». Where it has no room only the digit or the mark stands there. */
  readonly name: string;
}

interface LevelDistributionProps {
  readonly counts: readonly LevelCount[];
  /** What the picture is called when it leaves the page. */
  readonly name: string;
  /** The picture in one or two sentences, with its numbers. */
  readonly label: string;
  readonly table: ChartTableProps;
}

const widest = 560;

/** How many items stand at each level, the count above its bar. */
export function LevelDistribution({ counts, name, label, table }: LevelDistributionProps) {
  const { place, width } = useChartWidth(widest);
  const isNarrow = width < 480;
  return (
    <ChartFigure
      name={name}
      table={<ChartTable {...table} />}
      keys={counts
        .filter(({ level }) => typeof level !== "number")
        .map((count) => (
          <ChartKey key={count.level} sign={<LevelSign level={count.level} />}>
            {count.name}
          </ChartKey>
        ))}
    >
      <div ref={place}>
        <BarChart
          data={[...counts]}
          width={width}
          height={isNarrow ? 200 : 220}
          margin={{ top: 22, right: 0, bottom: isNarrow ? 2 : 22, left: 0 }}
          barCategoryGap={10}
          {...drawing(label)}
        >
          <XAxis
            dataKey="level"
            interval={0}
            axisLine={{ stroke: "var(--edge)" }}
            tickLine={false}
            tick={<LevelName counts={counts} isNarrow={isNarrow} />}
          />
          <YAxis hide domain={[0, "dataMax"]} />
          <Bar dataKey="count" isAnimationActive={false} minPointSize={1} shape={<CountedBar counts={counts} />} />
        </BarChart>
      </div>
    </ChartFigure>
  );
}

/** Recharts clones the element and adds where it stands. */
interface PlacedProps {
  readonly counts: readonly LevelCount[];
  readonly x?: number;
  readonly y?: number;
  readonly index?: number;
}

function LevelName({ counts, isNarrow, x = 0, y = 0, index = 0 }: PlacedProps & { readonly isNarrow: boolean }) {
  const { level, name } = counts[index] ?? {};
  return (
    <g>
      {typeof level === "number" ? (
        <text x={x} y={y + 6} textAnchor="middle" className={styles.word}>
          <tspan className={styles.strong}>{level}</tspan>
        </text>
      ) : (
        <LevelRect level={level} x={x - 6} y={y - 4} width={12} height={12} />
      )}
      {isNarrow ? null : (
        <text x={x} y={y + 23} textAnchor="middle" className={styles.word}>
          {name}
        </text>
      )}
    </g>
  );
}

interface CountedBarProps extends PlacedProps {
  readonly width?: number;
  readonly height?: number;
}

function CountedBar({ counts, x = 0, y = 0, index = 0, width: barWidth = 0, height = 0 }: CountedBarProps) {
  const row = counts[index];
  return (
    <g>
      <LevelRect level={row?.level} x={x} y={y} width={barWidth} height={height} />
      <text x={x + barWidth / 2} y={y - 6} textAnchor="middle" className={styles.word}>
        <tspan className={styles.strong}>{row?.count}</tspan>
      </text>
    </g>
  );
}
