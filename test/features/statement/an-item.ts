/** One row of the statement's screen; whatever a test does not name is in order. */
import type { ControlAssessment } from "#src/domain/assessment/assessment";
import { contradictionsOf } from "#src/domain/statement/contradictions";
import type { OwnControl } from "#src/domain/statement/own-control";
import type { SoaEntry } from "#src/domain/statement/soa-entry";
import type { StatementRow } from "#src/domain/statement/statement-of-applicability";
import type { StatementItem } from "#src/features/statement/statement-item";
import { aRow, anEntry, anOwnControl, day } from "#test/domain/statement/a-statement";
import { anEvaluatedControl } from "#test/support/an-evaluated-control";

type Given = {
  readonly row?: Partial<StatementRow>;
  readonly title?: string;
  readonly record?: Partial<ControlAssessment>;
  readonly entry?: Partial<SoaEntry>;
};

export function anAnnexItem(code: string, { row = {}, title = "Sao lưu", record = {}, entry = {} }: Given = {}) {
  const full = aRow({ id: code, code, ...row });
  return {
    row: full,
    title,
    contradictions: contradictionsOf(full, day),
    annex: {
      control: anEvaluatedControl({ control: { id: code }, record }),
      entry: anEntry({ controlId: code, ...entry }),
    },
    own: null,
  } satisfies StatementItem;
}

export function anOwnItem(code: string, own: Partial<OwnControl> = {}): StatementItem {
  const control = anOwnControl({ id: `id-${code}`, code, ...own });
  const row = aRow({ id: control.id, code, groupId: null, title: control.title });
  return { row, title: control.title, contradictions: [], annex: null, own: control };
}
