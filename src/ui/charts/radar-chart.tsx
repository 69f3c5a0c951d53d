import { PolarAngleAxis, PolarGrid, PolarRadiusAxis, Radar, RadarChart as Chart } from "recharts";
import { useCoreMessages } from "#src/ui/messages";
import { ChartFigure, ChartKey, StrokeSign } from "./chart-figure";
import { ChartTable, type ChartTableProps } from "./chart-table";
import styles from "./chart.module.css";
import { drawing } from "./drawing";

export interface RadarPoint {
  /** «A.5» */
  readonly code: string;
  /** Mean level 0 to 5. */
  readonly current: number;
  readonly target: number;
  /** The current value as it is to be read: «2,7». */
  readonly text: string;
}

interface RadarChartProps {
  readonly points: readonly RadarPoint[];
  /** What the picture is called when it leaves the page. */
  readonly name: string;
  /** The picture in one or two sentences, with its numbers. */
  readonly label: string;
  readonly table: ChartTableProps;
}

const width = 356;
const height = 306;
const radius = 112;
const fluid = { width: "100%", height: "auto", maxWidth: 440, marginInline: "auto" };
const readRings: readonly number[] = [1, 3, 5];

/** Where each group stands and where it is to get: current solid, target dashed, values written at the spokes. */
export function RadarChart({ points, name, label, table }: RadarChartProps) {
  const { ui } = useCoreMessages();
  return (
    <ChartFigure
      name={name}
      table={<ChartTable {...table} />}
      keys={
        <>
          <ChartKey sign={<StrokeSign stroke="solid" />}>{ui.chart.current}</ChartKey>
          <ChartKey sign={<StrokeSign stroke="dashed" />}>{ui.chart.target}</ChartKey>
        </>
      }
    >
      <Chart
        data={[...points]}
        width={width}
        height={height}
        cx={width / 2}
        cy={height / 2 - 3}
        outerRadius={radius}
        margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
        {...drawing(label)}
        style={fluid}
      >
        <PolarGrid className={styles.grid} stroke="var(--line)" />
        <PolarAngleAxis dataKey="code" axisLine={false} tickLine={false} tick={<SpokeWord points={points} />} />
        <PolarRadiusAxis angle={90} domain={[0, 5]} ticks={[0, 1, 2, 3, 4, 5]} axisLine={false} tick={<RingNumber />} />
        <Radar
          dataKey="target"
          fill="none"
          stroke="var(--ink)"
          strokeWidth={1.5}
          strokeDasharray="4 3"
          isAnimationActive={false}
        />
        <Radar
          dataKey="current"
          fill="var(--accent)"
          fillOpacity={0.1}
          stroke="var(--accent)"
          strokeWidth={2}
          dot={{ r: 3, fill: "var(--accent)", fillOpacity: 1, stroke: "none" }}
          isAnimationActive={false}
        />
      </Chart>
    </ChartFigure>
  );
}

/** Recharts clones the element and adds where it stands. */
interface RingNumberProps {
  readonly x?: number;
  readonly y?: number;
  readonly payload?: { readonly value: number };
}

function RingNumber({ x = 0, y = 0, payload }: RingNumberProps) {
  if (payload === undefined || !readRings.includes(payload.value)) return <g />;
  return (
    <text x={x + 4} y={y + 4} className={styles.small}>
      {payload.value}
    </text>
  );
}

function SpokeWord({ points, index = 0 }: { readonly points: readonly RadarPoint[]; readonly index?: number }) {
  const point = points[index];
  if (point === undefined) return <g />;
  const angle = (index / points.length) * 2 * Math.PI;
  const across = Math.sin(angle);
  const anchor = Math.abs(across) < 0.1 ? "middle" : across > 0 ? "start" : "end";
  return (
    <text
      x={width / 2 + across * (radius + 15)}
      y={height / 2 - 3 - Math.cos(angle) * (radius + 15) + 4}
      textAnchor={anchor}
      className={styles.word}
    >
      <tspan className={styles.strong}>{point.code}</tspan> {point.text}
    </text>
  );
}
