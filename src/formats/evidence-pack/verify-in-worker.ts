/**
 * The page's side: one worker for one file, ended for good when it has answered, when nobody waits any more, and when it
 * takes too long. Whatever a hostile file does to it, the page goes on.
 */
import { fail, succeed, type Result } from "#src/domain/shared/result";
import type { KnownEdition } from "./verify-contents";
import type { FromVerifyWorker, RebuildSettings, ToVerifyWorker } from "./verify-messages";
import type { VerifiedPack } from "./verify-pack";

/** The part of `Worker` that is used. */
export interface VerifyWorker {
  postMessage(message: ToVerifyWorker, transfer: Transferable[]): void;
  terminate(): void;
  addEventListener(type: "message", listener: (event: MessageEvent<FromVerifyWorker>) => void): void;
  addEventListener(type: "error" | "messageerror", listener: (event: Event) => void): void;
}

export type VerifyInWorkerOptions = {
  readonly file: Blob & { readonly name?: string };
  readonly editions: readonly KnownEdition[];
  readonly typedFingerprint?: string | null;
  readonly rebuild?: RebuildSettings | null;
  /** A share from 0 to 1. */
  readonly onProgress?: (share: number) => void;
  /** Makes a module worker from the address: under Trusted Types only the app may turn it into a script's. */
  readonly createWorker: (url: string) => VerifyWorker;
  /** Milliseconds. */
  readonly timeLimit?: number;
};

/** The reason of a `failed` verification that took too long. */
export const timeLimitReason = "time-limit";

export type VerifyFailure = { readonly type: "cancelled" } | { readonly type: "failed"; readonly reason: string };

export type VerifyJob = {
  readonly result: Promise<Result<VerifiedPack, VerifyFailure>>;
  readonly cancel: () => void;
};

const usualTimeLimit = 5 * 60_000;

export function verifyInWorker(options: VerifyInWorkerOptions): VerifyJob {
  const { file, editions, typedFingerprint = null, rebuild = null, timeLimit = usualTimeLimit } = options;
  let worker: VerifyWorker | undefined;
  let settle: (result: Result<VerifiedPack, VerifyFailure>) => void = () => undefined;
  let isSettled = false;
  const result = new Promise<Result<VerifiedPack, VerifyFailure>>((resolve) => {
    settle = (answer) => {
      isSettled = true;
      clearTimeout(late);
      worker?.terminate();
      resolve(answer);
    };
  });
  const late = setTimeout(() => settle(fail({ type: "failed", reason: timeLimitReason })), timeLimit);

  async function start(): Promise<void> {
    try {
      const { default: workerUrl } = await import("./verify-worker.ts?worker&url");
      if (isSettled) return;
      worker = options.createWorker(workerUrl);
      listen(worker, options.onProgress ?? (() => undefined), settle);
      const fileName = file.name ?? "";
      worker.postMessage({ type: "verify", file, fileName, editions, typedFingerprint, rebuild }, []);
    } catch (error) {
      settle(fail({ type: "failed", reason: error instanceof Error ? error.message : String(error) }));
    }
  }

  void start();
  // The worker keeps nothing that would have to be put in order first.
  return { result, cancel: () => settle(fail({ type: "cancelled" })) };
}

function listen(
  worker: VerifyWorker,
  onProgress: (share: number) => void,
  settle: (result: Result<VerifiedPack, VerifyFailure>) => void,
): void {
  worker.addEventListener("message", ({ data }) => {
    switch (data.type) {
      case "progress":
        return onProgress(data.share);
      case "verified":
        return settle(succeed(data.pack));
      case "cancelled":
        return settle(fail({ type: "cancelled" }));
      case "failed":
        return settle(fail({ type: "failed", reason: data.reason }));
    }
  });
  const onError = (event: Event): void => {
    settle(fail({ type: "failed", reason: "message" in event ? String(event.message) : event.type }));
  };
  worker.addEventListener("error", onError);
  worker.addEventListener("messageerror", onError);
}
