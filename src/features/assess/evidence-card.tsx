/** One piece of evidence beside its control: what it is, its file, and whether it counts. */
import { currentVersion } from "#src/domain/evidence/current-version";
import { validityOf } from "#src/domain/evidence/evidence-coverage";
import type { EvidenceItem } from "#src/domain/evidence/evidence-item";
import { fileLine, standingWords } from "#src/i18n/evidence-words";
import { screenHref } from "#src/i18n/routes";
import type { OpenAssessment } from "#src/storage/session";
import { Icon } from "#src/ui/icon";
import { useLocale, useMessages } from "#src/ui/messages";
import styles from "./evidence-pane.module.css";

type EvidenceCardProps = Pick<OpenAssessment, "session" | "facts"> & {
  readonly evidence: EvidenceItem;
  readonly onEdit: () => void;
  readonly onUnlink: () => void;
};

export function EvidenceCard({ evidence, session, facts, onEdit, onUnlink }: EvidenceCardProps) {
  const messages = useMessages();
  const words = messages.assess.evidence;
  const { formats } = useLocale();
  const { model, modelText } = session.bundle;
  const { source = "file", site = "", location, code, controlIds } = evidence;
  const version = currentVersion(evidence);
  const validity = validityOf(facts.assessment.profile, model.evidenceValidityMonths);
  const { text, bad } = standingWords(evidence, validity, messages, formats);
  const about = [
    modelText.evidenceKinds[evidence.kind]?.name ?? "",
    version === null && source !== "file" ? messages.evidence.sources[source] : "",
    site,
    location,
    controlIds.length > 1 ? words.serves(controlIds.length) : "",
  ].filter((part) => part !== "");
  return (
    <li className={styles.card}>
      <span className={styles.code}>{code}</span>
      <div>
        <p className={styles.title}>
          <a href={screenHref("evidence", code)}>{evidence.title}</a>
        </p>
        <p className={styles.meta}>{about.join(" · ")}</p>
        {version === null ? null : <p className={styles.meta}>{fileLine(version, formats)}</p>}
        <p className={bad ? styles.bad : styles.meta}>
          <Icon name={bad ? "clock" : "check"} />
          {text}
        </p>
        <p className={styles.actions}>
          <button type="button" onClick={onEdit}>
            {words.edit}
          </button>
          <button type="button" onClick={onUnlink}>
            {words.unlink}
          </button>
        </p>
      </div>
    </li>
  );
}
