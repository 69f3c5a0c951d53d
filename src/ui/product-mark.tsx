/** The mark of the product: six steps in the level colours. */
import { type Level, levels } from "./cell-level";
import styles from "./product-mark.module.css";

const outlined: readonly Level[] = [0, 1];

export function ProductMark() {
  return (
    <svg className={styles.mark} viewBox="0 0 24 16" aria-hidden="true" focusable="false">
      {levels.map((level) => (
        <rect
          key={level}
          data-level={level}
          className={outlined.includes(level) ? styles.pale : styles.step}
          x={level * 4}
          y={12 - level * 2.2}
          width="3.2"
          height={4 + level * 2.2}
        />
      ))}
    </svg>
  );
}
