/** When somebody last had backups and data checked, and how it ended. A convenience: where it is refused it is forgotten. */
import * as z from "zod/mini";
import { keepText, readJson, type ReadableMemory, type WritableMemory } from "./browser-memory";

export type Checked = "backup" | "data";

export type LastCheck = { readonly at: string; readonly passed: boolean };

const lastCheckSchema = z.strictObject({
  at: z.string().check(z.refine((text) => !Number.isNaN(Date.parse(text)))),
  passed: z.boolean(),
});

const keyOf = (databaseName: string, checked: Checked) => `${databaseName}.last-check.${checked}`;

export function loadLastCheck(
  databaseName: string,
  checked: Checked,
  storage: ReadableMemory = () => localStorage,
): LastCheck | null {
  const parsed = lastCheckSchema.safeParse(readJson(storage, keyOf(databaseName, checked)));
  return parsed.success ? parsed.data : null;
}

/** Where it is full or refused, the page says «chưa kiểm tra» next time. */
export function saveLastCheck(
  databaseName: string,
  checked: Checked,
  check: LastCheck,
  storage: WritableMemory = () => localStorage,
): void {
  keepText(storage, keyOf(databaseName, checked), JSON.stringify(check));
}
