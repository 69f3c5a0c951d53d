import { ActionLinks } from "#src/features/actions/action-links";
import { useActions } from "#src/features/actions/use-actions";
import { IntakeStatus } from "#src/features/evidence/intake-status";
import { FindingsSection } from "#src/features/findings/findings-section";
import { useReviewFindings } from "#src/features/findings/use-review-findings";
import { GapsScreen, type GapsScreenProps } from "#src/features/gaps/gaps-screen";
import { localDay } from "#src/i18n/formats";
import { BulkSet } from "./bulk-set";
import { intakeOf } from "./intake-of";

export function Gaps(
  props: Omit<
    GapsScreenProps,
    "intake" | "intakeStatus" | "findings" | "findingsFirst" | "renderActions" | "renderBulkSet"
  >,
) {
  const { session, facts, saver } = props;
  const intake = intakeOf(session.writer);
  const left = useReviewFindings(session, facts.assessment.id);
  const actions = useActions(session, facts.assessment.id) ?? [];
  const today = localDay(new Date(session.writer.now()));
  return (
    <GapsScreen
      {...props}
      intake={intake}
      intakeStatus={<IntakeStatus {...props} intake={intake} />}
      findings={<FindingsSection session={session} facts={facts} saver={saver} />}
      renderBulkSet={(items, onClose) => (
        <BulkSet {...props} asked={{ kind: "chosen", items, level: null }} onClose={onClose} />
      )}
      renderActions={(suggested, controlIds, place) => (
        <ActionLinks
          actions={actions}
          findings={{ suggested, reviewed: left?.findings.filter(({ controlId }) => controlId === place) ?? [] }}
          controlIds={controlIds}
          place={place}
          today={today}
        />
      )}
      findingsFirst={left?.findings.some(({ state }) => state === "open") ?? false}
    />
  );
}
