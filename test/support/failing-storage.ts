/** Makes the n-th write inside IndexedDB fail, as a full disk or a fault of the browser would. */
import { vi } from "vitest";

export type Fault = "QuotaExceededError" | "UnknownError";

/** Counts writes from 1; `at: 0` only counts. Undone by `vi.restoreAllMocks()`, which test/setup.ts calls. */
export function failWrite(at: number, fault: Fault): { readonly written: () => number } {
  let count = 0;
  for (const method of ["add", "put", "delete"] as const) {
    const original = IDBObjectStore.prototype[method];
    vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (this: IDBObjectStore, ...parts) {
      count += 1;
      if (count === at) throw new DOMException("planted fault", fault);
      return Reflect.apply(original, this, parts) as IDBRequest<IDBValidKey> & IDBRequest<undefined>;
    });
  }
  return { written: () => count };
}
