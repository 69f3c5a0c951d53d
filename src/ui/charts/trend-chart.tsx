import { Line, LineChart, ReferenceLine, XAxis, YAxis } from "recharts";
import { ChartFigure, type ChartWords } from "./chart-figure";
import styles from "./chart.module.css";
import { drawing } from "./drawing";

export interface TrendPoint {
  readonly period: string;
  /** 0 to 100. */
  readonly value: number;
  readonly text: string;
}

interface TrendChartProps extends ChartWords {
  readonly points: readonly TrendPoint[];
  readonly threshold?: { readonly value: number; readonly text: string } | undefined;
}

/** The overall figure over the periods, the threshold dashed above it. */
export function TrendChart({ points, threshold, label, table }: TrendChartProps) {
  return (
    <ChartFigure table={table}>
      <LineChart
        data={[...points]}
        width={316}
        height={150}
        margin={{ top: 20, right: 24, bottom: 0, left: 24 }}
        {...drawing(label)}
        style={{ width: "100%", height: "auto", maxWidth: 440 }}
      >
        <XAxis
          dataKey="period"
          axisLine={{ stroke: "var(--edge)" }}
          tickLine={false}
          interval={0}
          padding={{ left: 22, right: 30 }}
          tick={<PeriodName points={points} />}
        />
        <YAxis hide domain={[lowest(points), 100]} />
        {threshold === undefined ? null : (
          <ReferenceLine
            y={threshold.value}
            stroke="var(--ink)"
            strokeDasharray="4 3"
            label={{
              value: threshold.text,
              position: "insideBottomLeft",
              offset: 6,
              fontSize: 12,
              fill: "var(--ink-2)",
            }}
          />
        )}
        <Line
          dataKey="value"
          type="linear"
          stroke="var(--accent)"
          strokeWidth={2}
          dot={{ r: 4, fill: "var(--accent)", stroke: "none" }}
          activeDot={false}
          isAnimationActive={false}
          label={<PointValue points={points} />}
        />
      </LineChart>
    </ChartFigure>
  );
}

/** Recharts clones the element and adds where it stands. */
interface PlacedProps {
  readonly points: readonly TrendPoint[];
  readonly x?: number;
  readonly y?: number;
  readonly index?: number;
}

function PeriodName({ points, x = 0, y = 0, index = 0 }: PlacedProps) {
  return (
    <text x={x} y={y + 10} textAnchor="middle" className={styles.word}>
      {points[index]?.period}
    </text>
  );
}

function PointValue({ points, x = 0, y = 0, index = 0 }: PlacedProps) {
  return (
    <text x={x} y={y + 19} textAnchor="middle" className={styles.word}>
      <tspan className={styles.strong}>{points[index]?.text}</tspan>
    </text>
  );
}

/** Room for the value below the lowest point. */
function lowest(points: readonly TrendPoint[]): number {
  return Math.max(0, Math.min(...points.map((point) => point.value)) - 20);
}
