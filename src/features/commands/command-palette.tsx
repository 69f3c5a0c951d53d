/** The command palette: one field that reaches every screen, item and action. */
import { useMemo, useState } from "react";
import { flushSync } from "react-dom";
import { useMessages } from "#src/ui/messages";
import { SearchDialog, type SearchGroup, type SearchRow } from "#src/ui/search-dialog";
import type { Command } from "./command";
import { excerptAround } from "./excerpt-around";
import { PaletteFoot } from "./palette-foot";
import { findCommands, indexCommands } from "./rank-commands";

type CommandPaletteProps = {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly commands: readonly Command[];
};

const rememberedItems = 5;

/** Keeps, between two openings, which items were opened last. */
export function CommandPalette({ open, onClose, commands }: CommandPaletteProps) {
  const [recentIds, setRecentIds] = useState<readonly string[]>([]);
  if (!open) return null;
  return (
    <OpenPalette
      commands={commands}
      recentIds={recentIds}
      onClose={onClose}
      onRun={(command) => {
        if (command.code !== undefined)
          setRecentIds((ids) => [command.id, ...ids.filter((id) => id !== command.id)].slice(0, rememberedItems));
        // The dialog gives the focus back as it closes; only then may a command move it.
        flushSync(onClose);
        command.run();
      }}
    />
  );
}

type OpenPaletteProps = Omit<CommandPaletteProps, "open"> & {
  readonly recentIds: readonly string[];
  readonly onRun: (command: Command) => void;
};

type CommandRow = SearchRow & { readonly command: Command };

function OpenPalette({ commands, recentIds, onClose, onRun }: OpenPaletteProps) {
  const { commands: words, shell } = useMessages();
  const [query, setQuery] = useState("");
  const index = useMemo(() => indexCommands(commands), [commands]);
  const hasControls = commands.some(({ code }) => code !== undefined);
  const found = useMemo(() => findCommands(index, query, recentIds), [index, query, recentIds]);
  const groups = useMemo(
    (): readonly SearchGroup<CommandRow>[] =>
      found.sections.map(({ heading, commands: listed }) => ({
        id: heading,
        heading: words.headings[heading],
        rows: listed.map(({ command, foundIn }) => ({
          id: command.id,
          code: command.code,
          title: command.title,
          detail: command.detail,
          below: foundIn === null ? undefined : `${foundIn.label}: ${excerptAround(foundIn.text, query)}`,
          command,
        })),
      })),
    [found, words, query],
  );
  return (
    <SearchDialog
      label={shell.commands}
      fieldLabel={words.field}
      listLabel={words.results}
      placeholder={words.placeholder}
      query={query}
      onQueryChange={setQuery}
      groups={groups}
      empty={hasControls ? words.none(query.trim()) : words.noneWithoutControls(query.trim())}
      foot={<PaletteFoot count={words.found(found.shown, found.found)} />}
      onChoose={({ command }) => onRun(command)}
      onClose={onClose}
    />
  );
}
