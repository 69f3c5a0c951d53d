/** Everything about one piece of evidence. Each field saves by itself. */
import { validityOf } from "#src/domain/evidence/evidence-coverage";
import type { EvidenceItem } from "#src/domain/evidence/evidence-item";
import { standingWords } from "#src/i18n/evidence-words";
import type { Intake } from "#src/storage/evidence-intake";
import type { OpenAssessment } from "#src/storage/session";
import { Button } from "#src/ui/button";
import { DetailPane } from "#src/ui/detail-pane";
import { Flag } from "#src/ui/flag";
import { useLocale, useMessages } from "#src/ui/messages";
import { DetailControls } from "./detail-controls";
import { DetailFields } from "./detail-fields";
import { DetailVersions } from "./detail-versions";
import type { EvidenceWriter } from "./use-evidence-writer";

export type EvidenceDetailProps = Pick<OpenAssessment, "session" | "facts"> & {
  readonly item: EvidenceItem;
  readonly writer: EvidenceWriter;
  readonly intake: Intake;
  readonly onClose: () => void;
};

export function EvidenceDetail(props: EvidenceDetailProps) {
  const { item, session, facts, writer, onClose } = props;
  const messages = useMessages();
  const { detail: words } = messages.evidence;
  const { formats } = useLocale();
  const validity = validityOf(facts.assessment.profile, session.bundle.model.evidenceValidityMonths);
  const standing = standingWords(item, validity, messages, formats);

  const remove = async () => {
    if (await writer.remove(item)) onClose();
  };
  return (
    <DetailPane
      title={words.label(item.code)}
      closeLabel={words.close}
      onClose={onClose}
      foot={
        <Button kind="danger" icon="trash" onClick={() => void remove()}>
          {words.remove}
        </Button>
      }
    >
      <Flag icon={standing.bad ? "clock" : "check"} bad={standing.bad}>
        {standing.text}
      </Flag>
      <DetailVersions {...props} />
      <DetailControls item={item} session={session} writer={writer} />
      <DetailFields item={item} session={session} facts={facts} writer={writer} />
    </DetailPane>
  );
}
