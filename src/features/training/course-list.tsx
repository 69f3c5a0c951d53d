/** The courses of the open assessment, the one worked on last first. */
import { useLiveQuery } from "dexie-react-hooks";
import { groupResult } from "#src/domain/training/own-score";
import type { OpenAssessment } from "#src/storage/session";
import { listTrainingSessions } from "#src/storage/training-sessions";
import { EmptyState } from "#src/ui/empty-state";
import { useLocale, useMessages } from "#src/ui/messages";
import { Section } from "#src/ui/section";
import styles from "./training-screen.module.css";

type CourseListProps = { readonly open: OpenAssessment; readonly hrefOf: (sessionId: string) => string };

export function CourseList({ open: { session, facts }, hrefOf }: CourseListProps) {
  const { list } = useMessages().training;
  const { formats } = useLocale();
  const { database } = session.writer;
  const { id } = facts.assessment;
  const listed = useLiveQuery(() => listTrainingSessions(database, id), [database, id]);
  if (listed === undefined) return null;
  return (
    <Section title={list.title}>
      {listed.length === 0 ? <EmptyState text={list.empty} /> : null}
      <ul className={styles.courses}>
        {listed.map(({ session: training }) => {
          const { participants, complete } = groupResult(training);
          const kept = facts.evidenceItems.find((item) => item.id === training.evidenceItemId);
          const parts = [
            training.heldOn === null ? list.noDay : formats.day(training.heldOn),
            list.people(formats.integer(participants)),
            list.complete(formats.integer(complete)),
            ...(kept === undefined ? [] : [list.kept(kept.code)]),
          ];
          return (
            <li key={training.id}>
              <div>
                <a href={hrefOf(training.id)}>{training.course.trim() || list.open}</a>
                <p className={styles.quiet}>{parts.join(" · ")}</p>
              </div>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
