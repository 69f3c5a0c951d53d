/** Something that the palette can do: go to a screen, open an item, act at once. */
export type Command = {
  /** Unique among all commands. */
  readonly id: string;
  readonly group: CommandGroup;
  /** What an item is cited by («A.5.12», «BC-003»): shown before the title, and searched in any spelling. */
  readonly code?: string;
  readonly title: string;
  /** A short word at the right edge: the theme of a control, the screen of an action. */
  readonly detail?: string;
  /** Other words by which people look for it; never shown. */
  readonly keywords?: string;
  /** What is recorded about it; the one in which a text is found is shown below the title. */
  readonly texts?: readonly RecordedText[];
  readonly run: () => void;
};

export type RecordedText = { readonly label: string; readonly text: string };

/** `onScreen`: pressed where it stands, after going there. */
export type CommandGroup =
  | "screen"
  | "control"
  | "ownControl"
  | "evidence"
  | "risk"
  | "corrective"
  | "planTask"
  | "action"
  | "onScreen";
