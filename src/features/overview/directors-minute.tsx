/** The director's minute, beside the verdict: whether it gets better, what waits for him. */
import { type ReactNode, useMemo } from "react";
import { previousBaseline } from "#src/domain/baseline/previous-baseline";
import { derivePackChecks } from "#src/domain/pack/pack-checks";
import { deriveDecisions, type WholeFacts } from "#src/domain/progress/decisions";
import { historyDay } from "#src/domain/progress/history-days";
import { dayToLookBackTo, movementSince, type Movement } from "#src/domain/progress/movement";
import type { CalendarDay } from "#src/domain/shared/calendar-day";
import { screenHref } from "#src/i18n/routes";
import type { OpenAssessment } from "#src/storage/session";
import { digest } from "#src/storage/write-edits";
import { Flag } from "#src/ui/flag";
import { useLocale, useMessages } from "#src/ui/messages";
import { VisuallyHidden } from "#src/ui/visually-hidden";
import { DecisionList } from "./decision-list";
import styles from "./directors-minute.module.css";
import type { HistoryDays } from "./use-history-days";

type DirectorsMinuteProps = OpenAssessment & {
  readonly today: CalendarDay;
  readonly history: HistoryDays;
  /** Null while they are read. */
  readonly whole: WholeFacts | null;
};

export function DirectorsMinute({ session, facts, evaluation, today, history, whole }: DirectorsMinuteProps) {
  const { bigPicture: words } = useMessages();
  return (
    <section aria-labelledby="minute-title" className={styles.minute}>
      <h2 id="minute-title">
        <VisuallyHidden>{words.title}</VisuallyHidden>
      </h2>
      <Part title={words.movement.title}>
        <Movements {...{ session, facts, evaluation, today, history }} />
      </Part>
      <Part title={words.decisions.title}>
        {whole === null ? null : <Waiting {...{ session, evaluation, today, whole }} />}
      </Part>
    </section>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className={styles.part}>
      <h3 className={styles.title}>{title}</h3>
      {children}
    </div>
  );
}

function Movements({ session, facts, evaluation, today, history }: Omit<DirectorsMinuteProps, "whole">) {
  const { bigPicture } = useMessages();
  const { formats } = useLocale();
  const words = bigPicture.movement;
  const { bundle } = session;
  const present = { catalogId: bundle.catalog.id, controls: historyDay(today, evaluation).controls };
  const period = previousBaseline(facts.baselines ?? [], facts.assessment);
  const since = period === null ? null : movementSince(period, present, bundle);
  const earlier = history.state === "read" ? dayToLookBackTo(history.days) : null;
  const sinceDay =
    earlier === null
      ? null
      : movementSince({ catalogId: bundle.catalog.id, controls: earlier.controls }, present, bundle);
  if (history.state === "failed" && since === null) return <p>{bigPicture.failed}</p>;
  if (history.state === "reading" && since === null) return <p>{bigPicture.reading}</p>;
  if (since === null && sinceDay === null) return <p>{words.none}</p>;
  return (
    <ul className={styles.movements}>
      {since === null || period === null ? null : <MovementLine movement={since} since={period.label} />}
      {sinceDay === null || earlier === null ? null : (
        <MovementLine movement={sinceDay} since={words.day(formats.day(earlier.day))} />
      )}
    </ul>
  );
}

const icons = { better: "arrow-up", worse: "arrow-down", same: "minus" } as const;

function MovementLine({ movement, since }: { readonly movement: Movement; readonly since: string }) {
  const { movement: words } = useMessages().bigPicture;
  const { formats } = useLocale();
  const { direction, before, now, difference, gapsBefore, gapsNow, compared, isPartial } = movement;
  const sign = difference > 0 ? "+" : difference < 0 ? "−" : "±";
  const points = `${sign}${formats.decimal(Math.abs(difference))}`;
  return (
    <li>
      <Flag icon={icons[direction]} bad={direction === "worse"}>
        <b>{words.since(words.direction[direction], since)}</b>
      </Flag>
      <span className={styles.figures}>
        {words.figures(formats.percent(before), formats.percent(now), points)}; {words.gaps(gapsBefore, gapsNow)};{" "}
        {isPartial ? words.partial(compared) : words.base(compared)}
      </span>
    </li>
  );
}

type WaitingProps = Pick<DirectorsMinuteProps, "session" | "evaluation" | "today"> & { readonly whole: WholeFacts };

function Waiting({ session, evaluation, today, whole }: WaitingProps) {
  const { checks: words } = useMessages().bigPicture;
  const { bundle } = session;
  const decisions = useMemo(
    () => deriveDecisions(whole, evaluation, { model: bundle.model, today, digest }),
    [whole, evaluation, bundle, today],
  );
  const toSee = useMemo(
    () => derivePackChecks(whole, evaluation, bundle).filter(({ wanting }) => wanting > 0).length,
    [whole, evaluation, bundle],
  );
  return (
    <>
      <DecisionList decisions={decisions} />
      <p className={styles.checks}>
        <a href={screenHref("pack")}>{toSee === 0 ? words.none : words.toSee(toSee)}</a>
      </p>
    </>
  );
}
