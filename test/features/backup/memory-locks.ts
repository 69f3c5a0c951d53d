/** Web Locks of one page: exclusive, in turn, or not at all. */
type Run = (lock: object | null) => unknown;

export function memoryLocks() {
  const queues = new Map<string, Promise<unknown>>();
  const held = new Set<string>();
  return {
    async request(name: string, first: Run | { readonly ifAvailable?: boolean }, second?: Run): Promise<unknown> {
      const run = (second ?? first) as Run;
      const { ifAvailable = false } = second === undefined ? {} : (first as { readonly ifAvailable?: boolean });
      if (ifAvailable && held.has(name)) return run(null);
      held.add(name);
      const mine = (queues.get(name) ?? Promise.resolve()).then(() => run({}));
      const settled = mine.then(
        () => undefined,
        () => undefined,
      );
      queues.set(name, settled);
      try {
        return await mine;
      } finally {
        if (queues.get(name) === settled) held.delete(name);
      }
    },
  };
}
