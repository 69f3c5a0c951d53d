/**
 * Asks the browser to keep the data, once: right after the first answer was saved, while the key or the click that gave
 * it still counts. What the browser decides is told in the settings.
 */
import { keepText, readText, type ReadableMemory, type WritableMemory } from "./browser-memory";
import type { Committed } from "./writer";
import { requestPersistence } from "./storage-status";

const askedKey = "tu-danh-gia-27001.persistence-asked";

export function askPersistenceOnce(
  committed: readonly Committed[],
  storage: ReadableMemory & WritableMemory = () => localStorage,
  ask: () => Promise<unknown> = requestPersistence,
): void {
  const isAnswer = committed.some(({ changes }) => changes.some(({ field }) => field === "level"));
  if (!isAnswer) return;
  // A browser that refuses its storage refuses this as well.
  if (readText(storage, askedKey) === null && keepText(storage, askedKey, "yes")) void ask();
}
