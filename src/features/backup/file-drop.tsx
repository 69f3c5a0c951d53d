/** Takes one file. The browser's own field lies over the whole place and takes clicks, keys and what is dropped. */
import { Icon } from "#src/ui/icon";
import { useMessages } from "#src/ui/messages";
import styles from "./backup.module.css";

type FileDropProps = { readonly onFile: (file: File) => void; readonly disabled?: boolean };

export function FileDrop({ onFile, disabled = false }: FileDropProps) {
  const { file: words } = useMessages().backup;
  return (
    <label className={styles.drop}>
      <span>{words.drop}</span>
      <span className={styles.dropButton}>
        <Icon name="file" />
        {words.choose}
      </span>
      <input
        type="file"
        accept=".zip,.age"
        disabled={disabled}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file !== undefined) onFile(file);
          // The same file may be chosen again.
          event.currentTarget.value = "";
        }}
      />
    </label>
  );
}
