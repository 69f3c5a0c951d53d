/** Cells and added rows of a file that came back, as one operation: one undo takes all back. */
import type { ChainHead } from "#src/domain/history/chain-head";
import { nextActionCode } from "#src/domain/action/action-code";
import type { Change, Edit } from "#src/domain/history/change";
import { evidenceCoding, highestNumberGiven, riskCoding, type Coding } from "#src/domain/history/renumber-codes";
import type { Json } from "#src/domain/shared/canonical-json";
import type { Result } from "#src/domain/shared/result";
import { createSoaEntry } from "#src/domain/statement/soa-entry";
import type { Place } from "#src/domain/workbook/derive-lists";
import type { NewRowList } from "#src/domain/workbook/list-columns";
import { rowOfNew, type NewRow } from "#src/domain/workbook/new-rows";
import { commitEdits } from "./commit";
import { asJson } from "./field-edits";
import type { SaveError } from "./save-error";
import { changesInOrder } from "./change-log";
import type { Writer } from "./writer";

/** `seen` is what the preview showed as the value of now: see `saveControl`. */
export type CellEdit = { readonly place: Place; readonly value: Json; readonly seen: Json };

export const saveCells = (
  writer: Writer,
  assessmentId: string,
  cells: readonly CellEdit[],
  rows: readonly Pick<NewRow, "list" | "cells">[] = [],
): Promise<Result<readonly Change[], SaveError>> =>
  commitEdits(
    writer,
    assessmentId,
    async (head) => {
      const created = await missingEntries(writer, assessmentId, cells);
      const added = await rowEdits(writer, assessmentId, rows, head);
      return {
        edits: [
          ...created,
          ...cells.map(({ place, value, seen }): Edit => ({ ...place, value, seenValue: seen })),
          ...added,
        ],
      };
    },
    { evidenceCodes: rows.filter(({ list }) => list === "evidence").length },
  );

/**
 * In the order of the file, each with the next code of its kind by the app's own rule: one more than was ever given. A
 * code in the file may stand for something else elsewhere.
 */
async function rowEdits(
  writer: Writer,
  assessmentId: string,
  rows: readonly Pick<NewRow, "list" | "cells">[],
  { evidenceCodesGiven }: ChainHead,
): Promise<readonly Edit[]> {
  const changes = rows.length === 0 ? [] : await changesInOrder(writer.database, assessmentId);
  const given: Record<NewRowList, number> = {
    actions: highestNumberGiven(changes, actionCoding),
    risks: highestNumberGiven(changes, riskCoding),
    evidence: evidenceCodesGiven,
  };
  return rows.map((row) => {
    const id = writer.newId();
    const { entity, next } = codings[row.list];
    const code = next(given[row.list]);
    given[row.list] += 1;
    return { entity, entityId: id, field: null, value: rowOfNew(row, { id, assessmentId, code }) };
  });
}

const actionCoding: Coding = { entity: "corrective-action", pattern: /^KP-(\d{3,5})$/, next: nextActionCode };

const codings: Readonly<Record<NewRowList, Coding>> = {
  actions: actionCoding,
  risks: riskCoding,
  evidence: evidenceCoding,
};

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
