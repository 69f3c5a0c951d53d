/** Cells of a file that came back, as one operation: one undo takes all back. */
import type { Change, Edit } from "#src/domain/history/change";
import type { Json } from "#src/domain/shared/canonical-json";
import type { Result } from "#src/domain/shared/result";
import { createSoaEntry } from "#src/domain/statement/soa-entry";
import type { Place } from "#src/domain/workbook/derive-lists";
import { commitEdits } from "./commit";
import { asJson } from "./field-edits";
import type { SaveError } from "./save-error";
import type { Writer } from "./writer";

/** `seen` is what the preview showed as the value of now: see `saveControl`. */
export type CellEdit = { readonly place: Place; readonly value: Json; readonly seen: Json };

export const saveCells = (
  writer: Writer,
  assessmentId: string,
  cells: readonly CellEdit[],
): Promise<Result<readonly Change[], SaveError>> =>
  commitEdits(writer, assessmentId, async () => {
    const created = await missingEntries(writer, assessmentId, cells);
    return {
      edits: [...created, ...cells.map(({ place, value, seen }): Edit => ({ ...place, value, seenValue: seen }))],
    };
  });

/** The first word about a control in the statement creates its entry, empty. */
async function missingEntries(
  { database }: Writer,
  assessmentId: string,
  cells: readonly CellEdit[],
): Promise<readonly Edit[]> {
  const named = cells.flatMap(({ place }) => (place.entity === "soa-entry" ? [place.entityId] : []));
  const ids = [...new Set(named)];
  const held = await database.soaEntries.bulkGet(ids.map((id): [string, string] => [assessmentId, id]));
  return ids
    .filter((_, index) => held[index] === undefined)
    .map((id) => ({ entity: "soa-entry", entityId: id, field: null, value: asJson(createSoaEntry(assessmentId, id)) }));
}
