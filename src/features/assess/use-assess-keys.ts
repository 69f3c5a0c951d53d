/** The keys of the workspace. Single letters are dead while something is typed and can be switched off (WCAG 2.1.4). */
import { useEffect, useRef } from "react";

export type AssessActions = {
  readonly setLevel: (level: number) => void;
  /** Stays with the item, whose note is written next. */
  readonly setLevelAndNote: (level: number) => void;
  readonly toggleNotApplicable: () => void;
  readonly next: () => void;
  readonly previous: () => void;
  readonly chooseNext: () => void;
  readonly choosePrevious: () => void;
  readonly focusEvidence: () => void;
  readonly focusNote: () => void;
  readonly focusTarget: () => void;
  readonly focusSearch: () => void;
  readonly showHelp: () => void;
  readonly resume: () => void;
  readonly nextOpen: () => void;
  readonly nextGap: () => void;
  readonly nextBare: () => void;
  readonly copyNote: () => void;
  readonly toggleStepOn: () => void;
  readonly choose: () => void;
  readonly chooseAll: () => void;
  readonly edit: () => void;
  readonly editGroup: () => void;
  readonly fillDown: () => void;
  /** False where nothing is chosen: Esc then means something else. */
  readonly clearChoice: () => boolean;
  /** A key has led to a field that is not there yet: what is typed meanwhile is meant for it. */
  readonly isFocusComing: () => boolean;
  readonly undo: () => void;
  readonly redo: () => void;
};

type Action = {
  [Name in keyof AssessActions]: AssessActions[Name] extends () => void ? Name : never;
}[keyof AssessActions];

const letters: Readonly<Record<string, Action>> = {
  n: "toggleNotApplicable",
  j: "next",
  k: "previous",
  e: "focusEvidence",
  c: "focusNote",
  t: "focusTarget",
  r: "resume",
  u: "nextOpen",
  g: "nextGap",
  b: "nextBare",
  v: "copyNote",
  l: "toggleStepOn",
  x: "choose",
  s: "edit",
  p: "editGroup",
  "/": "focusSearch",
  "?": "showHelp",
};

const shiftedLetters: Readonly<Record<string, Action>> = { j: "chooseNext", k: "choosePrevious" };

/** With Ctrl or ⌘, outside of what is typed into. */
const chords: Readonly<Record<string, Action>> = {
  z: "undo",
  "shift+z": "redo",
  y: "redo",
  a: "chooseAll",
  d: "fillDown",
};

/** With Ctrl or ⌘ while something is typed: it is done, on to what comes next. */
const endings: Readonly<Record<string, Action>> = { enter: "next", "shift+enter": "focusEvidence" };

export function useAssessKeys(actions: AssessActions, letterKeys: boolean): void {
  const current = useRef(actions);
  useEffect(() => {
    current.current = actions;
  });

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || document.querySelector("dialog[open]") !== null) return;
      const done =
        event.key === "Escape"
          ? !isTyping(event.target) && current.current.clearChoice()
          : event.ctrlKey || event.metaKey
            ? chord(event, current.current)
            : letterKeys && letter(event, current.current);
      if (done) event.preventDefault();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [letterKeys]);
}

/** In a text field the browser's own undo is what the typist means. */
function chord(event: KeyboardEvent, actions: AssessActions): boolean {
  if (event.altKey) return false;
  const key = `${event.shiftKey ? "shift+" : ""}${event.key.toLowerCase()}`;
  const action = (isTyping(event.target) ? endings : chords)[key];
  if (action === undefined) return false;
  actions[action]();
  return true;
}

function letter(event: KeyboardEvent, actions: AssessActions): boolean {
  if (event.altKey || isTyping(event.target)) return false;
  if (actions.isFocusComing()) return event.key.length === 1;
  if (/^[0-5]$/.test(event.key)) {
    // A key held down must not score one item after the other.
    if (!event.repeat) actions.setLevel(Number(event.key));
    return true;
  }
  // With Shift the key's own sign depends on the layout; its place does not.
  const digit = event.shiftKey ? /^Digit([0-5])$/.exec(event.code)?.[1] : undefined;
  if (digit !== undefined) {
    actions.setLevelAndNote(Number(digit));
    return true;
  }
  const key = event.key.toLowerCase();
  const action = (event.shiftKey ? shiftedLetters[key] : undefined) ?? letters[key];
  if (action === undefined) return false;
  actions[action]();
  return true;
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !["radio", "checkbox", "button"].includes(target.type);
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || target.isContentEditable;
}
