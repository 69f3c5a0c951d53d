import type { CellLevel } from "./cell-level";
import styles from "./stacked-levels.module.css";
import { VisuallyHidden } from "./visually-hidden";

interface StackedLevelsProps {
  readonly parts: readonly { readonly level: CellLevel; readonly count: number }[];
  /** The same in words: «4 mục mức 3, 1 mục chưa đánh giá». */
  readonly label: string;
}

/** How many items of a group stand at each level, as one bar. */
export function StackedLevels({ parts, label }: StackedLevelsProps) {
  return (
    <div className={styles.frame}>
      <VisuallyHidden>{label}</VisuallyHidden>
      <div className={styles.stack} aria-hidden="true">
        {parts
          .filter((part) => part.count > 0)
          .map((part) => (
            <i key={part.level} data-level={part.level} style={{ flexGrow: part.count }}>
              {part.count}
            </i>
          ))}
      </div>
    </div>
  );
}
