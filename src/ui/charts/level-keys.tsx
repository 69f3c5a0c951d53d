import { type CellLevel, levels } from "#src/ui/cell-level";
import { useCoreMessages } from "#src/ui/messages";
import { ChartKey } from "./chart-figure";
import styles from "./level-keys.module.css";
import { LevelRect } from "./level-rect";

/** What the colours of the bars mean, each with its digit. */
export function LevelKeys() {
  const { levelNames, legend } = useCoreMessages().ui;
  return (
    <>
      {levels.map((level) => (
        <ChartKey key={level} sign={<LevelSign level={level} />}>
          <b className={styles.level}>{level}</b> {levelNames[level]}
        </ChartKey>
      ))}
      <ChartKey sign={<LevelSign level="not-assessed" />}>{legend.notAssessed}</ChartKey>
      <ChartKey sign={<LevelSign level="not-applicable" />}>{legend.notApplicable}</ChartKey>
    </>
  );
}

export function LevelSign({ level }: { readonly level: CellLevel }) {
  return (
    <svg width="16" height="16" aria-hidden="true" focusable="false" className={styles.sign}>
      <LevelRect level={level} x={0} y={0} width={16} height={16} />
    </svg>
  );
}
