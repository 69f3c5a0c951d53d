import { Kbd } from "#src/ui/kbd";
import { useMessages } from "#src/ui/messages";
import styles from "./palette-foot.module.css";

/** The count, said aloud when it changes, and the keys for the eye. */
export function PaletteFoot({ count }: { readonly count: string }) {
  const { keys } = useMessages().commands;
  const shown = [
    { key: "↑↓", meaning: keys.move },
    { key: "Enter", meaning: keys.run },
    { key: "Esc", meaning: keys.close },
  ];
  return (
    <div className={styles.foot}>
      <output>{count}</output>
      <span className={styles.keys} aria-hidden="true">
        {shown.map(({ key, meaning }) => (
          <span key={key}>
            <Kbd>{key}</Kbd> {meaning}
          </span>
        ))}
      </span>
    </div>
  );
}
