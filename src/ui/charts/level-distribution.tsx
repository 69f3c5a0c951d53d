import { Bar, BarChart, XAxis, YAxis } from "recharts";
import type { CellLevel } from "#src/ui/cell-level";
import { useChartWidth } from "./chart-width";
import { ChartFigure, type ChartWords } from "./chart-figure";
import styles from "./chart.module.css";
import { drawing } from "./drawing";

export interface LevelCount {
  readonly level: CellLevel;
  readonly count: number;
  /** The name below the bar: «3 Đã vận hành». Kept short; on a phone only its first word, the digit, has room. */
  readonly name: string;
}

interface LevelDistributionProps extends ChartWords {
  readonly counts: readonly LevelCount[];
}

const widest = 560;

/** How many items stand at each level, the count above its bar. */
export function LevelDistribution({ counts, label, table }: LevelDistributionProps) {
  const { place, width } = useChartWidth(widest);
  return (
    <ChartFigure table={table}>
      <div ref={place}>
        <BarChart
          data={[...counts]}
          width={width}
          height={220}
          margin={{ top: 22, right: 0, bottom: 22, left: 0 }}
          barCategoryGap={10}
          {...drawing(label)}
        >
          <XAxis
            dataKey="level"
            interval={0}
            axisLine={{ stroke: "var(--edge)" }}
            tickLine={false}
            tick={<LevelName counts={counts} isNarrow={width < 480} />}
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
  const [head = "", ...rest] = (counts[index]?.name ?? "").split(" ");
  return (
    <text x={x} y={y + 6} textAnchor="middle" className={styles.word}>
      <tspan className={styles.strong}>{head}</tspan>
      <tspan x={x} dy={17}>
        {isNarrow ? null : rest.join(" ")}
      </tspan>
    </text>
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
      <rect x={x} y={y} width={barWidth} height={height} className={styles.level} data-level={row?.level} />
      <text x={x + barWidth / 2} y={y - 6} textAnchor="middle" className={styles.word}>
        <tspan className={styles.strong}>{row?.count}</tspan>
      </text>
    </g>
  );
}
