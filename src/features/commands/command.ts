/** Something that the palette can do: go to a screen, open a control, act at once. */
export type Command = {
  /** Unique. For a control what it is cited by («A.5.12»): shown before the title, and searched. */
  readonly id: string;
  readonly group: "screen" | "control" | "action";
  readonly title: string;
  /** A short word at the right edge: the theme of a control, the state of a switch. */
  readonly detail?: string;
  /** Other words by which people look for it; never shown. */
  readonly keywords?: string;
  readonly run: () => void;
};

export type CommandGroup = Command["group"];
