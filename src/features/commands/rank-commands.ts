/**
 * Which commands a typed text means, best first.
 *
 * Search sees plain text: no marks, no case, đ as d, one space for whatever stands between words. A control is cited in
 * many ways («A.5.12», «5.12», «a512»), so codes are compared without their punctuation. Where two commands fit equally
 * well, the one written with the marks that were typed comes first, then the given order decides.
 */
import { foldText } from "#src/domain/shared/fold-text";
import type { Command, CommandGroup } from "./command";

/** A command as search sees it; made once, because ranking runs at every key press. */
export type IndexedCommand = {
  readonly command: Command;
  /** Empty where nobody would type the id. */
  readonly code: string;
  /** Begins with a space, so that a space before a text means «at the start of a word». */
  readonly title: string;
  readonly everything: string;
  readonly titleWithMarks: string;
};

export type CommandSection = {
  readonly heading: CommandGroup | "recent";
  readonly commands: readonly Command[];
};

export type FoundCommands = {
  readonly sections: readonly CommandSection[];
  readonly shown: number;
  /** May be more than is shown. */
  readonly found: number;
};

/** Nobody reads further, and drawing more would make typing slow. */
export const longestResult = 50;

export function indexCommands(commands: readonly Command[]): readonly IndexedCommand[] {
  return commands.map((command) => {
    const code = command.group === "control" ? command.id : "";
    return {
      command,
      code: compact(code),
      title: ` ${plain(command.title)}`,
      everything: ` ${plain([code, command.title, command.detail, command.keywords].join(" "))}`,
      titleWithMarks: withMarks(command.title),
    };
  });
}

/**
 * Without a text: the controls opened last, then every screen and action, which are few. Controls are many and wait for
 * a text.
 */
export function findCommands(
  index: readonly IndexedCommand[],
  query: string,
  recentIds: readonly string[] = [],
): FoundCommands {
  const text = plain(query);
  return text === "" ? browse(index, recentIds) : rank(index, text, withMarks(query.trim()));
}

function browse(index: readonly IndexedCommand[], recentIds: readonly string[]): FoundCommands {
  const commands = index.map(({ command }) => command);
  const of = (group: CommandGroup) => commands.filter((command) => command.group === group);
  const recent = recentIds.flatMap((id) => of("control").filter((command) => command.id === id));
  const sections: readonly CommandSection[] = [
    { heading: "recent", commands: recent },
    { heading: "screen", commands: of("screen") },
    { heading: "action", commands: of("action") },
  ];
  const shown = sections.reduce((sum, section) => sum + section.commands.length, 0);
  return { sections: sections.filter((section) => section.commands.length > 0), shown, found: shown };
}

function rank(index: readonly IndexedCommand[], text: string, textWithMarks: string): FoundCommands {
  // The figures of a code («a 5 1») must not be looked for one by one in all texts.
  const words = /\p{L}{2}/u.test(text) ? text.split(" ") : [text];
  const asked = { text, words, code: compact(text) };
  const hits = index
    .map((item) => ({
      command: item.command,
      rank: fits.findIndex((fit) => fit(item, asked)),
      unmarked: Number(!item.titleWithMarks.includes(textWithMarks)),
    }))
    .filter((hit) => hit.rank !== -1)
    .toSorted((a, b) => a.rank - b.rank || a.unmarked - b.unmarked);
  const best = hits.slice(0, longestResult).map(({ command }) => command);
  const headings = [...new Set(best.map(({ group }) => group))];
  return {
    sections: headings.map((heading) => ({ heading, commands: best.filter(({ group }) => group === heading) })),
    shown: best.length,
    found: hits.length,
  };
}

type Asked = { readonly text: string; readonly words: readonly string[]; readonly code: string };

/** Each is weaker than the one before it: the first that holds decides. */
const fits: readonly ((item: IndexedCommand, asked: Asked) => boolean)[] = [
  (item, { code }) => isCode(code) && item.code === code,
  (item, { code }) => isCode(code) && withoutClass(item.code) === code,
  (item, { code }) => isCode(code) && (item.code.startsWith(code) || withoutClass(item.code).startsWith(code)),
  (item, { text }) => item.title.startsWith(` ${text}`),
  (item, { text }) => item.title.includes(` ${text}`),
  (item, { words }) => words.every((word) => item.title.includes(` ${word}`)),
  (item, { text }) => item.title.includes(text),
  (item, { words }) => words.every((word) => item.everything.includes(` ${word}`)),
  (item, { words }) => words.every((word) => item.everything.includes(word)),
];

/** «a» alone must not mean all of Annex A before the words that start with it. */
const isCode = (code: string): boolean => /\d/.test(code);

/** People leave out the «A.» that tells a control from a clause. */
const withoutClass = (code: string): string => code.replace(/^\D+/, "");

const compact = (code: string): string => plain(code).replaceAll(" ", "");

const plain = (text: string): string =>
  foldText(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

const withMarks = (text: string): string => text.normalize("NFC").toLowerCase();
