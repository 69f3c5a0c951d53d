import styles from "./risk-level.module.css";

interface RiskLevelProps {
  /** 1 to 5; null while it is not rated. */
  readonly level: number | null;
  /** The word for it; shown beside the digit. */
  readonly name: string;
}

/** How high a risk is: a digit on its colour, and the word. */
export function RiskLevel({ level, name }: RiskLevelProps) {
  if (level === null) return <span className={styles.none}>{name}</span>;
  return (
    <span className={styles.level}>
      <b className={styles.box} data-risk={level}>
        {level}
      </b>{" "}
      {name}
    </span>
  );
}
