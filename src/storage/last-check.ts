/** When somebody last had backups and data checked, and how it ended. A convenience: where it is refused it is forgotten. */
import * as z from "zod/mini";

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
  storage: () => Pick<Storage, "getItem"> = () => localStorage,
): LastCheck | null {
  try {
    const parsed = lastCheckSchema.safeParse(JSON.parse(storage().getItem(keyOf(databaseName, checked)) ?? "null"));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

export function saveLastCheck(
  databaseName: string,
  checked: Checked,
  check: LastCheck,
  storage: () => Pick<Storage, "setItem"> = () => localStorage,
): void {
  try {
    storage().setItem(keyOf(databaseName, checked), JSON.stringify(check));
  } catch {
    // Full or refused: the page says «chưa kiểm tra» next time.
  }
}
