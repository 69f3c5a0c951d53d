/** Changes of the management system's rows (statement, actions, risks, sites, baselines) in words. */
import type { RecordEntity } from "#src/domain/assessment/assessment-parts";
import type { Json } from "#src/domain/shared/canonical-json";
import type { Messages } from "#src/i18n/messages";

/** How a row is called beside its kind: its code, its name. */
export type RecordName = { readonly entity: RecordEntity; readonly id: string; readonly name: string };

/** The name that a row gives itself; empty where it has none. */
export function nameOfRecord(value: Json): string {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return "";
  const row = value as Readonly<Record<string, Json>>;
  const name = row["code"] ?? row["label"] ?? row["name"] ?? row["title"] ?? row["controlId"];
  return typeof name === "string" ? name : "";
}

/** Rows of the statement are called by their control, all others by code or name. */
export function recordItem(
  { records }: Messages,
  { entity, entityId }: { readonly entity: RecordEntity; readonly entityId: string },
  names: readonly RecordName[],
): string {
  if (entity === "soa-entry") return entityId;
  // «A.5.1.0f3c…»: the control, then the site.
  if (entity === "site-level") return entityId.replace(/\.[0-9a-f]{16}$/, "");
  const name = names.find((one) => one.entity === entity && one.id === entityId)?.name ?? "";
  return name === "" ? records.entities[entity] : name;
}

export function recordField({ records }: Messages, entity: RecordEntity, field: string | null): string {
  if (field === null) return records.entities[entity];
  const names: Readonly<Record<string, string | undefined>> = records.fields[entity];
  return names[field] ?? field;
}

/** A chosen value; undefined where the value is a text, a day or a number of its own. */
export function recordValue({ records }: Messages, field: string, value: Json): string | undefined {
  const values: Readonly<Record<string, Readonly<Record<string, string | undefined>> | undefined>> = records.values;
  const chosen = values[field];
  if (chosen === undefined) return undefined;
  if (Array.isArray(value)) {
    return value.length === 0 ? undefined : value.map((one) => chosen[String(one)] ?? String(one)).join(", ");
  }
  return typeof value === "string" || typeof value === "boolean" ? chosen[String(value)] : undefined;
}

/** The whole of it came, went or was put back. */
export function recordWhole(messages: Messages, entity: RecordEntity, oldValue: Json, newValue: Json): string {
  const { entities, whole } = messages.records;
  const kind = entities[entity].slice(0, 1).toLowerCase() + entities[entity].slice(1);
  const name = nameOfRecord(newValue === null ? oldValue : newValue);
  const named = name === "" ? kind : `${kind} ${name}`;
  if (newValue === null) return whole.removed(named);
  return oldValue === null ? whole.added(named) : whole.replaced(named);
}
