/** Everything about one piece of evidence. Each field saves by itself. */
import { useEffect, useRef } from "react";
import { validityOf } from "#src/domain/evidence/evidence-coverage";
import type { EvidenceItem } from "#src/domain/evidence/evidence-item";
import { standingWords } from "#src/i18n/evidence-words";
import type { Intake } from "#src/storage/evidence-intake";
import type { OpenAssessment } from "#src/storage/session";
import { Button } from "#src/ui/button";
import { Flag } from "#src/ui/flag";
import { useLocale, useMessages } from "#src/ui/messages";
import { DetailControls } from "./detail-controls";
import { DetailFields } from "./detail-fields";
import { DetailVersions } from "./detail-versions";
import styles from "./evidence-detail.module.css";
import type { EvidenceWriter } from "./use-evidence-writer";

export type EvidenceDetailProps = Pick<OpenAssessment, "session" | "facts"> & {
  readonly item: EvidenceItem;
  readonly writer: EvidenceWriter;
  readonly intake: Intake;
  readonly onClose: () => void;
};

const titleId = "evidence-detail-title";

export function EvidenceDetail(props: EvidenceDetailProps) {
  const { item, session, facts, writer, onClose } = props;
  const messages = useMessages();
  const { detail: words } = messages.evidence;
  const { formats } = useLocale();
  const heading = useRef<HTMLHeadingElement>(null);
  const validity = validityOf(facts.assessment.profile, session.bundle.model.evidenceValidityMonths);
  const standing = standingWords(item, validity, messages, formats);

  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: "nearest" });
  }, []);

  const remove = async () => {
    if (await writer.remove(item)) onClose();
  };
  return (
    <aside className={styles.detail} aria-labelledby={titleId}>
      <header className={styles.head}>
        <h2 ref={heading} id={titleId} tabIndex={-1}>
          {words.label(item.code)}
        </h2>
        <Button kind="quiet" icon="close" onClick={onClose}>
          {words.close}
        </Button>
      </header>
      <Flag icon={standing.bad ? "clock" : "check"} bad={standing.bad}>
        {standing.text}
      </Flag>
      <DetailVersions {...props} />
      <DetailControls item={item} session={session} writer={writer} />
      <DetailFields item={item} session={session} facts={facts} writer={writer} />
      <div className={styles.foot}>
        <Button kind="danger" icon="trash" onClick={() => void remove()}>
          {words.remove}
        </Button>
      </div>
    </aside>
  );
}
