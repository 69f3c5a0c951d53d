/**
 * The save state of the app: «Đang lưu…», «Đã lưu 14:02», «CHƯA LƯU: lý do». Saved is said only when the action's
 * promise has resolved well, that is after the transaction's completion; silence for too long counts as not saved.
 */
import { useState, useSyncExternalStore } from "react";

export type SaveOutcome =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: { readonly type: string } };

export type SaveProgress =
  | { readonly state: "idle" }
  | { readonly state: "saving" }
  | { readonly state: "saved"; readonly at: string }
  | { readonly state: "failed"; readonly reason: string };

export type SaveAction = () => Promise<SaveOutcome>;

export type Saver = {
  /**
   * Runs an action that writes and resolves to whether it was saved. `key` names what is written: a later success under
   * the same key settles an earlier failure, and a retry never brings back an older value.
   */
  readonly save: (key: string, action: SaveAction) => Promise<boolean>;
  /** Runs every action that still stands as failed. */
  readonly retry: () => void;
  /** Resolves when nothing is being written any more, to whether everything is saved. */
  readonly settle: () => Promise<boolean>;
  readonly progress: () => SaveProgress;
  readonly subscribe: (listener: () => void) => () => void;
};

const longestWait = 5_000;

/**
 * One saver for as long as the component lives. Its progress is not state of that component: only who shows it
 * (`useSaveProgress`) is drawn again, not the whole screen at every step of a save.
 */
export function useSave(): Saver {
  const [saver] = useState(createSaver);
  return saver;
}

export const useSaveProgress = (saver: Saver): SaveProgress => useSyncExternalStore(saver.subscribe, saver.progress);

export function createSaver(): Saver {
  const listeners = new Set<() => void>();
  const running = new Set<Promise<SaveOutcome>>();
  const failures = new Map<string, { readonly action: SaveAction; readonly reason: string }>();
  let progress: SaveProgress = { state: "idle" };

  const show = (next: SaveProgress) => {
    progress = next;
    for (const listener of listeners) listener();
  };

  const save = async (key: string, action: SaveAction): Promise<boolean> => {
    const writing = action().catch((): SaveOutcome => ({ ok: false, error: { type: "save-failed" } }));
    running.add(writing);
    show({ state: "saving" });
    const overdue = setTimeout(() => {
      failures.set(key, { action, reason: "save-timeout" });
      show({ state: "failed", reason: "save-timeout" });
    }, longestWait);
    const outcome = await writing;
    clearTimeout(overdue);
    running.delete(writing);
    if (outcome.ok) failures.delete(key);
    else failures.set(key, { action, reason: outcome.error.type });
    const [failure] = failures.values();
    if (failure !== undefined) show({ state: "failed", reason: failure.reason });
    else if (running.size === 0) show({ state: "saved", at: new Date().toISOString() });
    return outcome.ok;
  };

  return {
    save,
    retry: () => {
      for (const [key, { action }] of failures) void save(key, action);
    },
    settle: async () => {
      await Promise.all(running);
      return failures.size === 0;
    },
    progress: () => progress,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
