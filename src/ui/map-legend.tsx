import { levels } from "./cell-level";
import { GapTicks, LevelCell } from "./level-cell";
import styles from "./map-legend.module.css";
import { useCoreMessages } from "./messages";

/** Says what the signs of the map mean. */
export function MapLegend() {
  const { ui } = useCoreMessages();
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
