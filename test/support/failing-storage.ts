/** Makes the n-th write inside IndexedDB fail, as a full disk or a fault of the browser would. */
import { vi, type Mock } from "vitest";

type Write = (this: IDBObjectStore, ...parts: unknown[]) => IDBRequest;

export type Fault = "QuotaExceededError" | "UnknownError";

/** Counts writes from 1; `at: 0` only counts. Undone by `vi.restoreAllMocks()`, which test/setup.ts calls. */
export function failWrite(at: number, fault: Fault): { readonly written: () => number } {
  let count = 0;
  for (const method of ["add", "put", "delete"] as const) {
    const original = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, method)?.value as Write;
    const spy = vi.spyOn(IDBObjectStore.prototype, method) as unknown as Mock<Write>;
    spy.mockImplementation(function (this: IDBObjectStore, ...parts: unknown[]) {
      count += 1;
      if (count === at) throw new DOMException("planted fault", fault);
      return original.apply(this, parts);
    });
  }
  return { written: () => count };
}
