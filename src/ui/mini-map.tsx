import type { CellLevel } from "./cell-level";
import styles from "./mini-map.module.css";

/** The thumbnail of an assessment, a row per theme. Decoration: the verdict stands in words beside it. */
export function MiniMap({ rows }: { readonly rows: readonly (readonly CellLevel[])[] }) {
  return (
    <div className={styles.map} aria-hidden="true">
      {rows.map((row, index) => (
        <div key={index} className={styles.row}>
          {row.map((level, place) => (
            <i key={place} data-level={level} />
          ))}
        </div>
      ))}
    </div>
  );
}
