/**
 * The page's side of reading files at the door. The worker is started with the first file and ended with the work; an
 * abort ends it at once, whatever it is doing.
 */
import { inspectFile, type Inspection, type InspectOptions } from "./inspect-file";

export type ToInspectWorker = { readonly file: Blob; readonly name: string };

export type FromInspectWorker =
  | { readonly type: "read"; readonly byteCount: number }
  | { readonly type: "inspected"; readonly inspection: Inspection }
  | { readonly type: "failed"; readonly reason: string };

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
  readonly close: () => void;
};

/** Without `createWorker` the page reads by itself, in pieces. */
export function createFileInspector(createWorker: CreateInspectWorker | undefined): FileInspector {
  return createWorker === undefined ? { inspect: inspectFile, close: () => undefined } : inspectInWorker(createWorker);
}

function inspectInWorker(createWorker: CreateInspectWorker): FileInspector {
  let worker: InspectWorker | null = null;

  const close = () => {
    worker?.terminate();
    worker = null;
  };

  async function inspect(file: Blob, name: string, { onRead, signal }: InspectOptions): Promise<Inspection> {
    const { default: workerUrl } = await import("./inspect-file-worker.ts?worker&url");
    signal?.throwIfAborted();
    const used = (worker ??= createWorker(workerUrl));
    const heard = new AbortController();
    try {
      return await new Promise<Inspection>((resolve, reject) => {
        const options = { signal: heard.signal };
        used.addEventListener(
          "message",
          ({ data }) => {
            if (data.type === "read") onRead?.(data.byteCount);
            else if (data.type === "inspected") resolve(data.inspection);
            else reject(new Error(data.reason));
          },
          options,
        );
        const onError = (event: Event) => reject(new Error("message" in event ? String(event.message) : event.type));
        used.addEventListener("error", onError, options);
        used.addEventListener("messageerror", onError, options);
        signal?.addEventListener("abort", () => reject(signal.reason as Error), options);
        used.postMessage({ file, name });
      });
    } catch (error) {
      close();
      throw error;
    } finally {
      heard.abort();
    }
  }

  return { inspect, close };
}
