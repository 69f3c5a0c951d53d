/** The page's side: starts the worker, takes the file, ends the worker. */
import { fail, succeed, type Result } from "#src/domain/shared/result";
import type { FromDocumentWorker, ToDocumentWorker } from "./worker-messages";

/** The part of `Worker` that is used. */
export interface DocumentWorker {
  postMessage(message: ToDocumentWorker): void;
  terminate(): void;
  addEventListener(type: "message", listener: (event: MessageEvent<FromDocumentWorker>) => void): void;
  addEventListener(type: "error" | "messageerror", listener: (event: Event) => void): void;
}

export type DocumentFailure = { readonly type: "failed"; readonly reason: string };

/** `createWorker` makes a module worker from the address: under Trusted Types only the app may do so. */
export async function writeDocumentInWorker(
  message: ToDocumentWorker,
  createWorker: (url: string) => DocumentWorker,
): Promise<Result<Blob, DocumentFailure>> {
  const { default: workerUrl } = await import("./worker.ts?worker&url");
  const worker = createWorker(workerUrl);
  const answer = await new Promise<FromDocumentWorker>((resolve) => {
    const failed = (event: Event) =>
      resolve({ type: "failed", reason: "message" in event ? String(event.message) : event.type });
    worker.addEventListener("message", ({ data }) => resolve(data));
    worker.addEventListener("error", failed);
    worker.addEventListener("messageerror", failed);
    worker.postMessage(message);
  });
  worker.terminate();
  return answer.type === "written" ? succeed(answer.file) : fail(answer);
}
