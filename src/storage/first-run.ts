/** Whether this browser has been asked who sits at it. Beside the database, like the preferences. */
import { keepText, readText, type ReadableMemory, type WritableMemory } from "./browser-memory";

export const firstRunKey = "tu-danh-gia-27001.first-run";

/** False where the browser refuses its storage: then the question would come back every time. */
export const isFirstRun = (storage: ReadableMemory = () => localStorage): boolean =>
  readText(storage, firstRunKey) === null;

/** Where the browser refuses, it was never asked. */
export function endFirstRun(storage: WritableMemory = () => localStorage): void {
  keepText(storage, firstRunKey, "done");
}
