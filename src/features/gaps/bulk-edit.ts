/**
 * What a bulk edit would do, worked out before anything is written, so that the preview and the write cannot differ.
 *
 * Targets can only be raised here: lowering one needs a reason and an approver of its own.
 */
import type { ControlAssessment } from "#src/domain/assessment/assessment";
import type { EvaluatedControl } from "#src/domain/assessment/evaluated-control";

export type BulkEdit = {
  readonly [Field in BulkField]: { readonly field: Field; readonly value: ControlAssessment[Field] };
}[BulkField];

export const bulkFields = ["owner", "dueOn", "target", "planApprovedBy"] as const;
export type BulkField = (typeof bulkFields)[number];

export type BulkPlan = {
  readonly changed: readonly EvaluatedControl[];
  /** Those among the changed that lose another value. */
  readonly replaced: readonly EvaluatedControl[];
  readonly same: readonly EvaluatedControl[];
  /** Their target would fall. */
  readonly refused: readonly EvaluatedControl[];
  /** Those where the approver named is also the owner. */
  readonly approvesOwnWork: readonly EvaluatedControl[];
  readonly fields: Partial<Pick<ControlAssessment, BulkField>>;
};

export function planBulkEdit(items: readonly EvaluatedControl[], edit: BulkEdit): BulkPlan {
  const value = typeof edit.value === "string" ? edit.value.trim() : edit.value;
  const isSame = (item: EvaluatedControl) =>
    edit.field === "target" ? item.target === value : item.record[edit.field] === value;
  const refused = edit.field === "target" ? items.filter((item) => item.target > (edit.value ?? 0)) : [];
  const changed = items.filter((item) => !isSame(item) && !refused.includes(item));
  return {
    changed,
    replaced: edit.field === "target" ? [] : changed.filter(({ record }) => hasValue(record[edit.field])),
    same: items.filter(isSame),
    refused,
    approvesOwnWork:
      edit.field === "planApprovedBy" && value !== ""
        ? items.filter(({ record }) => record.owner.trim() === value)
        : [],
    fields: { [edit.field]: value },
  };
}

const hasValue = (value: string | null) => value !== null && value.trim() !== "";
