/** The page's side: a worker for one file, ended when it has answered or takes too long. */
import { fail, type Result } from "#src/domain/shared/result";
import type { TableFile, TableFileError } from "./read-table-file";

export type ToTableWorker = { readonly file: Blob; readonly name: string };

export type FromTableWorker =
  | { readonly type: "read"; readonly result: Result<TableFile, TableFileError> }
  | { readonly type: "failed" };

/** The part of `Worker` that is used. */
export interface TableWorker {
  postMessage(message: ToTableWorker): void;
  terminate(): void;
  addEventListener(type: "message", listener: (event: MessageEvent<FromTableWorker>) => void): void;
  addEventListener(type: "error" | "messageerror", listener: (event: Event) => void): void;
}

/** Makes a module worker from the address: under Trusted Types only the app may turn it into a script's. */
export type CreateTableWorker = (url: string) => TableWorker;

export type ReadFailure = TableFileError | { readonly type: "table-read-failed" } | { readonly type: "table-too-slow" };

const longestWait = 20_000;

export async function readTableInWorker(
  file: File,
  createWorker: CreateTableWorker,
  wait = longestWait,
): Promise<Result<TableFile, ReadFailure>> {
  const { default: workerUrl } = await import("./worker.ts?worker&url");
  const worker = createWorker(workerUrl);
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    return await new Promise<Result<TableFile, ReadFailure>>((resolve) => {
      const failed = () => resolve(fail({ type: "table-read-failed" }));
      timer = setTimeout(() => resolve(fail({ type: "table-too-slow" })), wait);
      worker.addEventListener("message", ({ data }) => {
        if (data.type === "read") resolve(data.result);
        else failed();
      });
      worker.addEventListener("error", failed);
      worker.addEventListener("messageerror", failed);
      worker.postMessage({ file, name: file.name });
    });
  } finally {
    clearTimeout(timer);
    worker.terminate();
  }
}
