import { EvidenceScreen, type EvidenceScreenProps } from "#src/features/evidence/evidence-screen";
import { intakeOf } from "./intake-of";

export function Evidence(props: Omit<EvidenceScreenProps, "intake">) {
  return <EvidenceScreen {...props} intake={intakeOf(props.session.writer)} />;
}
