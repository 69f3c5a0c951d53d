/** The page's side: starts the worker, passes progress on, cancels by message and, if that is not heard, for good. */
import { fail, succeed, type Result } from "#src/domain/shared/result";
import type { Substitution } from "#src/formats/pdf/printable-text";
import type { EvidencePackInput } from "./evidence-pack-input";
import type { PackWriteError } from "./pack-write-error";
import type { FromPackWorker, ToPackWorker } from "./worker-messages";
import type { PackProgress } from "./write";

/** The part of `Worker` that is used. */
export interface PackWorker {
  postMessage(message: ToPackWorker, transfer: Transferable[]): void;
  terminate(): void;
  addEventListener(type: "message", listener: (event: MessageEvent<FromPackWorker>) => void): void;
  addEventListener(type: "error" | "messageerror", listener: (event: Event) => void): void;
}

export interface WriteInWorkerOptions {
  readonly input: EvidencePackInput;
  /** Absolute address of the folder with the faces, with a slash at the end. */
  readonly fontsUrl: string;
  readonly onProgress: (progress: PackProgress) => void;
  /** Makes a module worker from the address: under Trusted Types only the app may turn it into a script's. */
  readonly createWorker: (url: string) => PackWorker;
}

export interface PackFile {
  readonly pdf: Blob;
  readonly fingerprint: string;
  readonly pageCount: number;
  readonly substitutions: readonly Substitution[];
}

export type PackFailure = PackWriteError | { readonly type: "failed"; readonly reason: string };

export interface PackJob {
  readonly result: Promise<Result<PackFile, PackFailure>>;
  cancel(): void;
}

/** How long the worker has to stop by itself. */
const patience = 150;

export function writeInWorker(options: WriteInWorkerOptions): PackJob {
  let worker: PackWorker | undefined;
  const { promise, settle } = settledOnce<Result<PackFile, PackFailure>>(() => worker?.terminate());
  let isSettled = false;
  void promise.then(() => {
    isSettled = true;
  });

  async function start(): Promise<void> {
    try {
      const { default: workerUrl } = await import("./worker.ts?worker&url");
      if (isSettled) return;
      worker = options.createWorker(workerUrl);
      listen(worker, options.onProgress, settle);
      worker.postMessage({ type: "write", input: options.input, fontsUrl: options.fontsUrl }, []);
    } catch (error) {
      settle(fail({ type: "failed", reason: error instanceof Error ? error.message : String(error) }));
    }
  }

  void start();
  return {
    result: promise,
    cancel() {
      worker?.postMessage({ type: "cancel" }, []);
      setTimeout(() => settle(fail({ type: "cancelled" })), worker ? patience : 0);
    },
  };
}

function listen(
  worker: PackWorker,
  onProgress: (progress: PackProgress) => void,
  settle: (result: Result<PackFile, PackFailure>) => void,
): void {
  worker.addEventListener("message", ({ data }) => {
    switch (data.type) {
      case "progress":
        return onProgress(data.progress);
      case "written": {
        const { pdf, fingerprint, pageCount, substitutions } = data;
        return settle(succeed({ pdf, fingerprint, pageCount, substitutions }));
      }
      case "refused":
        return settle(fail(data.error));
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

function settledOnce<Value>(afterwards: () => void): { promise: Promise<Value>; settle: (value: Value) => void } {
  let resolve: ((value: Value) => void) | undefined;
  const promise = new Promise<Value>((resolvePromise) => {
    resolve = resolvePromise;
  });
  return {
    promise,
    settle(value) {
      if (!resolve) return;
      resolve(value);
      resolve = undefined;
      afterwards();
    },
  };
}
