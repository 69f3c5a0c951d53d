/** How columns and values of spreadsheets from elsewhere were mapped, kept in this browser beside the database. */
import * as z from "zod/mini";
import { foreignFields, valueTargets, type ForeignMapping, type ValueTarget } from "#src/domain/workbook/foreign-table";
import { keepText, readJson } from "./browser-memory";

const column = z.int().check(z.gte(0), z.lte(300));
const targets = Object.values(valueTargets).flat();
/** As a list: texts from a file are never names of an object's members. */
const values = z
  .array(z.strictObject({ from: z.string().check(z.maxLength(500)), to: z.enum(targets) }))
  .check(z.maxLength(200));

const keptSchema = z.array(
  z.strictObject({
    heads: z.string().check(z.maxLength(5000)),
    idColumn: column,
    bareIds: z.enum(["annex", "clauses"]),
    columns: z.array(z.strictObject({ field: z.enum(foreignFields), column })).check(z.maxLength(foreignFields.length)),
    level: values,
    applicability: values,
    implementationStatus: values,
  }),
);
type Kept = z.infer<typeof keptSchema>[number];

const storageKey = "tu-danh-gia-27001.table-mappings";
const mostKept = 20;

export type RememberedMapping = Omit<ForeignMapping, "headRow">;

/** The mapping of the table with these heads, or null. */
export function readTableMapping(heads: string): RememberedMapping | null {
  const kept = readAll().find((one) => one.heads === heads);
  if (kept === undefined) return null;
  const { idColumn, bareIds, columns, level, applicability, implementationStatus } = kept;
  return {
    idColumn,
    bareIds,
    columns: Object.fromEntries(columns.map((one) => [one.field, one.column])),
    values: {
      level: mapOf(level),
      applicability: mapOf(applicability),
      implementationStatus: mapOf(implementationStatus),
    },
  };
}

/** False where the browser refuses: then it is asked again the next time. */
export function keepTableMapping(
  heads: string,
  { idColumn, bareIds, columns, values: chosen }: RememberedMapping,
): boolean {
  const kept: Kept = {
    heads,
    idColumn,
    bareIds,
    columns: foreignFields.flatMap((field) => {
      const at = columns[field];
      return at === undefined ? [] : [{ field, column: at }];
    }),
    level: listOf(chosen.level),
    applicability: listOf(chosen.applicability),
    implementationStatus: listOf(chosen.implementationStatus),
  };
  const parsed = keptSchema.safeParse([kept, ...readAll().filter((one) => one.heads !== heads)].slice(0, mostKept));
  return parsed.success && keepText(() => localStorage, storageKey, JSON.stringify(parsed.data));
}

const mapOf = (list: Kept["level"]): ReadonlyMap<string, ValueTarget> =>
  new Map(list.map(({ from, to }) => [from, to]));
const listOf = (map: ReadonlyMap<string, ValueTarget>): Kept["level"] =>
  Array.from(map, ([from, to]) => ({ from, to }));

function readAll(): readonly Kept[] {
  const parsed = keptSchema.safeParse(readJson(() => localStorage, storageKey));
  return parsed.success ? parsed.data : [];
}
