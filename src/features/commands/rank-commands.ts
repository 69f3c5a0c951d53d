/**
 * Which commands a typed text means, best first.
 *
 * Search sees plain text: no marks, no case, đ as d, one space for whatever stands between words. A control is cited in
 * many ways («A.5.12», «5.12», «a512»), so codes are compared without their punctuation. Where two commands fit equally
 * well, the one written with the marks that were typed comes first, then the given order decides.
 */
import { foldText } from "#src/domain/shared/fold-text";
import type { Command, CommandGroup, RecordedText } from "./command";

/** A command as search sees it; made once, because ranking runs at every key press. */
export type IndexedCommand = {
  readonly command: Command;
  /** Empty where nobody would type the id. */
  readonly code: string;
  /** Begins with a space, so that a space before a text means «at the start of a word». */
  readonly title: string;
  readonly everything: string;
  readonly titleWithMarks: string;
  readonly texts: readonly { readonly source: RecordedText; readonly text: string }[];
};

export type FoundCommand = {
  readonly command: Command;
  /** The recorded text that holds what was asked, where neither code nor title does. */
  readonly foundIn: RecordedText | null;
};

export type CommandSection = {
  readonly heading: CommandGroup | "recent";
  readonly commands: readonly FoundCommand[];
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
    const { code = "", title, detail = "", keywords = "", texts = [] } = command;
    const folded = texts.map((source) => ({ source, text: ` ${plain(source.text)}` }));
    return {
      command,
      code: compact(code),
      title: ` ${plain(title)}`,
      everything: ` ${plain([code, title, detail, keywords].join(" "))}${folded.map(({ text }) => text).join("")}`,
      titleWithMarks: withMarks(title),
      texts: folded,
    };
  });
}

/**
 * Without a text: the items opened last, then every screen and action, which are few. Items are many and wait for a
 * text.
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
  const commands = index.map(({ command }): FoundCommand => ({ command, foundIn: null }));
  const of = (group: CommandGroup) => commands.filter(({ command }) => command.group === group);
  const recent = recentIds.flatMap((id) => commands.filter(({ command }) => command.id === id));
  const sections: readonly CommandSection[] = [
    { heading: "recent", commands: recent },
    { heading: "screen", commands: of("screen") },
    { heading: "action", commands: of("action") },
    { heading: "onScreen", commands: of("onScreen") },
  ];
  const shown = sections.reduce((sum, section) => sum + section.commands.length, 0);
  return { sections: sections.filter((section) => section.commands.length > 0), shown, found: shown };
}

function rank(index: readonly IndexedCommand[], text: string, textWithMarks: string): FoundCommands {
  // The figures of a code («a 5 1») must not be looked for one by one in all texts.
  const words = /\p{L}{2}/u.test(text) ? text.split(" ") : [text];
  const asked = { text, words, code: compact(text) };
  const all = index
    .map((item) => ({
      item,
      rank: fits.findIndex((fit) => fit(item, asked)),
      unmarked: Number(!item.titleWithMarks.includes(textWithMarks)),
    }))
    .filter((hit) => hit.rank !== -1)
    .toSorted((a, b) => a.rank - b.rank || a.unmarked - b.unmarked);
  // Words scattered over long texts are somewhere in many: they count where nothing holds them together.
  const isHeldTogether = (all[0]?.rank ?? 0) < firstScattered;
  const hits = isHeldTogether ? all.filter(({ rank: found }) => found < firstScattered) : all;
  const best = hits.slice(0, longestResult).map(({ item, rank: found }): FoundCommand => ({
    command: item.command,
    foundIn: found < firstBeyondTitle ? null : recordedTextWith(item, words),
  }));
  const headings = [...new Set(best.map(({ command }) => command.group))];
  return {
    sections: headings.map((heading) => ({
      heading,
      commands: best.filter(({ command }) => command.group === heading),
    })),
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
  (item, { text }) => item.everything.includes(` ${text}`),
  (item, { words }) => words.every((word) => item.everything.includes(` ${word}`)),
  (item, { words }) => words.every((word) => item.everything.includes(word)),
];

/** From here on something beside code and title has decided, and then only words here and there. */
const firstBeyondTitle = 7;
const firstScattered = 8;

/** The text that holds most of the words that code, title and keywords do not. */
function recordedTextWith({ texts, title, code }: IndexedCommand, words: readonly string[]): RecordedText | null {
  const sought = words.filter((word) => !title.includes(word) && !code.includes(word));
  const scored = texts.map(({ source, text }) => ({
    source,
    score: sought.filter((word) => text.includes(word)).length,
  }));
  const best = Math.max(0, ...scored.map(({ score }) => score));
  return best === 0 ? null : (scored.find(({ score }) => score === best)?.source ?? null);
}

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
