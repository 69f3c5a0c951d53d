import { type DragEvent, type ReactNode, useRef, useState } from "react";
import { Button } from "./button";
import { classNames } from "./class-names";
import styles from "./file-drop.module.css";

interface FileDropProps {
  /** «Thả tệp vào đây. Tệp ở lại trên máy này.» */
  readonly text: ReactNode;
  readonly buttonLabel: string;
  readonly onFiles: (files: readonly File[]) => void;
  readonly accept?: string | undefined;
  readonly multiple?: boolean | undefined;
  readonly disabled?: boolean | undefined;
  /** For a screen whose main act is to drop a file. */
  readonly roomy?: boolean | undefined;
}

/** Files by dropping or by the button; the button alone is enough. */
export function FileDrop({ text, buttonLabel, onFiles, accept, multiple, disabled, roomy }: FileDropProps) {
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);
  const take = (files: FileList | null) => {
    const taken = [...(files ?? [])];
    if (taken.length > 0 && disabled !== true) onFiles(multiple === true ? taken : taken.slice(0, 1));
  };
  return (
    <div
      className={classNames(styles.drop, roomy === true && styles.roomy, isOver && styles.over)}
      onDragOver={(event: DragEvent) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event: DragEvent) => {
        event.preventDefault();
        setIsOver(false);
        take(event.dataTransfer.files);
      }}
    >
      <span>{text}</span>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={buttonLabel}
        accept={accept}
        multiple={multiple}
        disabled={disabled}
        onChange={(event) => {
          take(event.currentTarget.files);
          event.currentTarget.value = "";
        }}
      />
      <Button disabled={disabled} onClick={() => input.current?.click()}>
        {buttonLabel}
      </Button>
    </div>
  );
}
