import { useLiveQuery } from "dexie-react-hooks";
import { recordedAt, type Change } from "#src/domain/history/change";
import { offeredValues } from "#src/i18n/change-values";
import type { ChangeWords } from "#src/i18n/change-words";
import { screenHref } from "#src/i18n/routes";
import { loadChanges } from "#src/storage/history";
import type { OpenAssessment } from "#src/storage/session";
import { Disclosure } from "#src/ui/disclosure";
import { useLocale, useMessages } from "#src/ui/messages";
import styles from "./history-pane.module.css";
import type { ControlWriter } from "./use-control-writer";
import { ValueRow } from "#src/ui/value-row";

type HistoryPaneProps = Pick<OpenAssessment, "session" | "facts"> & {
  readonly controlId: string;
  readonly words: ChangeWords;
  readonly writer: ControlWriter;
};

const shownChanges = 8;

/** The last changes of one control: when, what, who; and the way back to each value. */
export function HistoryPane({ facts, controlId, session, words, writer }: HistoryPaneProps) {
  const { history: says } = useMessages();
  const { formats } = useLocale();
  const { database } = session.writer;
  const assessmentId = facts.assessment.id;
  const changes = useLiveQuery(
    () => loadChanges(database, assessmentId, controlId, shownChanges),
    [database, assessmentId, controlId],
  )?.filter(({ field }) => field !== null);
  return (
    <section className={styles.history} aria-labelledby="history-title">
      <div className={styles.head}>
        <h2 id="history-title">{says.title}</h2>
        <a href={screenHref("history", controlId)}>{says.all}</a>
      </div>
      {changes === undefined || changes.length === 0 ? (
        <p className={styles.none}>{says.none}</p>
      ) : (
        <ol>
          {changes.map((change) => (
            <li key={change.id}>
              <time dateTime={recordedAt(change)}>{formats.dateTime(recordedAt(change))}</time>
              <p>
                <b>
                  {change.operation.kind === "edit" ? "" : `${says.kinds[change.operation.kind]}: `}
                  {words.changed(change)}
                </b>
                {change.actor === "" ? "" : says.by(change.actor)}
              </p>
              <Values change={change} facts={facts} words={words} writer={writer} />
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

type ValuesProps = Pick<HistoryPaneProps, "facts" | "words" | "writer"> & { readonly change: Change };

function Values({ change, facts, words, writer }: ValuesProps) {
  const { restore: says } = useMessages().history;
  const offered = offeredValues(facts, change);
  if (offered.length === 0) return null;
  return (
    <Disclosure summary={says.open}>
      <dl>
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
