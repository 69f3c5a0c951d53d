import { IntakeStatus } from "#src/features/evidence/intake-status";
import { FindingsSection } from "#src/features/findings/findings-section";
import { useReviewFindings } from "#src/features/findings/use-review-findings";
import { GapsScreen, type GapsScreenProps } from "#src/features/gaps/gaps-screen";
import { intakeOf } from "./intake-of";

export function Gaps(props: Omit<GapsScreenProps, "intake" | "intakeStatus" | "findings" | "findingsFirst">) {
  const { session, facts, saver } = props;
  const intake = intakeOf(session.writer);
  const left = useReviewFindings(session, facts.assessment.id);
  return (
    <GapsScreen
      {...props}
      intake={intake}
      intakeStatus={<IntakeStatus {...props} intake={intake} />}
      findings={<FindingsSection session={session} facts={facts} saver={saver} />}
      findingsFirst={left?.findings.some(({ state }) => state === "open") ?? false}
    />
  );
}
