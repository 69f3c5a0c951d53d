/** A layer between Dexie and the browser that makes the n-th mutation fail, once or for ever after. */
import type { DBCore, Middleware } from "dexie";

export const faultKinds = {
  quota: () => new DOMException("planted: quota", "QuotaExceededError"),
  abort: () => new DOMException("planted: aborted", "AbortError"),
  "connection lost": () => new DOMException("planted: Connection to Indexed Database server lost", "UnknownError"),
  "disk full": () => new DOMException("planted: Internal error committing transaction", "UnknownError"),
} as const;

export type FaultKind = keyof typeof faultKinds;

export type FaultLayer = {
  readonly layer: Middleware<DBCore>;
  /** The n-th mutation from now on fails; `at: 0` only counts. */
  readonly arm: (at: number, kind: FaultKind, lasting: boolean) => void;
  readonly disarm: () => void;
  /** Mutations since `arm`. */
  readonly count: () => number;
};

export function createFaultLayer(): FaultLayer {
  let armed: { readonly at: number; readonly kind: FaultKind; readonly lasting: boolean } | null = null;
  let count = 0;
  const isHit = () => {
    count += 1;
    if (armed === null || armed.at === 0) return false;
    return armed.lasting ? count >= armed.at : count === armed.at;
  };
  return {
    layer: {
      stack: "dbcore",
      name: "planted-faults",
      create: (core) => ({
        ...core,
        table: (name) => {
          const table = core.table(name);
          return {
            ...table,
            mutate: (request) =>
              isHit() && armed !== null ? Promise.reject(faultKinds[armed.kind]()) : table.mutate(request),
          };
        },
      }),
    },
    arm: (at, kind, lasting) => {
      armed = { at, kind, lasting };
      count = 0;
    },
    disarm: () => {
      armed = null;
    },
    count: () => count,
  };
}
