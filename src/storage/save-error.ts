/** Why a write did not happen; nothing was written then. */
export type SaveError =
  /** The database no longer holds what was opened. */
  | { readonly type: "save-database-emptied" }
  /** What was to be changed has been deleted meanwhile, in another tab. */
  | { readonly type: "save-target-missing" }
  /** Another tab has upgraded, restored or deleted the database. */
  | { readonly type: "save-tab-outdated" }
  /** Another assessment under the same id: there is nothing in common to merge along. */
  | { readonly type: "save-history-unrelated" }
  | { readonly type: "save-storage-full" }
  /** The browser has closed the database: a full disk, a fault of its own, data cleared. */
  | { readonly type: "save-connection-lost" }
  | { readonly type: "save-failed"; readonly detail: string };

/** Ends a transaction with one of the reasons above. */
export class WriteRefused extends Error {
  override readonly name = "WriteRefused";
  readonly reason: SaveError;
  constructor(reason: SaveError) {
    super(reason.type);
    this.reason = reason;
  }
}

/** Dexie wraps what the browser threw; the cause may stand one level deeper. */
export function saveErrorOf(error: unknown): SaveError {
  const inner = (error as { readonly inner?: unknown } | null)?.inner;
  for (const candidate of [error, inner]) if (candidate instanceof WriteRefused) return candidate.reason;
  const names = [nameOf(error), nameOf(inner)];
  if (names.includes("QuotaExceededError")) return { type: "save-storage-full" };
  if (names.includes("DatabaseClosedError")) return { type: "save-connection-lost" };
  return { type: "save-failed", detail: String(error) };
}

const nameOf = (error: unknown) => (error as { readonly name?: string } | null | undefined)?.name;
