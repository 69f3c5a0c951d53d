import { useLiveQuery } from "dexie-react-hooks";
import { useCallback, useMemo } from "react";
import { CommandPalette } from "#src/features/commands/command-palette";
import { routes } from "#src/i18n/routes";
import { loadActions } from "#src/storage/corrective-actions";
import { loadOwnControls } from "#src/storage/own-controls";
import { useMessages } from "#src/ui/messages";
import { useStatus } from "#src/ui/status";
import type { Saver } from "#src/ui/use-save";
import { appCommands, type AppCommandsInput } from "./app-commands";
import type { StoredRecords } from "./item-commands";
import { pressOnScreen } from "./press-on-screen";
import type { ScreenAction } from "./screen-actions";
import { usePlanTasks } from "./use-plan-tasks";
import { useTurnBack } from "./use-turn-back";

export type AppPaletteProps = Omit<
  AppCommandsInput,
  "messages" | "press" | "turnBack" | "planTasks" | keyof StoredRecords
> & {
  readonly saver: Saver;
  readonly isOpen: boolean;
  readonly onClose: () => void;
};

const none: StoredRecords = { corrective: [], ownControls: [] };

/** The palette with the commands of this app; fetched as a whole when it is first wanted. */
export function AppPalette({ isOpen, onClose, saver, ...input }: AppPaletteProps) {
  const messages = useMessages();
  const { notify } = useStatus();
  const { open, navigate, workspace, onWorkspace, preferences, onPreferences } = input;
  const turnBack = useTurnBack(open, saver);
  // Whoever asked from a field must not go on typing in the same field of another control.
  const goTo = useCallback(
    (path: string) => {
      navigate(path);
      document.getElementById("main")?.focus({ preventScroll: true });
    },
    [navigate],
  );
  const press = useCallback(
    async ({ screen, label }: ScreenAction) => {
      // A screen that is open already keeps its place.
      if (!window.location.hash.startsWith(`#${routes[screen]}`) || screen === "start") goTo(routes[screen]);
      const outcome = await pressOnScreen(label);
      if (outcome !== "pressed") notify({ text: messages.commands[outcome](label, messages.shell.screens[screen]) });
    },
    [goTo, notify, messages],
  );
  const records = useLiveQuery(async (): Promise<StoredRecords> => {
    if (open === null || !isOpen) return none;
    const { database } = open.session.writer;
    const { id } = open.facts.assessment;
    const [corrective, ownControls] = await Promise.all([loadActions(database, id), loadOwnControls(database, id)]);
    return { corrective, ownControls };
  }, [open, isOpen]);
  const planTasks = usePlanTasks(isOpen);
  // Made only while somebody looks: every save makes new facts.
  const commands = useMemo(
    () =>
      isOpen
        ? appCommands({
            messages,
            open,
            ...(records ?? none),
            planTasks,
            navigate: goTo,
            press: (action) => void press(action),
            turnBack,
            workspace,
            onWorkspace,
            preferences,
            onPreferences,
          })
        : [],
    [
      isOpen,
      messages,
      open,
      records,
      planTasks,
      goTo,
      press,
      turnBack,
      workspace,
      onWorkspace,
      preferences,
      onPreferences,
    ],
  );
  return <CommandPalette open={isOpen} onClose={onClose} commands={commands} />;
}
