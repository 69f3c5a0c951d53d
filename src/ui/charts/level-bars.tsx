import { Bar, BarChart, XAxis, YAxis } from "recharts";
import { useMessages } from "#src/ui/messages";
import { useChartWidth } from "./chart-width";
import { ChartFigure, ChartKey, type ChartWords } from "./chart-figure";
import styles from "./chart.module.css";
import { drawing } from "./drawing";

export interface LevelBar {
  readonly code: string;
  readonly title: string;
  readonly value: number;
  readonly target?: number | undefined;
  /** The value as it is to be read. */
  readonly text: string;
}

interface LevelBarsProps extends ChartWords {
  readonly bars: readonly LevelBar[];
  /** The end of the scale: 5 for levels, 1 or 100 for shares. */
  readonly max?: number | undefined;
}

const widest = 620;
const rowHeight = 30;
const valueWidth = 64;

/** One bar per clause or group, the target as a dashed stroke across it. */
export function LevelBars({ bars, max = 5, label, table }: LevelBarsProps) {
  const { ui } = useMessages();
  const { place, width } = useChartWidth(widest);
  const isNarrow = width < 480;
  const labelWidth = isNarrow ? 44 : 170;
  const hasTarget = bars.some((bar) => bar.target !== undefined);
  return (
    <ChartFigure
      table={table}
      keys={
        hasTarget ? (
          <>
            <ChartKey stroke="solid">{ui.chart.current}</ChartKey>
            <ChartKey stroke="dashed">{ui.chart.target}</ChartKey>
          </>
        ) : undefined
      }
    >
      <div ref={place}>
        <BarChart
          data={[...bars]}
          layout="vertical"
          width={width}
          height={bars.length * rowHeight}
          margin={{ top: 0, right: valueWidth, bottom: 0, left: 0 }}
          barCategoryGap={8}
          {...drawing(label)}
        >
          <XAxis type="number" domain={[0, max]} hide />
          <YAxis
            type="category"
            dataKey="code"
            width={labelWidth}
            interval={0}
            axisLine={{ stroke: "var(--edge)" }}
            tickLine={false}
            tick={<BarName bars={bars} isNarrow={isNarrow} />}
          />
          <Bar
            dataKey="value"
            isAnimationActive={false}
            shape={<TargetedBar bars={bars} max={max} full={width - labelWidth - valueWidth} />}
          />
        </BarChart>
      </div>
    </ChartFigure>
  );
}

/** Recharts clones the element and adds where it stands. */
interface PlacedProps {
  readonly bars: readonly LevelBar[];
  readonly y?: number;
  readonly index?: number;
}

function BarName({ bars, isNarrow, y = 0, index = 0 }: PlacedProps & { readonly isNarrow: boolean }) {
  return (
    <text x={0} y={y + 4} className={styles.word}>
      <tspan className={styles.strong}>{bars[index]?.code}</tspan> {isNarrow ? null : bars[index]?.title}
    </text>
  );
}

interface TargetedBarProps extends PlacedProps {
  /** The width of the whole scale. */
  readonly full: number;
  readonly max: number;
  readonly x?: number;
  readonly width?: number;
  readonly height?: number;
}

function TargetedBar(props: TargetedBarProps) {
  const { bars, max, full, index = 0, x = 0, y = 0, width = 0, height = 0 } = props;
  const row = bars[index];
  const target = row?.target === undefined ? null : x + (row.target / max) * full;
  return (
    <g>
      <rect x={x} y={y} width={full} height={height} fill="var(--sunk)" />
      <rect x={x} y={y} width={width} height={height} fill="var(--accent)" />
      {target === null ? null : (
        <line
          x1={target}
          x2={target}
          y1={y - 4}
          y2={y + height + 4}
          stroke="var(--ink)"
          strokeWidth={2}
          strokeDasharray="4 3"
        />
      )}
      <text x={x + full + valueWidth - 4} y={y + height / 2 + 4} textAnchor="end" className={styles.word}>
        <tspan className={styles.strong}>{row?.text}</tspan>
      </text>
    </g>
  );
}
