/** How many rows of which kind changes are about: «123 mục, 81 bằng chứng và 36 rủi ro», each row once. */
import type { Change } from "#src/domain/history/change";
import type { Formats } from "#src/i18n/formats";
import type { HistoryMessages } from "#src/i18n/vi/history";

type CountedKind = keyof HistoryMessages["counted"];

/** All of these are about an item of the catalog and have its id. */
const aboutItems: ReadonlySet<string> = new Set(["control-assessment", "soa-entry", "pack-opinion"]);

const kinds = [
  "items",
  "evidence-item",
  "risk",
  "corrective-action",
  "others",
] as const satisfies readonly CountedKind[];

export type RowCounts = { readonly text: string; readonly rows: number };

export function countRows(
  changes: readonly Pick<Change, "entity" | "entityId">[],
  words: HistoryMessages["counted"],
  formats: Formats,
): RowCounts {
  const ids = new Map<CountedKind, Set<string>>(kinds.map((kind) => [kind, new Set()]));
  for (const { entity, entityId } of changes) {
    const kind = kindOf(entity);
    ids.get(kind)?.add(kind === "others" ? `${entity}/${entityId}` : entityId);
  }
  const counts = kinds.map((kind) => ({ kind, count: ids.get(kind)?.size ?? 0 })).filter(({ count }) => count > 0);
  return {
    text: formats.list(counts.map(({ kind, count }) => words[kind](count))),
    rows: counts.reduce((sum, { count }) => sum + count, 0),
  };
}

const kindOf = (entity: string): CountedKind =>
  aboutItems.has(entity) ? "items" : (kinds.find((kind) => kind === entity) ?? "others");
