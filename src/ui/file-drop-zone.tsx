/** Says that files can be dropped, and lets them be picked. The dropping itself is the whole screen's (`useIncomingFiles`). */
import type { Ref } from "react";
import { classNames } from "./class-names";
import styles from "./file-drop-zone.module.css";
import { Icon } from "./icon";

interface FileDropZoneProps {
  readonly text: string;
  readonly choose: string;
  /** Files are being held over the window. */
  readonly isOver: boolean;
  readonly onFiles: (files: readonly File[]) => void;
  readonly multiple?: boolean | undefined;
  readonly ref?: Ref<HTMLInputElement> | undefined;
}

export function FileDropZone({ text, choose, isOver, onFiles, multiple = true, ref }: FileDropZoneProps) {
  return (
    <div className={classNames(styles.zone, isOver && styles.over)}>
      <p>{text}</p>
      <FileButton {...{ choose, onFiles, multiple, ref }} />
    </div>
  );
}

/** The browser's own field, drawn as a button. */
export function FileButton({ choose, onFiles, multiple = false, ref }: Omit<FileDropZoneProps, "text" | "isOver">) {
  return (
    <label className={styles.button}>
      <Icon name="file" />
      {choose}
      <input
        ref={ref}
        type="file"
        multiple={multiple}
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          // The same file may be chosen again.
          event.currentTarget.value = "";
          if (files.length > 0) onFiles(files);
        }}
      />
    </label>
  );
}
