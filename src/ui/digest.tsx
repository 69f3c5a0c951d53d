import styles from "./digest.module.css";
import { VisuallyHidden } from "./visually-hidden";

/** A fingerprint in groups of eight, as it is read from paper. */
export function Digest({ hex, label }: { readonly hex: string; readonly label?: string | undefined }) {
  return (
    <span className={styles.digest}>
      {label === undefined ? null : <VisuallyHidden>{label}: </VisuallyHidden>}
      {(hex.match(/.{1,8}/g) ?? []).map((part, index) => (
        <span key={index}>{part}</span>
      ))}
    </span>
  );
}
