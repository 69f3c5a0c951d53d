import styles from "./digest-text.module.css";

/** A digest in groups of eight, so that two can be compared by eye. Copied, it is without the gaps. */
export function DigestText({ hex }: { readonly hex: string }) {
  return (
    <code className={styles.digest}>
      {(hex.match(/.{1,8}/g) ?? []).map((group, index) => (
        <span key={index}>{group}</span>
      ))}
    </code>
  );
}
