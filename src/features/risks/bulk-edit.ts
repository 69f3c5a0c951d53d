/** What a bulk edit would do, worked out before anything is written, so that the preview and the write cannot differ. */
import type { Risk } from "#src/domain/risk/risk";

export const bulkFields = ["riskOwner", "treatmentOwner", "treatmentDueOn", "treatmentOption"] as const;
export type BulkField = (typeof bulkFields)[number];

export type BulkEdit = {
  readonly [Field in BulkField]: { readonly field: Field; readonly value: Risk[Field] };
}[BulkField];

export type BulkPlan = {
  readonly changed: readonly Risk[];
  /** Those among the changed that lose another value. */
  readonly replaced: readonly Risk[];
  readonly fields: Partial<Pick<Risk, BulkField>>;
};

export function planBulkEdit(risks: readonly Risk[], { field, value }: BulkEdit): BulkPlan {
  const wanted = value === null || field === "treatmentDueOn" ? value : value.trim();
  const changed = risks.filter((risk) => risk[field] !== wanted);
  return {
    changed,
    replaced: changed.filter((risk) => (risk[field] ?? "").trim() !== ""),
    fields: { [field]: wanted },
  };
}
