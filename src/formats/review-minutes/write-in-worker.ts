/** The page's side: starts the worker, passes progress on, ends it when it is done or no longer wanted. */
import { fail, succeed, type Result } from "#src/domain/shared/result";
import type { Substitution } from "#src/formats/pdf/printable-text";
import type { MinutesInput } from "./minutes-input";
import type { FromMinutesWorker, ToMinutesWorker } from "./worker-messages";

/** The part of `Worker` that is used. */
export interface MinutesWorker {
  postMessage(message: ToMinutesWorker): void;
  terminate(): void;
  addEventListener(type: "message", listener: (event: MessageEvent<FromMinutesWorker>) => void): void;
  addEventListener(type: "error" | "messageerror", listener: (event: Event) => void): void;
}

export interface WriteMinutesOptions {
  readonly input: MinutesInput;
  /** Absolute address of the folder with the faces, with a slash at the end. */
  readonly fontsUrl: string;
  readonly onProgress: (share: number) => void;
  readonly createWorker: (url: string) => MinutesWorker;
}

export interface MinutesFile {
  readonly pdf: Blob;
  readonly pageCount: number;
  readonly substitutions: readonly Substitution[];
}

export type MinutesFailure = { readonly type: "cancelled" } | { readonly type: "failed"; readonly reason: string };

export interface MinutesJob {
  readonly result: Promise<Result<MinutesFile, MinutesFailure>>;
  cancel(): void;
}

export function writeMinutesInWorker(options: WriteMinutesOptions): MinutesJob {
  const { input, fontsUrl, onProgress, createWorker } = options;
  let worker: MinutesWorker | null = null;
  let isSettled = false;
  let resolve: (result: Result<MinutesFile, MinutesFailure>) => void = () => undefined;
  const result = new Promise<Result<MinutesFile, MinutesFailure>>((resolvePromise) => {
    resolve = resolvePromise;
  });
  const settle = (value: Result<MinutesFile, MinutesFailure>) => {
    if (isSettled) return;
    isSettled = true;
    worker?.terminate();
    resolve(value);
  };
  const failed = (reason: string) => settle(fail({ type: "failed", reason }));

  async function start(): Promise<void> {
    const { default: workerUrl } = await import("./worker.ts?worker&url");
    if (isSettled) return;
    worker = createWorker(workerUrl);
    worker.addEventListener("message", ({ data }) => {
      if (data.type === "progress") onProgress(data.share);
      else if (data.type === "failed") failed(data.reason);
      else settle(succeed({ pdf: data.pdf, pageCount: data.pageCount, substitutions: data.substitutions }));
    });
    const onError = (event: Event): void => failed("message" in event ? String(event.message) : event.type);
    worker.addEventListener("error", onError);
    worker.addEventListener("messageerror", onError);
    worker.postMessage({ input, fontsUrl });
  }

  start().catch((error: unknown) => failed(String(error)));
  return { result, cancel: () => settle(fail({ type: "cancelled" })) };
}
