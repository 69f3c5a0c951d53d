import { useLiveQuery } from "dexie-react-hooks";
import type { Change } from "#src/domain/history/change";
import type { Json } from "#src/domain/shared/canonical-json";
import { loadChanges } from "#src/storage/history";
import type { Session } from "#src/storage/session";
import { useLocale, useMessages } from "#src/ui/messages";
import styles from "./history-pane.module.css";

type HistoryPaneProps = {
  readonly assessmentId: string;
  readonly controlId: string;
  readonly session: Session;
};

const shownChanges = 8;

/** The last changes of one control: when, what, who. */
export function HistoryPane({ assessmentId, controlId, session }: HistoryPaneProps) {
  const { assess } = useMessages();
  const { formats } = useLocale();
  const describe = useChangeInWords();
  const { database } = session.writer;
  const changes = useLiveQuery(
    () => loadChanges(database, assessmentId, controlId, shownChanges),
    [database, assessmentId, controlId],
  )?.filter(({ field }) => field !== null);
  return (
    <section className={styles.history} aria-labelledby="history-title">
      <h2 id="history-title">{assess.history.title}</h2>
      {changes === undefined || changes.length === 0 ? (
        <p className={styles.none}>{assess.history.none}</p>
      ) : (
        <ol>
          {changes.map((change) => (
            <li key={change.id}>
              <time dateTime={instantOf(change)}>{formats.dateTime(instantOf(change))}</time>
              <span>
                <b>{describe(change)}</b>
                {assess.history.by(change.actor)}
              </span>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

const instantOf = ({ clock }: Change) => new Date(Number(clock.slice(0, 13))).toISOString();

/** Short values are told whole; of long texts only that they were edited. */
function useChangeInWords(): (change: Change) => string {
  const { assess, terms } = useMessages();
  const { formats } = useLocale();
  const words = assess.history;
  const valueInWords = (field: string, value: Json): string => {
    if (value === null || value === "") return words.empty;
    if (field.endsWith("On") && typeof value === "string") return formats.day(value);
    if (field === "applicability") return terms.applicability[value as keyof typeof terms.applicability];
    if (field === "implementationStatus") return terms.status[value as keyof typeof terms.status];
    return typeof value === "object" ? "" : String(value);
  };
  return ({ field, oldValue, newValue, operation }) => {
    const name = words.fields[field as keyof typeof words.fields] ?? field ?? "";
    const prefix = operation.kind === "edit" ? "" : `${operation.kind === "undo" ? words.undone : words.redone}: `;
    if (field === null || (typeof newValue === "object" && newValue !== null)) return prefix + words.edited(name);
    if (["note", "justification", "targetReason"].includes(field)) return prefix + words.edited(name);
    if (newValue === null || newValue === "") return prefix + words.cleared(name);
    const wasEmpty = oldValue === null || oldValue === "";
    return (
      prefix +
      (wasEmpty
        ? words.set(name, valueInWords(field, newValue))
        : words.change(name, valueInWords(field, oldValue), valueInWords(field, newValue)))
    );
  };
}
