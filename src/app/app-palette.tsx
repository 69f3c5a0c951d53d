import { useCallback, useMemo } from "react";
import { CommandPalette } from "#src/features/commands/command-palette";
import { routes } from "#src/i18n/routes";
import { useMessages } from "#src/ui/messages";
import { useStatus } from "#src/ui/status";
import type { Saver } from "#src/ui/use-save";
import { appCommands, type AppCommandsInput } from "./app-commands";
import { pressOnScreen } from "./press-on-screen";
import type { ScreenAction } from "./screen-actions";
import { usePaletteRecords, type PaletteRecords } from "./use-palette-records";
import { useTurnBack } from "./use-turn-back";

export type AppPaletteProps = Omit<AppCommandsInput, "messages" | "press" | "turnBack" | keyof PaletteRecords> & {
  readonly saver: Saver;
  readonly isOpen: boolean;
  readonly onClose: () => void;
};

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
  const { corrective, ownControls, planTasks } = usePaletteRecords(open, isOpen);
  // Made only while somebody looks: every save makes new facts.
  const commands = useMemo(
    () =>
      isOpen
        ? appCommands({
            messages,
            open,
            corrective,
            ownControls,
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
      corrective,
      ownControls,
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
