/**
 * The files that were opened since the app was started. They outlive the screen, so that a look at another screen does
 * not close them; nothing of them is copied, and a reload forgets them.
 */
import { useSyncExternalStore } from "react";
import type { VerifiedPack, VerifyJob, VerifyPack } from "./pack-verifier";

export type ShelfState =
  | { readonly status: "waiting" }
  | { readonly status: "running"; readonly share: number }
  | { readonly status: "failed"; readonly reason: string }
  | { readonly status: "done"; readonly pack: VerifiedPack };

export type ShelfEntry = {
  readonly key: string;
  readonly fileName: string;
  readonly byteCount: number;
  readonly state: ShelfState;
  /** Higher for what was looked at later; the same pack may lie here in several files. */
  readonly turn: number;
};

export type PackShelf = {
  /** Looks at one file after another, in this order. Resolves to the entries of these files once all are done. */
  readonly add: (files: readonly File[], verify: VerifyPack) => Promise<readonly ShelfEntry[]>;
  /** Of several files of one pack, this is the one that is meant. */
  readonly prefer: (key: string) => void;
  readonly remove: (key: string) => void;
  readonly entries: () => readonly ShelfEntry[];
  readonly subscribe: (listener: () => void) => () => void;
};

/** Steps of the progress that the eye can tell apart. */
const steps = 100;

export function createPackShelf(): PackShelf {
  const listeners = new Set<() => void>();
  const jobs = new Map<string, VerifyJob>();
  let entries: readonly ShelfEntry[] = [];
  let given = 0;
  let preferred = 0;
  let queue: Promise<unknown> = Promise.resolve();

  const show = (next: readonly ShelfEntry[]) => {
    entries = next;
    for (const listener of listeners) listener();
  };
  const become = (key: string, state: ShelfState) =>
    show(entries.map((entry) => (entry.key === key ? { ...entry, state } : entry)));
  const isThere = (key: string) => entries.some((entry) => entry.key === key);

  async function look(key: string, file: File, verify: VerifyPack): Promise<void> {
    if (!isThere(key)) return;
    become(key, { status: "running", share: 0 });
    let shown = 0;
    const job = verify(file, {
      onProgress(share) {
        const step = Math.floor(share * steps);
        if (step === shown) return;
        shown = step;
        become(key, { status: "running", share });
      },
    });
    jobs.set(key, job);
    const result = await job.result;
    jobs.delete(key);
    if (result.ok) become(key, { status: "done", pack: result.value });
    else become(key, { status: "failed", reason: result.error.type === "failed" ? result.error.reason : "" });
  }

  return {
    async add(files, verify) {
      const added = files.map((file) => ({ file, key: `pack-${(given += 1)}` }));
      show([
        ...entries,
        ...added.map(({ file, key }) => ({
          key,
          fileName: file.name,
          byteCount: file.size,
          state: { status: "waiting" as const },
          turn: (preferred += 1),
        })),
      ]);
      for (const { file, key } of added) {
        queue = queue.then(() =>
          look(key, file, verify).catch((error: unknown) => become(key, { status: "failed", reason: String(error) })),
        );
      }
      await queue;
      return entries.filter((entry) => added.some(({ key }) => key === entry.key));
    },
    prefer: (key) => show(entries.map((entry) => (entry.key === key ? { ...entry, turn: (preferred += 1) } : entry))),
    remove(key) {
      jobs.get(key)?.cancel();
      show(entries.filter((entry) => entry.key !== key));
    },
    entries: () => entries,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Of this page. */
export const packShelf = createPackShelf();

export const useShelf = (shelf: PackShelf): readonly ShelfEntry[] =>
  useSyncExternalStore(shelf.subscribe, shelf.entries);

/** The file last meant that holds the pack with this fingerprint. */
export function packOnShelf(entries: readonly ShelfEntry[], fingerprint: string): VerifiedPack | null {
  const [found] = entries
    .filter(({ state }) => state.status === "done" && state.pack.verification.fingerprint === fingerprint)
    .toSorted((left, right) => right.turn - left.turn);
  return found?.state.status === "done" ? found.state.pack : null;
}
