/** The keys of the workspace. Single letters are dead while something is typed and can be switched off (WCAG 2.1.4). */
import { useEffect, useRef } from "react";

export type AssessActions = {
  readonly setLevel: (level: number) => void;
  readonly toggleNotApplicable: () => void;
  readonly next: () => void;
  readonly previous: () => void;
  readonly focusEvidence: () => void;
  readonly focusNote: () => void;
  readonly focusTarget: () => void;
  readonly focusSearch: () => void;
  readonly showHelp: () => void;
  /** A key has led to a field that is not there yet: what is typed meanwhile is meant for it. */
  readonly isFocusComing: () => boolean;
  readonly undo: () => void;
  readonly redo: () => void;
};

type LetterAction = Exclude<keyof AssessActions, "setLevel" | "isFocusComing" | "undo" | "redo">;

const letters: Readonly<Record<string, LetterAction>> = {
  n: "toggleNotApplicable",
  j: "next",
  k: "previous",
  e: "focusEvidence",
  c: "focusNote",
  t: "focusTarget",
  "/": "focusSearch",
  "?": "showHelp",
};

export function useAssessKeys(actions: AssessActions, letterKeys: boolean): void {
  const current = useRef(actions);
  useEffect(() => {
    current.current = actions;
  });

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || document.querySelector("dialog[open]") !== null) return;
      const done =
        event.ctrlKey || event.metaKey ? chord(event, current.current) : letterKeys && letter(event, current.current);
      if (done) event.preventDefault();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [letterKeys]);
}

/** In a text field the browser's own undo is what the typist means. */
function chord(event: KeyboardEvent, actions: AssessActions): boolean {
  if (event.altKey || isTyping(event.target)) return false;
  const key = event.key.toLowerCase();
  if (key === "z" && !event.shiftKey) actions.undo();
  else if (key === "y" || (key === "z" && event.shiftKey)) actions.redo();
  else return false;
  return true;
}

function letter(event: KeyboardEvent, actions: AssessActions): boolean {
  if (event.altKey || isTyping(event.target)) return false;
  if (actions.isFocusComing()) return event.key.length === 1;
  if (/^[0-5]$/.test(event.key)) {
    actions.setLevel(Number(event.key));
    return true;
  }
  const action = letters[event.key.toLowerCase()];
  if (action === undefined) return false;
  actions[action]();
  return true;
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !["radio", "checkbox", "button"].includes(target.type);
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || target.isContentEditable;
}
