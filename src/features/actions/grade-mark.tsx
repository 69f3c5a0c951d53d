import type { ActionGrade } from "#src/domain/action/corrective-action";
import { FindingMark } from "#src/ui/finding-mark";
import { Flag } from "#src/ui/flag";
import { useMessages } from "#src/ui/messages";

/** ◆ ◇ ○ as for findings; an observation, which breaks no requirement, has a mark of its own. */
export function GradeMark({ grade }: { readonly grade: ActionGrade }) {
  const { records } = useMessages();
  if (grade === "observation") return <Flag icon="note">{records.values.grade.observation}</Flag>;
  return <FindingMark kind={grade} />;
}
