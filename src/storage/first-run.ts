/** Whether this browser has been asked who sits at it. Beside the database, like the preferences. */
export const firstRunKey = "tu-danh-gia-27001.first-run";

/** False where the browser refuses its storage: then the question would come back every time. */
export function isFirstRun(storage: () => Pick<Storage, "getItem"> = () => localStorage): boolean {
  try {
    return storage().getItem(firstRunKey) === null;
  } catch {
    return false;
  }
}

export function endFirstRun(storage: () => Pick<Storage, "setItem"> = () => localStorage): void {
  try {
    storage().setItem(firstRunKey, "done");
  } catch {
    // Then it was never asked.
  }
}
