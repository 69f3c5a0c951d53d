/** The items behind the figures: up, down, closed, came back, targets lowered, changes of scope. */
import type { ComparedItem } from "#src/domain/assessment/compare-items";
import type { PeriodComparison } from "#src/domain/baseline/compare-baselines";
import { screenHref } from "#src/i18n/routes";
import type { OpenAssessment } from "#src/storage/session";
import { Disclosure } from "#src/ui/disclosure";
import { useLocale, useMessages } from "#src/ui/messages";
import { Section } from "#src/ui/section";
import styles from "./period-differences.module.css";

type PeriodListsProps = Pick<OpenAssessment, "session"> & { readonly result: PeriodComparison };

type Line = { readonly controlId: string; readonly figure: string };

const shownAtOnce = 8;

export function PeriodLists({ session, result }: PeriodListsProps) {
  const { compare: words } = useMessages().periods;
  const { lists, what } = words;
  const { items, targetsLowered } = result;
  const moved = (move: ComparedItem["move"]): readonly Line[] =>
    items
      .filter((item) => item.move === move)
      .map(({ controlId, before, now }) => ({
        controlId,
        figure: words.fromTo(String(before.level), String(now.level)),
      }));
  const named = (ids: readonly string[], figure: string): readonly Line[] =>
    ids.map((controlId) => ({ controlId, figure }));
  const scoped = (move: "excluded" | "included") =>
    items.filter((item) => item.move === move).map(({ controlId }) => ({ controlId, figure: what[move] }));
  const all: readonly (readonly [title: string, lines: readonly Line[]])[] = [
    [lists.up, moved("up")],
    [lists.down, moved("down")],
    [
      lists.closed,
      together([
        ...named(result.closedNonconformities, what.closedNonconformity),
        ...named(result.closedGaps, what.closedGap),
      ]),
    ],
    [
      lists.cameBack,
      together([
        ...named(result.repeatedNonconformities, what.repeated),
        ...named(result.newNonconformities, what.newNonconformity),
        ...named(result.reopenedGaps, what.reopened),
      ]),
    ],
    [
      lists.targetsLowered,
      targetsLowered.map(({ controlId, before, now }) => ({
        controlId,
        figure: words.fromTo(String(before.target), String(now.target)),
      })),
    ],
    [lists.scope, [...scoped("excluded"), ...scoped("included")]],
  ];
  const filled = all.filter(([, lines]) => lines.length > 0);
  if (filled.length === 0) return <p className={styles.note}>{words.nothing}</p>;
  return (
    <div className={styles.lists}>
      {filled.map(([title, lines]) => (
        <List key={title} title={title} lines={lines} session={session} />
      ))}
    </div>
  );
}

/** An item in two lists of one heading stands there once, with both reasons. */
function together(lines: readonly Line[]): readonly Line[] {
  const byId = new Map<string, string>();
  for (const { controlId, figure } of lines) {
    const before = byId.get(controlId);
    byId.set(controlId, before === undefined ? figure : `${before}; ${figure}`);
  }
  return [...byId].map(([controlId, figure]) => ({ controlId, figure }));
}

type ListProps = Pick<OpenAssessment, "session"> & { readonly title: string; readonly lines: readonly Line[] };

function List({ title, lines, session }: ListProps) {
  const { compare: words } = useMessages().periods;
  const { formats } = useLocale();
  const { text } = session.bundle;
  const rows = (shown: readonly Line[]) => (
    <ul>
      {shown.map(({ controlId, figure }) => (
        <li key={controlId} className={styles.row}>
          <b>{controlId}</b>
          <a href={screenHref("assess", controlId)}>{text.controls[controlId]?.title ?? controlId}</a>
          <span className={styles.figure}>{figure}</span>
        </li>
      ))}
    </ul>
  );
  return (
    <Section level={3} title={title} aside={formats.integer(lines.length)}>
      {rows(lines.slice(0, shownAtOnce))}
      {lines.length > shownAtOnce ? (
        <Disclosure summary={words.more(lines.length - shownAtOnce)}>{rows(lines.slice(shownAtOnce))}</Disclosure>
      ) : null}
    </Section>
  );
}
