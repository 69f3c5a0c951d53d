import { ActionsOfControl } from "#src/features/actions/actions-of-control";
import { AssessScreen, type AssessScreenProps } from "#src/features/assess/assess-screen";
import { IntakeStatus } from "#src/features/evidence/intake-status";
import { FindingsOfControl } from "#src/features/findings/findings-of-control";
import { RisksOfControl } from "#src/features/risks/risks-of-control";
import { intakeOf } from "./intake-of";

export function Assess(props: Omit<AssessScreenProps, "intake" | "intakeStatus" | "renderFindings">) {
  const { session, saver, facts } = props;
  const intake = intakeOf(session.writer);
  return (
    <AssessScreen
      {...props}
      intake={intake}
      intakeStatus={<IntakeStatus {...props} intake={intake} />}
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
