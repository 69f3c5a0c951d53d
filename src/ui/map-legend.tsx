import { levels } from "./cell-level";
import { GapTicks, LevelCell } from "./level-cell";
import styles from "./map-legend.module.css";
import { useMessages } from "./messages";

/** Says what the signs of the map mean; in a comparison, what has moved. */
export function MapLegend({ comparing = false }: { readonly comparing?: boolean | undefined }) {
  const { ui } = useMessages();
  if (comparing) {
    return (
      <ul className={styles.legend}>
        <li>
          <LevelCell level={4} size="legend" />
          {ui.legend.moved}
        </li>
        <li>
          <span className={styles.up} aria-hidden="true">
            {3}
          </span>
          {ui.legend.movedUp}
        </li>
        <li>
          <LevelCell level={2} size="legend" mark="dropped" />
          <span className={styles.down} aria-hidden="true">
            {3}
          </span>
          {ui.legend.movedDown}
        </li>
        <li>
          <LevelCell level={3} size="legend" mark="drained" />
          {ui.legend.unmoved}
        </li>
        <li>
          <LevelCell level="not-applicable" size="legend" />
          {ui.legend.notApplicable}
        </li>
      </ul>
    );
  }
  return (
    <ul className={styles.legend}>
      <li>{ui.legend.level}</li>
      {levels.map((level) => (
        <li key={level}>
          <LevelCell level={level} size="legend" />
          {ui.levelNames[level]}
        </li>
      ))}
      <li>
        <LevelCell level="not-applicable" size="legend" />
        {ui.legend.notApplicable}
      </li>
      <li>
        <LevelCell level="not-assessed" size="legend" />
        {ui.legend.notAssessed}
      </li>
      <li>
        <LevelCell level={1} size="legend" missingEvidence />
        {ui.legend.missingEvidence}
      </li>
      <li>
        <GapTicks count={2} inline />
        {ui.legend.gap}
      </li>
    </ul>
  );
}
