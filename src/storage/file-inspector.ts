/**
 * The page's side of reading files at the door and storing them. The worker is started with the first file and ended
 * with the work; an abort ends it at once, whatever it is doing.
 */
import type { Result } from "#src/domain/shared/result";
import type { AssessmentDatabase } from "./database";
import type { FileError, StoreOptions } from "./evidence-files";
import type { Inspection, InspectOptions } from "./inspect-file";
import { createLocalInspector } from "./local-inspector";

export type ToInspectWorker =
  /** The first message. */
  | { readonly type: "start"; readonly databaseName: string }
  | { readonly type: "inspect"; readonly file: Blob; readonly name: string }
  | { readonly type: "store"; readonly mediaType: string };

export type FromInspectWorker =
  | { readonly type: "progress"; readonly byteCount: number }
  | { readonly type: "inspected"; readonly inspection: Inspection }
  | { readonly type: "stored"; readonly result: Result<null, FileError> }
  /** `unreadable`: the browser could not read the file. */
  | { readonly type: "failed"; readonly reason: string; readonly unreadable: boolean };

/** The part of `Worker` that is used. */
export interface InspectWorker {
  postMessage(message: ToInspectWorker): void;
  terminate(): void;
  addEventListener(
    type: "message",
    listener: (event: MessageEvent<FromInspectWorker>) => void,
    options?: AddEventListenerOptions,
  ): void;
  addEventListener(
    type: "error" | "messageerror",
    listener: (event: Event) => void,
    options?: AddEventListenerOptions,
  ): void;
}

/** Makes a module worker from the address: under Trusted Types only the app may turn it into a script's. */
export type CreateInspectWorker = (url: string) => InspectWorker;

export type FileInspector = {
  /** One file at a time. Rejects when the signal aborts and when the file cannot be read. */
  readonly inspect: (file: Blob, name: string, options: InspectOptions) => Promise<Inspection>;
  /**
   * Puts into the vault what was inspected last, and its clean copy. Rejects when the signal aborts; then something may
   * have been stored that nothing names.
   */
  readonly store: (mediaType: string, options: StoreOptions) => Promise<Result<null, FileError>>;
  readonly close: () => void;
};

/** Without `createWorker` the page does it by itself. */
export const createFileInspector = (
  database: AssessmentDatabase,
  createWorker: CreateInspectWorker | undefined,
): FileInspector =>
  createWorker === undefined
    ? createLocalInspector(async () => database)
    : inspectInWorker(database.name, createWorker);

type Asking = {
  readonly onProgress: ((byteCount: number) => void) | undefined;
  readonly signal: AbortSignal | undefined;
};

function inspectInWorker(databaseName: string, createWorker: CreateInspectWorker): FileInspector {
  let worker: InspectWorker | null = null;

  const close = () => {
    worker?.terminate();
    worker = null;
  };

  async function start(): Promise<InspectWorker> {
    const { default: workerUrl } = await import("./inspect-file-worker.ts?worker&url");
    worker = createWorker(workerUrl);
    worker.postMessage({ type: "start", databaseName });
    return worker;
  }

  async function ask<Type extends "inspected" | "stored">(
    request: ToInspectWorker,
    wanted: Type,
    { onProgress, signal }: Asking,
  ): Promise<Extract<FromInspectWorker, { readonly type: Type }>> {
    const used = worker ?? (await start());
    const heard = new AbortController();
    try {
      signal?.throwIfAborted();
      return await new Promise((resolve, reject) => {
        const options = { signal: heard.signal };
        used.addEventListener(
          "message",
          ({ data }) => {
            if (data.type === "progress") onProgress?.(data.byteCount);
            else if (isWanted(data, wanted)) resolve(data);
            else if (data.type === "failed") reject(errorOf(data));
          },
          options,
        );
        const onError = (event: Event) => reject(new Error("message" in event ? String(event.message) : event.type));
        used.addEventListener("error", onError, options);
        used.addEventListener("messageerror", onError, options);
        signal?.addEventListener("abort", () => reject(signal.reason as Error), options);
        used.postMessage(request);
      });
    } catch (error) {
      close();
      throw error;
    } finally {
      heard.abort();
    }
  }

  return {
    inspect: async (file, name, { onRead, signal }) =>
      (await ask({ type: "inspect", file, name }, "inspected", { onProgress: onRead, signal })).inspection,
    store: async (mediaType, { onStored, signal }) =>
      (await ask({ type: "store", mediaType }, "stored", { onProgress: onStored, signal })).result,
    close,
  };
}

const isWanted = <Type extends FromInspectWorker["type"]>(
  data: FromInspectWorker,
  type: Type,
): data is Extract<FromInspectWorker, { readonly type: Type }> => data.type === type;

const errorOf = ({ reason, unreadable }: { readonly reason: string; readonly unreadable: boolean }) =>
  unreadable ? new DOMException(reason, "NotReadableError") : new Error(reason);
