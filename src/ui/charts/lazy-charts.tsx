/** The charts as screens use them: Recharts is fetched when the first one is shown. */
import { type ComponentProps, lazy, Suspense } from "react";
import styles from "./lazy-charts.module.css";

const Radar = lazy(() => import("./radar-chart").then((module) => ({ default: module.RadarChart })));
const Bars = lazy(() => import("./level-bars").then((module) => ({ default: module.LevelBars })));
const Distribution = lazy(() =>
  import("./level-distribution").then((module) => ({ default: module.LevelDistribution })),
);
const Trend = lazy(() => import("./trend-chart").then((module) => ({ default: module.TrendChart })));
const Days = lazy(() => import("./day-lines").then((module) => ({ default: module.DayLines })));
const Owners = lazy(() => import("./owner-bars").then((module) => ({ default: module.OwnerBars })));

export function LazyRadarChart(props: ComponentProps<typeof Radar>) {
  return (
    <Suspense fallback={<div className={styles.tall} />}>
      <Radar {...props} />
    </Suspense>
  );
}

export function LazyLevelBars(props: ComponentProps<typeof Bars>) {
  return (
    <Suspense fallback={<div className={styles.bars} style={{ "--rows": props.rows.length }} />}>
      <Bars {...props} />
    </Suspense>
  );
}

export function LazyLevelDistribution(props: ComponentProps<typeof Distribution>) {
  return (
    <Suspense fallback={<div className={styles.low} />}>
      <Distribution {...props} />
    </Suspense>
  );
}

export function LazyTrendChart(props: ComponentProps<typeof Trend>) {
  return (
    <Suspense fallback={<div className={styles.low} />}>
      <Trend {...props} />
    </Suspense>
  );
}

export function LazyDayLines(props: ComponentProps<typeof Days>) {
  return (
    <Suspense fallback={<div className={styles.tall} />}>
      <Days {...props} />
    </Suspense>
  );
}

export function LazyOwnerBars(props: ComponentProps<typeof Owners>) {
  return (
    <Suspense fallback={<div className={styles.tall} />}>
      <Owners {...props} />
    </Suspense>
  );
}
