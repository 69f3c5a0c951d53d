/**
 * Looks at a database before Dexie does: whether it is there, its version, whether the browser reports that it threw
 * data away. A database that is not there is not made.
 */
import type { Device } from "./database";

export type Inspection =
  | {
      readonly state: "absent";
      /** Chromium says so when it found the files damaged and started anew. */
      readonly dataLoss: boolean;
    }
  | {
      readonly state: "present";
      /** Dexie's number: the browser's own divided by ten. */
      readonly version: number;
      readonly device: Device | null;
      readonly hasChanges: boolean;
    };

/** Chromium's addition to the event. */
type UpgradeEvent = IDBVersionChangeEvent & { readonly dataLoss?: "none" | "total" };

const dexieFactor = 10;

export async function inspectDatabase(name: string): Promise<Inspection> {
  const opened = await openRaw(name);
  if (!(opened instanceof IDBDatabase)) return { state: "absent", dataLoss: opened.dataLoss };
  try {
    const names = [...opened.objectStoreNames];
    const count = (table: string) =>
      names.includes(table) ? read<number>(opened, table, (store) => store.count()) : 0;
    const [device, rows, segments] = await Promise.all([
      names.includes("device") ? read<Device | undefined>(opened, "device", (store) => store.get("device")) : undefined,
      count("changes"),
      count("changeSegments"),
    ]);
    const hasChanges = rows + segments > 0;
    return { state: "present", version: opened.version / dexieFactor, device: device ?? null, hasChanges };
  } finally {
    opened.close();
  }
}

/** The database as it is, or that there is none: making it is undone before it happens. */
export function openRaw(name: string): Promise<IDBDatabase | { readonly dataLoss: boolean }> {
  return new Promise((resolve, reject) => {
    let created: { readonly dataLoss: boolean } | null = null;
    const request = indexedDB.open(name);
    request.addEventListener("upgradeneeded", (event) => {
      created = { dataLoss: (event as UpgradeEvent).dataLoss === "total" };
      request.transaction?.abort();
    });
    request.addEventListener("success", () => resolve(request.result));
    request.addEventListener("error", (event) => {
      // Else the page reports an error that nobody caught.
      event.preventDefault();
      if (created === null) reject(request.error ?? new Error("IndexedDB could not be opened"));
      else resolve(created);
    });
  });
}

export function read<Answer>(
  database: IDBDatabase,
  table: string,
  ask: (store: IDBObjectStore) => IDBRequest,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = ask(database.transaction(table, "readonly").objectStore(table));
    request.addEventListener("success", () => resolve(request.result as Answer));
    request.addEventListener("error", () => reject(request.error ?? new Error(`${table} cannot be read`)));
  });
}
