/** Several fields of many items, and one piece of evidence linked to them, in one operation: one undo takes all back. */
import type { ControlAssessment } from "#src/domain/assessment/assessment";
import type { Change } from "#src/domain/history/change";
import type { Result } from "#src/domain/shared/result";
import type { ControlFields } from "./assessments";
import { commitEdits } from "./commit";
import { fieldEdits } from "./field-edits";
import type { SaveError } from "./save-error";
import type { Writer } from "./writer";

export type ControlSetting = {
  readonly controlId: string;
  readonly fields: ControlFields;
  /** What was on the screen when it was decided. */
  readonly seen: ControlAssessment;
};

export type EvidenceLink = { readonly itemId: string; readonly controlIds: readonly string[] };

export const setControls = (
  writer: Writer,
  assessmentId: string,
  settings: readonly ControlSetting[],
  link: EvidenceLink | null = null,
): Promise<Result<readonly Change[], SaveError>> =>
  commitEdits(writer, assessmentId, async () => {
    const edits = settings.flatMap(({ controlId, fields, seen }) =>
      fieldEdits({ entity: "control-assessment", entityId: controlId }, fields, seen),
    );
    if (link === null || link.controlIds.length === 0) return { edits };
    const held = (await writer.database.evidenceItems.get(link.itemId))?.controlIds ?? [];
    const controlIds = [...new Set([...held, ...link.controlIds])];
    return { edits: [...edits, ...fieldEdits({ entity: "evidence-item", entityId: link.itemId }, { controlIds })] };
  });
