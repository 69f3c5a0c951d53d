import { Line, LineChart, ReferenceLine, XAxis, YAxis } from "recharts";
import type { ReactNode } from "react";
import { ChartFigure, ChartKey, StrokeSign } from "./chart-figure";
import { useChartWidth } from "./chart-width";
import styles from "./chart.module.css";
import { drawing } from "./drawing";

export interface DayLinePoint {
  /** Days since any fixed day: only distances count. */
  readonly at: number;
  readonly value: number;
  /** Written beside the point, and on which side of it. */
  readonly text?: string | undefined;
  readonly side?: "left" | "right" | undefined;
}

export interface DayLine {
  readonly key: string;
  readonly name: string;
  readonly stroke: "solid" | "dashed" | "dotted";
  /** Holds its value until the next point, instead of going straight there. */
  readonly isStepped?: boolean | undefined;
  readonly points: readonly DayLinePoint[];
}

interface DayLinesProps {
  readonly lines: readonly DayLine[];
  readonly ticks: readonly { readonly at: number; readonly text: string }[];
  /** Of the values; the lowest is 0. */
  readonly highest: number;
  readonly valueText: (value: number) => string;
  /** A day that is marked across the picture. */
  readonly marks: readonly { readonly at: number; readonly text: string }[];
  readonly name: string;
  /** The picture in one or two sentences, with its numbers. */
  readonly label: string;
  readonly table: ReactNode;
}

const widest = 620;
const tickWidth = 60;
const looks = {
  solid: { stroke: "var(--accent)", strokeWidth: 2 },
  dashed: { stroke: "var(--ink)", strokeWidth: 1.5, strokeDasharray: "4 3" },
  dotted: { stroke: "var(--accent)", strokeWidth: 2, strokeDasharray: "1.5 3.5" },
} as const;

/** Values by day, each line with a stroke of its own. */
export function DayLines({ lines, ticks, highest, valueText, marks, name, label, table }: DayLinesProps) {
  const { place, width } = useChartWidth(widest);
  const days = [...new Set(lines.flatMap(({ points }) => points.map(({ at }) => at)))].toSorted(
    (left, right) => left - right,
  );
  const rows = days.map((at) =>
    Object.fromEntries([
      ["at", at],
      ...lines.flatMap(({ key, points }) => points.filter((point) => point.at === at).map(({ value }) => [key, value])),
    ]),
  );
  const ends = [days[0] ?? 0, days.at(-1) ?? 0];
  const each = Math.max(1, Math.ceil((tickWidth * ticks.length) / width));
  const shown = ticks.filter((_, index) => index % each === 0);
  return (
    <ChartFigure
      name={name}
      table={table}
      keys={lines.map(({ key, name: word, stroke }) => (
        <ChartKey key={key} sign={<StrokeSign stroke={stroke} />}>
          {word}
        </ChartKey>
      ))}
    >
      <div ref={place}>
        <LineChart
          data={rows}
          width={width}
          height={220}
          margin={{ top: 24, right: 34, bottom: 4, left: 0 }}
          {...drawing(label)}
        >
          <YAxis
            domain={[0, highest]}
            tickCount={5}
            tickFormatter={valueText}
            width={38}
            axisLine={false}
            tickLine={false}
            tick={{ className: styles.small }}
          />
          <XAxis
            type="number"
            dataKey="at"
            domain={ends}
            ticks={shown.map(({ at }) => at)}
            interval={0}
            axisLine={{ stroke: "var(--edge)" }}
            tickLine={{ stroke: "var(--edge)" }}
            tick={<DayTick ticks={shown} />}
          />
          {marks.map(({ at, text }) => (
            <ReferenceLine key={text} x={at} stroke="var(--edge)" label={<MarkWord text={text} width={width} />} />
          ))}
          {lines.map(({ key, stroke, isStepped }) => (
            <Line
              key={key}
              dataKey={key}
              type={isStepped === true ? "stepAfter" : "linear"}
              {...looks[stroke]}
              connectNulls
              isAnimationActive={false}
              activeDot={false}
              dot={false}
            />
          ))}
          {/* Over all lines: one that is drawn later would run through the figures of one before it. */}
          {lines.map(({ key, points }) => (
            <Line
              key={`${key}-figures`}
              dataKey={key}
              stroke="none"
              isAnimationActive={false}
              activeDot={false}
              dot={<PointWord at={days} written={points} />}
            />
          ))}
        </LineChart>
      </div>
    </ChartFigure>
  );
}

/** Recharts clones the element and adds where it stands. */
interface DayTickProps {
  readonly ticks: readonly { readonly at: number; readonly text: string }[];
  readonly x?: number;
  readonly y?: number;
  readonly payload?: { readonly value: number };
}

function DayTick({ ticks, x = 0, y = 0, payload }: DayTickProps) {
  return (
    <text x={x} y={y + 8} textAnchor="middle" className={styles.small}>
      {ticks.find(({ at }) => at === payload?.value)?.text}
    </text>
  );
}

interface MarkWordProps {
  readonly text: string;
  readonly width: number;
  readonly viewBox?: { readonly x?: number; readonly y?: number };
}

/** Above the line; at the right edge it ends there instead of beginning. */
function MarkWord({ text, width, viewBox: { x = 0, y = 0 } = {} }: MarkWordProps) {
  return (
    <text x={x} y={y - 8} textAnchor={x > width - 90 ? "end" : x < 90 ? "start" : "middle"} className={styles.small}>
      {text}
    </text>
  );
}

interface PointWordProps {
  readonly at: readonly number[];
  readonly written: readonly DayLinePoint[];
  readonly index?: number;
  readonly cx?: number;
  readonly cy?: number | null;
}

/** Only what has something to say is marked: a dot on every day would hide the line. */
function PointWord({ at, written, index = 0, cx = 0, cy = null }: PointWordProps) {
  const point = written.find((one) => one.at === at[index]);
  if (cy === null || point?.text === undefined) return <g />;
  return (
    <g>
      <circle cx={cx} cy={cy} r={3.5} fill="var(--accent)" />
      <text
        x={point.side === "left" ? cx - 6 : cx + 6}
        y={cy - 7}
        textAnchor={point.side === "left" ? "end" : "start"}
        className={styles.overLines}
      >
        {point.text}
      </text>
    </g>
  );
}
