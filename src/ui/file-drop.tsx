/** Takes files. The browser's own field lies over the whole place and takes clicks, keys and what is dropped. */
import { classNames } from "./class-names";
import styles from "./file-drop.module.css";
import { Icon } from "./icon";

interface FileDropProps {
  readonly label: string;
  readonly button: string;
  readonly note?: string | undefined;
  readonly accept: string;
  readonly multiple?: boolean | undefined;
  readonly disabled?: boolean | undefined;
  /** One line instead of a place of its own. */
  readonly small?: boolean | undefined;
  readonly onFiles: (files: readonly File[]) => void;
}

export function FileDrop(props: FileDropProps) {
  const { label, button, note, accept, multiple = false, disabled = false, small = false, onFiles } = props;
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
        type="file"
        accept={accept}
        multiple={multiple}
        disabled={disabled}
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
