/** Whether a level typed by its key leads on to the next item. A habit of this browser, never part of an assessment. */
import { keepText, readText, type ReadableMemory, type WritableMemory } from "./browser-memory";

const key = "tu-danh-gia-27001.step-on";

export const loadStepOn = (storage: ReadableMemory = () => localStorage): boolean => readText(storage, key) === "yes";

/** Where the browser refuses, the choice holds until the screen is left. */
export function saveStepOn(stepOn: boolean, storage: WritableMemory = () => localStorage): void {
  keepText(storage, key, stepOn ? "yes" : "no");
}
