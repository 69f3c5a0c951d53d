/** On a narrow screen one of the three panes is shown: the control itself after every move, however it came about. */
import { type RefObject, useState } from "react";
import { flushSync } from "react-dom";

export type PaneName = "list" | "control" | "evidence";

export function usePane(currentId: string) {
  const [shown, setShown] = useState<{ readonly pane: PaneName; readonly of: string } | null>(null);
  const showPane = (pane: PaneName, of = currentId) => setShown({ pane, of });
  return {
    pane: shown?.of === currentId ? shown.pane : "control",
    showPane,
    showAndFocus: (pane: PaneName, ref: RefObject<HTMLElement | null>) => {
      // Within the key press: a letter typed next must land in the field, not act as a key of the workspace.
      flushSync(() => showPane(pane));
      ref.current?.focus();
    },
  };
}
