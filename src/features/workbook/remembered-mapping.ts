/** A table with heads that have been mapped before is mapped the same way; values that are new to it are guessed. */
import { valueKey, type ForeignMapping, type ForeignTable } from "#src/domain/workbook/foreign-table";
import { readTableMapping } from "#src/storage/table-mappings";

/** The heads in one line: by it a table is known again. */
export function headsOf({ rows }: ForeignTable, { headRow }: Pick<ForeignMapping, "headRow">): string {
  const heads = rows.find(({ number }) => number === headRow)?.cells ?? new Map();
  return [...heads]
    .map(([column, cell]) => `${column}=${valueKey(cell)}`)
    .join("|")
    .slice(0, 5000);
}

export function withRemembered(
  table: ForeignTable,
  suggested: ForeignMapping,
): { readonly mapping: ForeignMapping; readonly isRemembered: boolean } {
  const remembered = suggested.headRow === 0 ? null : readTableMapping(headsOf(table, suggested));
  if (remembered === null) return { mapping: suggested, isRemembered: false };
  const { values } = suggested;
  const merged = {
    level: new Map([...values.level, ...remembered.values.level]),
    applicability: new Map([...values.applicability, ...remembered.values.applicability]),
    implementationStatus: new Map([...values.implementationStatus, ...remembered.values.implementationStatus]),
  };
  return { mapping: { ...remembered, headRow: suggested.headRow, values: merged }, isRemembered: true };
}
