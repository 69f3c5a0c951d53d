/** What reviews said about the control that is being assessed; nothing where they said nothing. */
import type { Session } from "#src/storage/session";
import { useLocale, useMessages } from "#src/ui/messages";
import { Section } from "#src/ui/section";
import type { Saver } from "#src/ui/use-save";
import { FindingCard } from "./finding-card";
import styles from "./findings.module.css";
import { inOrder, useReviewFindings } from "./use-review-findings";

export type FindingsOfControlProps = {
  readonly session: Session;
  readonly saver: Saver;
  readonly assessmentId: string;
  readonly controlId: string;
};

export function FindingsOfControl({ session, saver, assessmentId, controlId }: FindingsOfControlProps) {
  const { list: words } = useMessages().reviewFindings;
  const { formats } = useLocale();
  const left = useReviewFindings(session, assessmentId);
  const own = left?.findings.filter((finding) => finding.controlId === controlId) ?? [];
  if (left === undefined || own.length === 0) return null;
  return (
    <div className={styles.pane}>
      <Section plain title={words.title}>
        <ul className={styles.list} aria-label={words.label}>
          {inOrder(own, formats.compare).map((finding) => (
            <FindingCard
              key={finding.id}
              session={session}
              saver={saver}
              finding={finding}
              receipt={left.receipts.find(({ id }) => id === finding.receiptId)}
            />
          ))}
        </ul>
      </Section>
    </div>
  );
}
