/** A piece of work that takes a while: how far it is, how it ended, and a way to stop it. */
import { useCallback, useRef, useState } from "react";
import type { Result } from "#src/domain/shared/result";
import { failureOf, type BackupFailure } from "./backup-failure";

export type JobTools = {
  readonly signal: AbortSignal;
  /** From 0 to 1. */
  readonly report: (label: string, share: number) => void;
};

export type JobState<Value> =
  | { readonly status: "idle" }
  | { readonly status: "running"; readonly label: string; readonly share: number }
  | { readonly status: "failed"; readonly failure: BackupFailure }
  | { readonly status: "done"; readonly value: Value };

export type Job<Value> = {
  readonly state: JobState<Value>;
  readonly start: (work: (tools: JobTools) => Promise<Result<Value, BackupFailure>>) => Promise<JobState<Value>>;
  readonly cancel: () => void;
  readonly reset: () => void;
};

export function useJob<Value>(): Job<Value> {
  const [state, setState] = useState<JobState<Value>>({ status: "idle" });
  const running = useRef<AbortController | null>(null);

  const start = useCallback(async (work: (tools: JobTools) => Promise<Result<Value, BackupFailure>>) => {
    const controller = new AbortController();
    running.current = controller;
    const { signal } = controller;
    const report = (label: string, share: number) =>
      setState((current) => {
        // Bytes come faster than anybody can see them.
        const isSame =
          current.status === "running" && current.label === label && toPercent(current.share) === toPercent(share);
        return isSame ? current : { status: "running", label, share };
      });
    report("", 0);
    const result = await work({ signal, report }).catch((error: unknown) => ({
      ok: false as const,
      error: failureOf(error, signal),
    }));
    const next: JobState<Value> = result.ok
      ? { status: "done", value: result.value }
      : { status: "failed", failure: result.error };
    setState(next);
    return next;
  }, []);

  const cancel = useCallback(() => running.current?.abort(), []);
  const reset = useCallback(() => setState({ status: "idle" }), []);
  return { state, start, cancel, reset };
}

const toPercent = (share: number) => Math.floor(share * 100);
