import { Bar, BarChart, Text, XAxis, YAxis } from "recharts";
import type { ReactNode } from "react";
import type { CellLevel } from "#src/ui/cell-level";
import { ChartFigure } from "./chart-figure";
import { useChartWidth } from "./chart-width";
import chart from "./chart.module.css";
import { countedLevels } from "./counted-levels";
import { drawing } from "./drawing";
import styles from "./level-bars.module.css";
import { barHeight, type BarsLayout, codeWidth, figureWidth, layOutBars } from "./bars-layout";
import { LevelKeys } from "./level-keys";
import { LevelRect } from "./level-rect";

export interface LevelBar {
  /** «A.5» */
  readonly code: string;
  readonly name: string;
  readonly counts: Readonly<Record<CellLevel, number>>;
  /** What stands at the end of the bar: «77,7 %». */
  readonly figure: string;
}

interface LevelBarsProps {
  readonly rows: readonly LevelBar[];
  /** What the bars count and what the figure at their end is. */
  readonly heads: { readonly counts: string; readonly figure: string };
  /** What the picture is called when it leaves the page. */
  readonly name: string;
  /** The picture in one or two sentences, with its numbers. */
  readonly label: string;
  readonly table: ReactNode;
}

const widest = 1100;
const headHeight = 26;
const footHeight = 10;
const gap = 2;

/** One bar a group: how many of its items stand at each level, and how much it attains. */
export function LevelBars({ rows, heads, name, label, table }: LevelBarsProps) {
  const { place, width } = useChartWidth(widest);
  const layout = layOutBars(
    rows.map(({ name }) => name),
    width,
  );
  const { isNarrow, rowHeight, barsFrom, shift } = layout;
  return (
    <ChartFigure name={name} table={table} keys={<LevelKeys />}>
      <div ref={place}>
        <BarChart
          layout="vertical"
          stackOffset="expand"
          data={rows.map(({ code, counts }) => ({ code, ...counts }))}
          width={width}
          height={headHeight + rows.length * rowHeight + footHeight}
          margin={{
            top: headHeight,
            // Every part ends with a gap, the last one beyond the end.
            right: (isNarrow ? 0 : figureWidth) - gap,
            bottom: footHeight,
            left: 0,
          }}
          barSize={barHeight}
          {...drawing(label)}
        >
          <text x={barsFrom} y={headHeight - 11} className={chart.word}>
            {heads.counts}
          </text>
          <text x={width} y={headHeight - 11} textAnchor="end" className={chart.word}>
            {heads.figure}
          </text>
          <line x1={0} x2={width} y1={headHeight - 0.5} y2={headHeight - 0.5} className={styles.headLine} />
          <XAxis type="number" hide domain={[0, 1]} />
          <YAxis
            type="category"
            dataKey="code"
            interval={0}
            width={Math.max(1, barsFrom)}
            axisLine={false}
            tickLine={false}
            tick={<RowWords rows={rows} layout={layout} />}
          />
          {countedLevels.map((level) => (
            <Bar
              key={level}
              dataKey={String(level)}
              stackId="levels"
              isAnimationActive={false}
              shape={<Part level={level} rows={rows} shift={shift} />}
            />
          ))}
        </BarChart>
      </div>
    </ChartFigure>
  );
}

/** Recharts clones the element and adds where it stands. */
interface RowWordsProps {
  readonly rows: readonly LevelBar[];
  readonly layout: BarsLayout;
  readonly y?: number;
  readonly index?: number;
}

function RowWords({ rows, layout, y = 0, index = 0 }: RowWordsProps) {
  const row = rows[index];
  if (row === undefined) return <g />;
  const { width, isNarrow, nameWidth, rowHeight, shift } = layout;
  const baseline = isNarrow ? y + shift - 16 : y + 4.5;
  const edge = Math.round(y + rowHeight / 2) - 0.5;
  return (
    <g>
      <text x={0} y={baseline} className={styles.name}>
        <tspan className={styles.code}>{row.code}</tspan>
      </text>
      <Text
        x={codeWidth}
        y={isNarrow ? baseline : y}
        verticalAnchor={isNarrow ? "end" : "middle"}
        width={nameWidth}
        lineHeight="1.25em"
        className={styles.name}
        style={{ fontSize: 13, fontWeight: 500 }}
      >
        {row.name}
      </Text>
      <text x={width} y={baseline} textAnchor="end" className={styles.figure}>
        {row.figure}
      </text>
      {isNarrow ? null : <line x1={0} x2={width} y1={edge} y2={edge} className={styles.line} />}
    </g>
  );
}

interface PartProps {
  readonly level: CellLevel;
  readonly rows: readonly LevelBar[];
  /** How far below the middle of its row the bar stands. */
  readonly shift: number;
  readonly x?: number;
  readonly y?: number;
  readonly width?: number;
  readonly height?: number;
  readonly index?: number;
}

function Part({ level, rows, shift, x = 0, y = 0, width = 0, height = 0, index = 0 }: PartProps) {
  const count = rows[index]?.counts[level] ?? 0;
  if (count === 0) return <g />;
  const top = y + shift;
  return (
    <g>
      <LevelRect level={level} x={x} y={top} width={width - gap} height={height} />
      <text
        x={x + (width - gap) / 2}
        y={top + height / 2 + 4}
        textAnchor="middle"
        className={styles.count}
        data-level={level}
      >
        {count}
      </text>
    </g>
  );
}
