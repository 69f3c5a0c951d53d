/** The files just chosen, a row each: what is happening to it, what came out, a way into it. */
import { Button } from "#src/ui/button";
import { Flag } from "#src/ui/flag";
import { useLocale, useMessages } from "#src/ui/messages";
import { ProgressBar } from "#src/ui/progress-bar";
import { Section } from "#src/ui/section";
import { conclusionOf, countOutcomes, phraseOf } from "./judged-outcomes";
import { phraseText } from "./pack-conclusion";
import type { ShelfEntry } from "./pack-shelf";
import styles from "./review-desk.module.css";

type PackQueueProps = {
  readonly entries: readonly ShelfEntry[];
  /** The entry whose result stands below. */
  readonly shownKey: string | null;
  readonly onOpen: (entry: ShelfEntry) => void;
  readonly onRemove: (key: string) => void;
};

export function PackQueue({ entries, shownKey, onOpen, onRemove }: PackQueueProps) {
  const { queue: words } = useMessages().review;
  return (
    <Section title={words.title} aside={words.count(entries.length)}>
      <ul aria-label={words.label}>
        {entries.map((entry) => (
          <li key={entry.key} className={styles.row}>
            <div className={styles.about}>
              <b>
                <bdi>{entry.fileName}</bdi>
              </b>
              <State entry={entry} />
            </div>
            <Actions {...{ entry, onOpen, onRemove }} isShown={entry.key === shownKey} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function State({ entry: { fileName, byteCount, state } }: { readonly entry: ShelfEntry }) {
  const { review, reviewRules } = useMessages();
  const { queue: words } = review;
  const { formats } = useLocale();
  switch (state.status) {
    case "waiting":
      return (
        <small>
          {words.waiting}, {formats.bytes(byteCount)}
        </small>
      );
    case "running": {
      const percent = Math.floor(state.share * 100);
      return (
        <div
          role="progressbar"
          aria-label={words.progress(fileName)}
          aria-valuemin={0}
          aria-valuemax={100}
          aria-valuenow={percent}
        >
          <ProgressBar
            label={words.running(formats.percent(percent))}
            figure={formats.bytes(byteCount)}
            share={state.share}
          />
        </div>
      );
    }
    case "failed":
      return (
        <Flag icon="warning" bad>
          {words.failed} <bdi>{state.reason}</bdi>
        </Flag>
      );
    case "done": {
      const { verification } = state.pack;
      const conclusion = conclusionOf(verification, verification.outcomes);
      const { passed, failed, unchecked } = countOutcomes(verification.outcomes);
      const count = [passed, failed, unchecked].map((number) => formats.integer(number));
      return (
        <>
          <Flag icon={conclusion === "intact" ? "check" : "cross"} bad={conclusion !== "intact"}>
            {phraseText(phraseOf(conclusion, verification.outcomes), reviewRules)}
          </Flag>
          <small>
            {words.counts(count[0] ?? "", count[1] ?? "", count[2] ?? "")}, {formats.bytes(byteCount)}
          </small>
        </>
      );
    }
  }
}

type ActionsProps = Pick<PackQueueProps, "onOpen" | "onRemove"> & {
  readonly entry: ShelfEntry;
  readonly isShown: boolean;
};

function Actions({ entry, isShown, onOpen, onRemove }: ActionsProps) {
  const { queue: words } = useMessages().review;
  const isRunning = entry.state.status === "running" || entry.state.status === "waiting";
  return (
    <div className={styles.actions}>
      {entry.state.status === "done" ? (
        <Button
          aria-label={words.openName(entry.fileName)}
          aria-pressed={isShown ? true : undefined}
          onClick={() => onOpen(entry)}
        >
          {isShown ? words.opened : words.open}
        </Button>
      ) : null}
      <Button kind="quiet" icon="close" iconOnly onClick={() => onRemove(entry.key)}>
        {isRunning ? words.cancel(entry.fileName) : words.remove(entry.fileName)}
      </Button>
    </div>
  );
}
