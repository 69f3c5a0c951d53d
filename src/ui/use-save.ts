/**
 * The save state of the app: «Đang lưu…», «Đã lưu 14:02», «CHƯA LƯU: lý do». Saved is said only when the action's
 * promise has resolved well, that is after the transaction's completion; silence for too long counts as not saved.
 */
import { useCallback, useRef, useState } from "react";

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
  readonly progress: SaveProgress;
  /**
   * Runs an action that writes and resolves to whether it was saved. `key` names what is written: a later success under
   * the same key settles an earlier failure, and a retry never brings back an older value.
   */
  readonly save: (key: string, action: SaveAction) => Promise<boolean>;
  /** Runs every action that still stands as failed. */
  readonly retry: () => void;
  /** Resolves when nothing is being written any more, to whether everything is saved. */
  readonly settle: () => Promise<boolean>;
};

const longestWait = 5_000;

export function useSave(): Saver {
  const [progress, setProgress] = useState<SaveProgress>({ state: "idle" });
  const running = useRef(new Set<Promise<SaveOutcome>>());
  const failures = useRef(new Map<string, { readonly action: SaveAction; readonly reason: string }>());

  const save = useCallback(async (key: string, action: SaveAction): Promise<boolean> => {
    setProgress({ state: "saving" });
    const overdue = setTimeout(() => setProgress({ state: "failed", reason: "save-timeout" }), longestWait);
    const writing = action().catch((): SaveOutcome => ({ ok: false, error: { type: "save-failed" } }));
    running.current.add(writing);
    const outcome = await writing;
    clearTimeout(overdue);
    running.current.delete(writing);
    if (outcome.ok) failures.current.delete(key);
    else failures.current.set(key, { action, reason: outcome.error.type });
    const [failure] = failures.current.values();
    if (failure !== undefined) setProgress({ state: "failed", reason: failure.reason });
    else if (running.current.size === 0) setProgress({ state: "saved", at: new Date().toISOString() });
    return outcome.ok;
  }, []);

  const retry = useCallback(() => {
    for (const [key, { action }] of failures.current) void save(key, action);
  }, [save]);

  const settle = useCallback(async () => {
    await Promise.all(running.current);
    return failures.current.size === 0;
  }, []);

  return { progress, save, retry, settle };
}
