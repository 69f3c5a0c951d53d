/**
 * Texts that this browser remembers beside the database. All are conveniences: where the browser refuses its storage,
 * is full, or holds something else, they are forgotten and nothing fails.
 */
export type ReadableMemory = () => Pick<Storage, "getItem">;
export type WritableMemory = () => Pick<Storage, "setItem">;

/** Null where there is none, undefined where the browser refuses. */
export function readText(memory: ReadableMemory, key: string): string | null | undefined {
  try {
    return memory().getItem(key);
  } catch {
    return undefined;
  }
}

/** Null where there is none or it is no JSON. What comes is anybody's, and parsed by who asked. */
export function readJson(memory: ReadableMemory, key: string): unknown {
  try {
    return JSON.parse(readText(memory, key) ?? "null");
  } catch {
    return null;
  }
}

/** Whether it is kept. */
export function keepText(memory: WritableMemory, key: string, text: string): boolean {
  try {
    memory().setItem(key, text);
    return true;
  } catch {
    return false;
  }
}
