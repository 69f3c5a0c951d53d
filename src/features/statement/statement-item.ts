/** One row of the statement with the facts that it came from: what the screen edits. */
import type { EvaluatedControl } from "#src/domain/assessment/evaluated-control";
import type { Evaluation } from "#src/domain/assessment/evaluation";
import type { CatalogText } from "#src/domain/catalog/catalog-text";
import { contradictionsOf, type Contradiction } from "#src/domain/statement/contradictions";
import type { OwnControl } from "#src/domain/statement/own-control";
import { createSoaEntry, type SoaEntry } from "#src/domain/statement/soa-entry";
import {
  deriveStatement,
  type StatementDay,
  type StatementRow,
} from "#src/domain/statement/statement-of-applicability";
import type { AssessmentFacts } from "#src/domain/assessment/evaluation";
import type { StoredStatement } from "#src/storage/statement";

export type AnnexSource = { readonly control: EvaluatedControl; readonly entry: SoaEntry };

export type StatementItem = {
  readonly row: StatementRow;
  readonly title: string;
  readonly contradictions: readonly Contradiction[];
  /** Of Annex A; null for a control of the unit's own. */
  readonly annex: AnnexSource | null;
  readonly own: OwnControl | null;
};

export function statementItems(
  { controls }: Pick<Evaluation, "controls">,
  { evidenceItems, risks = [] }: Pick<AssessmentFacts, "evidenceItems" | "risks">,
  { soaEntries, ownControls }: StoredStatement,
  day: StatementDay,
  text: Pick<CatalogText, "controls">,
): readonly StatementItem[] {
  const entries = new Map(soaEntries.map((entry) => [entry.controlId, entry]));
  const byId = new Map(controls.map((control) => [control.control.id, control]));
  const own = new Map(ownControls.map((control) => [control.id, control]));
  const rows = deriveStatement(controls, { soaEntries, ownControls, evidenceItems, risks }, day);
  return rows.map((row) => {
    const control = row.groupId === null ? undefined : byId.get(row.id);
    return {
      row,
      title: control === undefined ? row.title : (text.controls[row.id]?.title ?? row.id),
      contradictions: contradictionsOf(row, day),
      annex:
        control === undefined
          ? null
          : { control, entry: entries.get(row.id) ?? createSoaEntry(control.record.assessmentId, row.id) },
      own: control === undefined ? (own.get(row.id) ?? null) : null,
    };
  });
}
