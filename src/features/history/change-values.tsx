import type { AssessmentFacts } from "#src/domain/assessment/evaluation";
import type { Change } from "#src/domain/history/change";
import { offeredValues } from "#src/i18n/change-values";
import type { ChangeWords } from "#src/i18n/change-words";
import { Disclosure } from "#src/ui/disclosure";
import { useMessages } from "#src/ui/messages";
import styles from "./log-row.module.css";
import type { HistoryWriter } from "./use-history-writer";
import { ValueRow } from "#src/ui/value-row";

export type ChangeTools = {
  readonly facts: AssessmentFacts;
  readonly words: ChangeWords;
  readonly writer: HistoryWriter;
};

/** What a change replaced by what, in full, each with the way back to it. */
export function ChangeValues({ change, tools }: { readonly change: Change; readonly tools: ChangeTools }) {
  const { restore: says } = useMessages().history;
  const { facts, words, writer } = tools;
  const offered = offeredValues(facts, change);
  if (offered.length === 0) return null;
  return (
    <Disclosure summary={says.open}>
      <dl className={styles.values}>
        {offered.map(({ side, value, state }) => (
          <ValueRow
            key={side}
            label={says[side]}
            text={words.value(change, value)}
            action={
              state === "past"
                ? null
                : {
                    label: state === "in-use" ? says.inUse : says.action,
                    isDone: state === "in-use",
                    onAction: () => void writer.restore(change, value),
                  }
            }
          />
        ))}
      </dl>
    </Disclosure>
  );
}
