import { Line, LineChart, ReferenceLine, XAxis, YAxis } from "recharts";
import type { ReactNode } from "react";
import { useChartWidth } from "./chart-width";
import { ChartFigure, ChartKey, StrokeSign } from "./chart-figure";
import styles from "./chart.module.css";
import { drawing } from "./drawing";

export interface TrendChartPoint {
  readonly key: string;
  /** «Kỳ 2026» */
  readonly name: string;
  /** Per cent; joined to its neighbours. Null: not comparable. */
  readonly line: number | null;
  /** Per cent, of a period that is not comparable: a mark of its own. */
  readonly apart: number | null;
  /** The figure as it is to be read, and what is special about it. */
  readonly text: string;
  readonly remark?: string | undefined;
}

interface TrendChartProps {
  readonly points: readonly TrendChartPoint[];
  /** Per cent, with its word. */
  readonly threshold: { readonly at: number; readonly text: string };
  readonly keys: { readonly line: string; readonly apart: string };
  /** What the picture is called when it leaves the page. */
  readonly name: string;
  /** The picture in one or two sentences, with its numbers. */
  readonly label: string;
  readonly table: ReactNode;
}

const widest = 760;
/** So many per cent above a point the line of the threshold would run through its figure. */
const lineNear = 17;
const ticks = [0, 25, 50, 75, 100];

/** A value for each period, in the order of time; a line through those that may be compared. */
export function TrendChart({ points, threshold, keys, name, label, table }: TrendChartProps) {
  const { place, width } = useChartWidth(widest);
  const hasApart = points.some(({ apart }) => apart !== null);
  return (
    <ChartFigure
      name={name}
      table={table}
      keys={
        <>
          <ChartKey sign={<StrokeSign stroke="solid" />}>{keys.line}</ChartKey>
          <ChartKey sign={<StrokeSign stroke="dashed" />}>{threshold.text}</ChartKey>
          {hasApart ? <ChartKey sign={<ApartSign />}>{keys.apart}</ChartKey> : null}
        </>
      }
    >
      <div ref={place}>
        <LineChart
          data={points.map((point) => ({ ...point }))}
          width={width}
          height={230}
          margin={{ top: 24, right: 44, bottom: 16, left: 0 }}
          {...drawing(label)}
        >
          <YAxis
            domain={[0, 100]}
            ticks={ticks}
            width={34}
            axisLine={false}
            tickLine={false}
            tick={{ className: styles.small }}
          />
          <XAxis
            dataKey="key"
            interval={0}
            padding={{ left: 44, right: 20 }}
            axisLine={{ stroke: "var(--edge)" }}
            tickLine={false}
            tick={<PeriodName points={points} />}
          />
          <ReferenceLine y={threshold.at} stroke="var(--ink)" strokeDasharray="4 3" />
          <Line
            dataKey="line"
            stroke="var(--accent)"
            strokeWidth={2}
            connectNulls
            isAnimationActive={false}
            dot={<Mark periods={points} threshold={threshold.at} />}
          />
          <Line
            dataKey="apart"
            stroke="none"
            isAnimationActive={false}
            dot={<Mark periods={points} threshold={threshold.at} apart />}
          />
        </LineChart>
      </div>
    </ChartFigure>
  );
}

function ApartSign() {
  return (
    <svg width="12" height="12" aria-hidden="true" focusable="false">
      <rect x="2.5" y="2.5" width="7" height="7" fill="none" stroke="var(--ink)" strokeWidth="1.5" />
    </svg>
  );
}

/** Recharts clones the element and adds where it stands. */
interface PlacedProps {
  readonly points: readonly TrendChartPoint[];
  readonly x?: number;
  readonly y?: number;
  readonly index?: number;
}

function PeriodName({ points, x = 0, y = 0, index = 0 }: PlacedProps) {
  const point = points[index];
  return (
    <text x={x} y={y + 6} textAnchor="middle" className={styles.word}>
      <tspan className={styles.strong}>{point?.name}</tspan>
      {point?.remark === undefined ? null : (
        <tspan x={x} dy={16}>
          {point.remark}
        </tspan>
      )}
    </text>
  );
}

/** Recharts has a property `points` of its own here. */
interface MarkProps {
  readonly periods: readonly TrendChartPoint[];
  readonly threshold: number;
  readonly index?: number;
  readonly cx?: number;
  readonly cy?: number | null;
  readonly apart?: boolean;
}

function Mark({ periods, threshold, cx = 0, cy = null, index = 0, apart = false }: MarkProps) {
  const point = periods[index];
  const value = point?.[apart ? "apart" : "line"] ?? null;
  if (cy === null || point === undefined || value === null) return <g />;
  const above = threshold - value;
  const isBelow = above > 0 && above < lineNear;
  return (
    <g>
      {apart ? (
        <rect x={cx - 4.5} y={cy - 4.5} width={9} height={9} fill="var(--bg)" stroke="var(--ink)" strokeWidth={1.5} />
      ) : (
        <circle cx={cx} cy={cy} r={4} fill="var(--accent)" />
      )}
      <text x={cx} y={isBelow ? cy + 20 : cy - 11} textAnchor="middle" className={styles.overLines}>
        {point.text}
      </text>
    </g>
  );
}
