/** One backup or restore at a time, over all tabs of this browser. */

const name = "tu-danh-gia-27001-backup";

/** Waits for its turn. Where the browser has no locks there is only this tab to think of. */
export async function inTurn<Value>(run: () => Promise<Value>): Promise<Value> {
  const { locks } = navigator as { readonly locks?: LockManager };
  return locks === undefined ? run() : locks.request(name, run);
}

/** Null where another job is under way. */
export async function ifIdle<Value>(run: () => Promise<Value>): Promise<Value | null> {
  const { locks } = navigator as { readonly locks?: LockManager };
  if (locks === undefined) return run();
  return locks.request(name, { ifAvailable: true }, (lock) => (lock === null ? null : run()));
}
