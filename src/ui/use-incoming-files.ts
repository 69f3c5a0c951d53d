/** Files dropped or pasted anywhere on a screen. Without this the browser would leave the app for the file. */
import { useEffect, useEffectEvent, useState } from "react";

/** `target` is what the files fell on; null for pasted ones. */
export type TakeFiles = (files: readonly File[], target: Element | null) => void;

/** What is pasted has no name of its own; `nameOf` gives it one. True while files are being held over the window. */
export function useIncomingFiles(onFiles: TakeFiles, nameOf: (pastedAt: Date) => string): boolean {
  const [isOver, setIsOver] = useState(false);
  const take = useEffectEvent(onFiles);
  const takePasted = useEffectEvent((files: readonly File[]) => {
    const name = nameOf(new Date());
    take(
      files.map((file) => new File([file], name, { type: file.type })),
      null,
    );
  });

  useEffect(() => {
    // Entering a child comes before leaving its parent.
    let depth = 0;
    const onDrag = (event: DragEvent) => {
      if (!carriesFiles(event.dataTransfer) || isModal()) return;
      event.preventDefault();
      if (event.type === "dragenter") depth += 1;
      if (event.type === "dragleave") depth = Math.max(0, depth - 1);
      setIsOver(depth > 0);
    };
    const onDrop = (event: DragEvent) => {
      depth = 0;
      setIsOver(false);
      if (!carriesFiles(event.dataTransfer) || isModal()) return;
      event.preventDefault();
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length > 0) take(files, event.target instanceof Element ? event.target : null);
    };
    const onPaste = (event: ClipboardEvent) => {
      const carried = event.clipboardData;
      // Office puts a picture of copied text beside the text.
      if (carried === null || carried.files.length === 0 || carried.types.includes("text/plain") || isModal()) return;
      event.preventDefault();
      takePasted([...carried.files]);
    };
    const kinds = ["dragenter", "dragover", "dragleave"] as const;
    for (const kind of kinds) window.addEventListener(kind, onDrag);
    window.addEventListener("drop", onDrop);
    document.addEventListener("paste", onPaste);
    return () => {
      for (const kind of kinds) window.removeEventListener(kind, onDrag);
      window.removeEventListener("drop", onDrop);
      document.removeEventListener("paste", onPaste);
    };
  }, []);

  return isOver;
}

const carriesFiles = (carried: DataTransfer | null) => carried?.types.includes("Files") === true;

const isModal = () => document.querySelector("dialog[open]") !== null;
