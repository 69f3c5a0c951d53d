/** Everything that the command palette can do from any screen. */
import type { Command } from "#src/features/commands/command";
import type { Messages } from "#src/i18n/messages";
import { routes, type Screen } from "#src/i18n/routes";
import type { CatalogBundle } from "#src/storage/catalog-source";
import type { Workspace } from "#src/storage/database";
import type { Preferences } from "#src/storage/preferences";

export type AppCommandsInput = {
  readonly messages: Messages;
  readonly bundle: CatalogBundle;
  readonly navigate: (path: string) => void;
  /** Without one no control can be opened. */
  readonly hasAssessment: boolean;
  readonly workspace: Workspace;
  readonly onWorkspace: (workspace: Workspace) => void;
  readonly preferences: Preferences;
  readonly onPreferences: (changed: Partial<Preferences>) => void;
};

export function appCommands(input: AppCommandsInput): readonly Command[] {
  return [...screenCommands(input), ...(input.hasAssessment ? controlCommands(input) : []), ...actionCommands(input)];
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

function controlCommands({ bundle, navigate }: AppCommandsInput): readonly Command[] {
  const { catalog, text } = bundle;
  return catalog.controls.map(({ id, groupId }) => ({
    id,
    group: "control",
    title: text.controls[id]?.title ?? id,
    detail: text.groups[groupId]?.shortTitle ?? groupId,
    keywords: text.controls[id]?.purpose ?? "",
    run: () => navigate(`${routes.assess}/${id}`),
  }));
}

const themes = ["system", "light", "dark"] as const;

function actionCommands(input: AppCommandsInput): readonly Command[] {
  const { navigate, workspace, onWorkspace, preferences, onPreferences, messages } = input;
  const { commands: words, settings, shell, start } = messages;
  const action = (id: string, title: string, keywords: string, run: () => void): Command => ({
    id: `action-${id}`,
    group: "action",
    title,
    keywords,
    run,
  });
  const otherLocale = preferences.locale === "vi" ? "en" : "vi";
  return [
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
