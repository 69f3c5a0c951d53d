import { ActionsOfControl } from "#src/features/actions/actions-of-control";
import { AssessScreen, type AssessScreenProps } from "#src/features/assess/assess-screen";
import { IntakeStatus } from "#src/features/evidence/intake-status";
import { FindingsOfControl } from "#src/features/findings/findings-of-control";
import { RisksOfControl } from "#src/features/risks/risks-of-control";
import { BulkSet } from "./bulk-set";
import { intakeOf } from "./intake-of";

type AssessProps = Omit<
  AssessScreenProps,
  "intake" | "intakeStatus" | "renderFindings" | "renderBulkSet" | "controlId"
> & {
  readonly place: string | null;
  readonly backUpFirst: () => Promise<void>;
};

export function Assess(props: AssessProps) {
  const { session, saver, facts, place } = props;
  const intake = intakeOf(session.writer);
  return (
    <AssessScreen
      {...props}
      controlId={place}
      intake={intake}
      intakeStatus={<IntakeStatus {...props} intake={intake} />}
      renderBulkSet={(asked, onClose) => <BulkSet {...props} asked={asked} onClose={onClose} />}
      renderFindings={(controlId) => (
        <>
          <ActionsOfControl session={session} assessmentId={facts.assessment.id} controlId={controlId} />
          <FindingsOfControl
            key={`findings-${controlId}`}
            session={session}
            saver={saver}
            assessmentId={facts.assessment.id}
            controlId={controlId}
          />
          <RisksOfControl facts={facts} controlId={controlId} />
        </>
      )}
    />
  );
}
