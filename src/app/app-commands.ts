/** Everything that the command palette can do from any screen. */
import type { Command } from "#src/features/commands/command";
import type { Messages } from "#src/i18n/messages";
import { routes, type Screen } from "#src/i18n/routes";
import type { Workspace } from "#src/storage/database";
import type { NamedTask } from "#src/storage/plan-source";
import type { Preferences } from "#src/storage/preferences";
import type { OpenAssessment } from "#src/storage/session";
import { itemCommands, type StoredRecords } from "./item-commands";
import { screenActionCommands, type ScreenAction } from "./screen-actions";

export type AppCommandsInput = StoredRecords & {
  readonly messages: Messages;
  /** Null without an assessment: then there are no items. */
  readonly open: OpenAssessment | null;
  /** None until they have come. */
  readonly planTasks: readonly NamedTask[];
  readonly navigate: (path: string) => void;
  /** Goes to a screen and presses there what it offers. */
  readonly press: (action: ScreenAction) => void;
  readonly turnBack: (kind: "undo" | "redo") => void;
  readonly workspace: Workspace;
  readonly onWorkspace: (workspace: Workspace) => void;
  readonly preferences: Preferences;
  readonly onPreferences: (changed: Partial<Preferences>) => void;
};

export function appCommands(input: AppCommandsInput): readonly Command[] {
  const { messages, open, workspace, press } = input;
  return [
    ...screenCommands(input),
    ...(open === null ? [] : itemCommands({ ...input, open })),
    ...actionCommands(input),
    ...screenActionCommands(messages, workspace === "demo", press),
  ];
}

function screenCommands({ messages, navigate }: AppCommandsInput): readonly Command[] {
  return Object.entries(routes).map(([name, path]) => {
    const screen = name as Screen;
    return {
      id: `screen-${screen}`,
      group: "screen",
      title: messages.shell.screens[screen],
      keywords: messages.commands.keywords[screen],
      run: () => navigate(path),
    };
  });
}

const themes = ["system", "light", "dark"] as const;

function actionCommands(input: AppCommandsInput): readonly Command[] {
  const { open, navigate, workspace, onWorkspace, preferences, onPreferences, turnBack, messages } = input;
  const { assess, commands: words, settings, shell, start } = messages;
  const action = (id: string, title: string, keywords: string, run: () => void): Command => ({
    id: `action-${id}`,
    group: "action",
    title,
    keywords,
    run,
  });
  const otherLocale = preferences.locale === "vi" ? "en" : "vi";
  return [
    ...(open === null
      ? []
      : [
          action("undo", assess.foot.undo, words.keywords.undo, () => turnBack("undo")),
          action("redo", assess.foot.redo, words.keywords.undo, () => turnBack("redo")),
        ]),
    workspace === "demo"
      ? action("leave-demo", shell.demo.leave, words.keywords.demo, () => onWorkspace("own"))
      : action("enter-demo", start.own.enterDemo, words.keywords.demo, () => onWorkspace("demo")),
    action("glossary", messages.glossary.title, words.keywords.help, () => navigate(`${routes.help}/thuat-ngu`)),
    action("training", messages.training.title, words.keywords.help, () => navigate(`${routes.help}/dao-tao`)),
    action("locale", words.switchLocale(settings.view.locales[otherLocale]), words.keywords.locale, () =>
      onPreferences({ locale: otherLocale }),
    ),
    ...themes.map((theme) => ({
      ...action(`theme-${theme}`, words.theme(settings.view.themes[theme]), words.keywords.theme, () =>
        onPreferences({ theme }),
      ),
      ...(theme === preferences.theme ? { detail: words.inUse } : {}),
    })),
    action(
      "letter-keys",
      preferences.letterKeys ? words.letterKeysOff : words.letterKeysOn,
      words.keywords.letterKeys,
      () => onPreferences({ letterKeys: !preferences.letterKeys }),
    ),
  ];
}
