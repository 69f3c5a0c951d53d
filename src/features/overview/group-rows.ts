/** The same controls by clause and theme or by operational capability, as the radar and the table name them. */
import type { GroupView } from "#src/domain/assessment/group-views";
import type { OpenAssessment } from "#src/storage/session";

export type Grouping = "group" | "capability";

export type GroupRow = {
  /** «A.5»; for a capability its number, which has room at a spoke. */
  readonly code: string;
  readonly title: string;
  readonly view: GroupView;
};

export function deriveGroupRows(
  { session, evaluation }: Pick<OpenAssessment, "session" | "evaluation">,
  grouping: Grouping,
): readonly GroupRow[] {
  const { text } = session.bundle;
  if (grouping === "group") {
    return evaluation.groups.byGroup.map((view) => ({
      code: view.id,
      title: text.groups[view.id]?.shortTitle ?? "",
      view,
    }));
  }
  return evaluation.groups.byAttribute.operationalCapabilities.map((view, index) => ({
    code: String(index + 1),
    title: text.attributes["operationalCapabilities"]?.values[view.id] ?? view.id,
    view,
  }));
}
