/** The worker's side, without the worker, so that it can be tested on one thread. */
import type { FromDocumentWorker, ToDocumentWorker } from "./worker-messages";
import { writeDocument } from "./write-document";

export function serveDocument({ kind, input }: ToDocumentWorker): FromDocumentWorker {
  try {
    return { type: "written", file: writeDocument(kind, input) };
  } catch (error) {
    return { type: "failed", reason: error instanceof Error ? error.message : String(error) };
  }
}
