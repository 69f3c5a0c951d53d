import { useCallback, useMemo } from "react";
import { CommandPalette } from "#src/features/commands/command-palette";
import { useMessages } from "#src/ui/messages";
import { appCommands, type AppCommandsInput } from "./app-commands";

export type AppPaletteProps = Omit<AppCommandsInput, "messages"> & {
  readonly open: boolean;
  readonly onClose: () => void;
};

/** The palette with the commands of this app; fetched as a whole when it is first wanted. */
export function AppPalette({ open, onClose, ...input }: AppPaletteProps) {
  const messages = useMessages();
  const { bundle, navigate, hasAssessment, workspace, onWorkspace, preferences, onPreferences } = input;
  // Whoever asked from a field must not go on typing in the same field of another control.
  const goTo = useCallback(
    (path: string) => {
      navigate(path);
      document.getElementById("main")?.focus({ preventScroll: true });
    },
    [navigate],
  );
  const commands = useMemo(
    () =>
      appCommands({
        messages,
        bundle,
        navigate: goTo,
        hasAssessment,
        workspace,
        onWorkspace,
        preferences,
        onPreferences,
      }),
    [messages, bundle, goTo, hasAssessment, workspace, onWorkspace, preferences, onPreferences],
  );
  return <CommandPalette open={open} onClose={onClose} commands={commands} />;
}
