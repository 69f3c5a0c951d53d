import { useEffect, useEffectEvent } from "react";

interface UndoActions {
  readonly undo: () => void;
  readonly redo: () => void;
}

/** Ctrl+Z, Ctrl+Y and Ctrl+Shift+Z for a screen. In a text field the browser's own undo is what the typist means. */
export function useUndoKeys({ undo, redo }: UndoActions): void {
  const onUndo = useEffectEvent(undo);
  const onRedo = useEffectEvent(redo);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const key = event.key.toLowerCase();
      if (!(event.ctrlKey || event.metaKey) || event.altKey || (key !== "z" && key !== "y")) return;
      if (event.defaultPrevented || isTyping(event.target) || document.querySelector("dialog[open]") !== null) return;
      event.preventDefault();
      if (key === "z" && !event.shiftKey) onUndo();
      else onRedo();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);
}

function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !["radio", "checkbox", "button", "file"].includes(target.type);
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}
