/** What the screens offer besides being looked at, by the very words that stand on them. */
import type { Command } from "#src/features/commands/command";
import type { Messages } from "#src/i18n/messages";
import { routes, type Screen } from "#src/i18n/routes";

/** Each by where it stands and what is written on it. */
export type ScreenAction = {
  readonly screen: Screen;
  readonly label: string;
  /** The name of the group of filters or views to which it belongs. */
  readonly part?: string;
};

const filtersOf = (screen: Screen, words: Readonly<Record<string, string>>, left: readonly string[] = []) =>
  Object.entries(words)
    .filter(([name]) => name !== "label" && !left.includes(name))
    .map(([, label]): ScreenAction => ({ screen, label, part: words["label"] ?? "" }));

export function screenActions(messages: Messages, isDemo: boolean): readonly ScreenAction[] {
  const { actions, assess, backup, evidence, gaps, pack, periods, plan, review, reviewFindings } = messages;
  const { risks, settings, start, statement } = messages;
  const on = (screen: Screen, ...labels: readonly string[]) => labels.map((label): ScreenAction => ({ screen, label }));
  return [
    ...on("assess", assess.evidence.add, assess.foot.help, ...Object.values(assess.quick.actions)),
    ...Object.values(assess.list.filter).map((label): ScreenAction => ({
      screen: "assess",
      label,
      part: gaps.filter.label,
    })),
    ...on("overview", periods.freeze.open, periods.next.open),
    ...on("gaps", reviewFindings.import.open, gaps.table.chooseAll),
    ...filtersOf("gaps", gaps.filter),
    ...on("risks", risks.library.open, risks.add),
    ...filtersOf("risks", risks.screens),
    ...filtersOf("risks", risks.filter),
    ...on("statement", statement.addOwn, statement.version.approve.open, statement.version.details),
    ...filtersOf("statement", statement.filter),
    ...on("actions", actions.add.open, actions.calendar.plain, actions.calendar.full),
    ...filtersOf("actions", actions.filter),
    ...on("evidence", evidence.record.open, evidence.drop.choose),
    ...filtersOf("evidence", evidence.filter, ["kind", "anyKind"]),
    ...on("plan", plan.head.enterSuccessor),
    ...on("pack", pack.make),
    ...on("review", review.drop.singleFile),
    // With the sample data nothing is created, and they are never backed up.
    ...(isDemo ? [] : on("start", start.own.create)),
    ...(isDemo ? [] : on("settings", backup.make.now, backup.restore.open, backup.check.open, backup.folder.choose)),
    ...on("settings", settings.storage.dataCheck.run, settings.storage.room.probe, settings.storage.persisted.ask),
  ];
}

/** `press` goes to the screen first. */
export function screenActionCommands(
  messages: Messages,
  isDemo: boolean,
  press: (action: ScreenAction) => void,
): readonly Command[] {
  const { keywords } = messages.commands;
  return screenActions(messages, isDemo).map((action) => {
    const { screen, label, part } = action;
    const screenName = messages.shell.screens[screen];
    return {
      id: `${routes[screen]}#${part ?? ""}#${label}`,
      group: "onScreen",
      title: label,
      detail: part === undefined ? screenName : `${screenName} · ${part}`,
      keywords: keywords[screen],
      run: () => press(action),
    };
  });
}
