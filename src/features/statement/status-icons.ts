import type { StatementStatus } from "#src/domain/statement/statement-of-applicability";
import type { IconName } from "#src/ui/icon";

/** A mark for each status, beside its word. */
export const statusIcons: Readonly<Record<StatementStatus, IconName>> = {
  implemented: "check",
  partial: "minus",
  planned: "clock",
  "not-implemented": "dashed-square",
  inherited: "link",
  excluded: "cross",
};
