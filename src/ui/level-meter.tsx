import { classNames } from "./class-names";
import styles from "./level-meter.module.css";
import { VisuallyHidden } from "./visually-hidden";

interface LevelMeterProps {
  readonly reached: number;
  readonly target: number;
  /** For example «mức 2, mục tiêu 4». */
  readonly label: string;
}

const boxes = [1, 2, 3, 4, 5];

/** Five boxes: solid is reached, hatched is the way to the target, empty lies beyond it. */
export function LevelMeter({ reached, target, label }: LevelMeterProps) {
  return (
    <span className={styles.frame}>
      <VisuallyHidden>{label}</VisuallyHidden>
      <span className={styles.meter} aria-hidden="true">
        {boxes.map((box) => (
          <i key={box} className={classNames(box <= reached ? styles.reached : box <= target && styles.wanted)} />
        ))}
      </span>
    </span>
  );
}
