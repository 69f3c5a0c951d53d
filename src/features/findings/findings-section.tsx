/** «Ý kiến thẩm tra» on the gap list: all findings of all reviews, and the door through which they come in. */
import { useState } from "react";
import type { OpenAssessment } from "#src/storage/session";
import { Button } from "#src/ui/button";
import { Disclosure } from "#src/ui/disclosure";
import { useLocale, useMessages } from "#src/ui/messages";
import { Section } from "#src/ui/section";
import type { Saver } from "#src/ui/use-save";
import { FindingCard } from "./finding-card";
import styles from "./findings.module.css";
import { ImportOpinion } from "./import-opinion";
import { inOrder, useReviewFindings } from "./use-review-findings";

export type FindingsSectionProps = Pick<OpenAssessment, "session" | "facts"> & { readonly saver: Saver };

export function FindingsSection({ session, facts, saver }: FindingsSectionProps) {
  const { reviewFindings } = useMessages();
  const { formats } = useLocale();
  const { list: words } = reviewFindings;
  const [isImporting, setIsImporting] = useState(false);
  const assessmentId = facts.assessment.id;
  const left = useReviewFindings(session, assessmentId);
  if (left === undefined) return null;
  const findings = inOrder(left.findings, formats.compare);
  const open = findings.filter(({ state }) => state !== "closed");
  const closed = findings.filter(({ state }) => state === "closed");
  const cards = (shown: typeof findings) => (
    <ul aria-label={words.label}>
      {shown.map((finding) => (
        <FindingCard
          key={finding.id}
          session={session}
          saver={saver}
          finding={finding}
          receipt={left.receipts.find(({ id }) => id === finding.receiptId)}
          title={session.bundle.text.controls[finding.controlId]?.title ?? ""}
        />
      ))}
    </ul>
  );
  return (
    <div className={styles.section}>
      <Section
        title={words.title}
        aside={
          <Button icon="upload" onClick={() => setIsImporting(true)}>
            {reviewFindings.import.open}
          </Button>
        }
      >
        {findings.length === 0 ? (
          <p className={styles.note}>{left.receipts.length === 0 ? words.none : words.onlyReceipt}</p>
        ) : (
          <p className={styles.note}>{words.count(open.length, findings.length)}</p>
        )}
        {open.length === 0 ? null : cards(open)}
        {closed.length === 0 ? null : (
          <div className={styles.closed}>
            <Disclosure summary={words.showClosed(closed.length)}>{cards(closed)}</Disclosure>
          </div>
        )}
        {isImporting ? (
          <ImportOpinion session={session} facts={facts} saver={saver} onClose={() => setIsImporting(false)} />
        ) : null}
      </Section>
    </div>
  );
}
