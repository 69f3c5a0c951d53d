import styles from "./progress-ring.module.css";

const radius = 8;
const circumference = 2 * Math.PI * radius;

/** How far a group has come. Always stands beside «n/n» in words, so it is silent. */
export function ProgressRing({ value, total }: { readonly value: number; readonly total: number }) {
  const share = total === 0 ? 0 : Math.min(1, Math.max(0, value / total));
  return (
    <svg className={styles.ring} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <circle className={styles.track} cx="10" cy="10" r={radius} />
      {share === 0 ? null : (
        <circle
          className={styles.value}
          cx="10"
          cy="10"
          r={radius}
          strokeDasharray={`${(share * circumference).toFixed(2)} ${circumference.toFixed(2)}`}
        />
      )}
    </svg>
  );
}
