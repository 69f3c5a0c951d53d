/** Takes PDFs. The browser's own field lies over the whole place and takes clicks, keys and what is dropped. */
import type { Ref } from "react";
import { classNames } from "#src/ui/class-names";
import { Icon } from "#src/ui/icon";
import styles from "./pack-drop.module.css";

type PackDropProps = {
  readonly label: string;
  readonly button: string;
  readonly note?: string | undefined;
  readonly accept?: string | undefined;
  readonly multiple?: boolean | undefined;
  /** One line instead of a place of its own. */
  readonly small?: boolean | undefined;
  readonly onFiles: (files: readonly File[]) => void;
  readonly ref?: Ref<HTMLInputElement> | undefined;
};

export function PackDrop(props: PackDropProps) {
  const { label, button, note, accept = ".pdf,application/pdf", multiple = false, small = false, onFiles, ref } = props;
  return (
    <label className={classNames(styles.drop, small && styles.small)}>
      <span className={styles.words}>
        <b>{label}</b>
        {note === undefined ? null : <small>{note}</small>}
      </span>{" "}
      <span className={styles.button}>
        <Icon name="file" />
        {button}
      </span>
      <input
        ref={ref}
        type="file"
        accept={accept}
        multiple={multiple}
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          if (files.length > 0) onFiles(multiple ? files : files.slice(0, 1));
          // The same file may be chosen again.
          event.currentTarget.value = "";
        }}
      />
    </label>
  );
}
