import { Bar, BarChart, XAxis, YAxis } from "recharts";
import type { ReactNode } from "react";
import { ChartFigure, ChartKey } from "./chart-figure";
import { useChartWidth } from "./chart-width";
import styles from "./chart.module.css";
import { drawing } from "./drawing";

export interface OwnerBar {
  readonly key: string;
  readonly name: string;
  readonly gaps: number;
  readonly actions: number;
  /** Both in words: «17 khoảng trống, 3 hành động». */
  readonly text: string;
  /** What is special about the owner: «2 việc quá hạn». */
  readonly remark: string;
  readonly isLate: boolean;
}

interface OwnerBarsProps {
  readonly rows: readonly OwnerBar[];
  readonly keys: { readonly gaps: string; readonly actions: string };
  readonly name: string;
  /** The picture in one or two sentences, with its numbers. */
  readonly label: string;
  readonly table: ReactNode;
}

const widest = 620;
const rowHeight = 42;
const barHeight = 14;
/** Of the letters of the figures behind the bars, on the safe side. */
const letterWidth = 6.6;

/** What each person has before him: the name and what is late above, gaps and actions in one bar below. */
export function OwnerBars({ rows, keys, name, label, table }: OwnerBarsProps) {
  const { place, width } = useChartWidth(widest);
  return (
    <ChartFigure
      name={name}
      table={table}
      keys={
        <>
          <ChartKey sign={<PartSign kind="gaps" />}>{keys.gaps}</ChartKey>
          <ChartKey sign={<PartSign kind="actions" />}>{keys.actions}</ChartKey>
        </>
      }
    >
      <div ref={place}>
        <BarChart
          layout="vertical"
          data={rows.map((row) => ({ ...row }))}
          width={width}
          height={rows.length * rowHeight + 8}
          margin={{
            top: 4,
            right: 10 + letterWidth * Math.max(...rows.map(({ text }) => text.length)),
            bottom: 4,
            left: 0,
          }}
          barSize={barHeight}
          {...drawing(label)}
        >
          <XAxis type="number" hide domain={[0, "dataMax"]} />
          <YAxis
            type="category"
            dataKey="key"
            interval={0}
            width={1}
            axisLine={false}
            tickLine={false}
            tick={<OwnerName rows={rows} width={width} />}
          />
          <Bar dataKey="gaps" stackId="load" isAnimationActive={false} shape={<Part kind="gaps" rows={rows} />} />
          <Bar dataKey="actions" stackId="load" isAnimationActive={false} shape={<Part kind="actions" rows={rows} />} />
        </BarChart>
      </div>
    </ChartFigure>
  );
}

/** Filled and outlined: told apart without colour. */
const looks = {
  gaps: { fill: "var(--accent)", stroke: "var(--accent)" },
  actions: { fill: "var(--bg)", stroke: "var(--accent)" },
} as const;

function PartSign({ kind }: { readonly kind: keyof typeof looks }) {
  return (
    <svg width="16" height="12" aria-hidden="true" focusable="false">
      <rect x="0.75" y="0.75" width="14.5" height="10.5" {...looks[kind]} strokeWidth="1.5" />
    </svg>
  );
}

/** Recharts clones the element and adds where it stands. */
interface PlacedProps {
  readonly rows: readonly OwnerBar[];
  readonly x?: number;
  readonly y?: number;
  readonly index?: number;
}

function OwnerName({ rows, width, y = 0, index = 0 }: PlacedProps & { readonly width: number }) {
  const row = rows[index];
  if (row === undefined) return <g />;
  return (
    <g>
      <text x={0} y={y - 5} className={styles.word}>
        <tspan className={styles.strong}>{row.name}</tspan>
      </text>
      <text x={width} y={y - 5} textAnchor="end" className={row.isLate ? styles.late : styles.small}>
        {row.remark}
      </text>
    </g>
  );
}

interface PartProps extends PlacedProps {
  readonly kind: keyof typeof looks;
  readonly width?: number;
  readonly height?: number;
}

function Part({ kind, rows, x = 0, y = 0, width = 0, height = 0, index = 0 }: PartProps) {
  const row = rows[index];
  if (row === undefined || row[kind] === 0) return <g />;
  const isLast = kind === "actions" || row.actions === 0;
  const top = y + 8;
  return (
    <g>
      <rect x={x + 0.75} y={top} width={Math.max(2, width - 1.5)} height={height} {...looks[kind]} strokeWidth={1.5} />
      {isLast ? (
        <text x={x + width + 6} y={top + height / 2 + 4} className={styles.word}>
          {row.text}
        </text>
      ) : null}
    </g>
  );
}
