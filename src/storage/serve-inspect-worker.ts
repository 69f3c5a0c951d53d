/** The worker's conversation, without the worker, so that it can be tested on one thread. */
import type { AssessmentDatabase } from "./database";
import type { FileInspector, FromInspectWorker, ToInspectWorker } from "./file-inspector";
import { createLocalInspector } from "./local-inspector";

/** `openDatabase` is called with the first file that is to be stored. */
export function serveInspectWorker(
  send: (message: FromInspectWorker) => void,
  openDatabase: (name: string) => Promise<AssessmentDatabase>,
): { readonly receive: (request: ToInspectWorker) => Promise<void> } {
  let inspector: FileInspector | null = null;

  async function answer(request: ToInspectWorker): Promise<FromInspectWorker | null> {
    if (request.type === "start") {
      let database: Promise<AssessmentDatabase> | null = null;
      inspector = createLocalInspector(() => (database ??= openDatabase(request.databaseName)));
      return null;
    }
    if (inspector === null) throw new Error("not started");
    const onProgress = (byteCount: number) => send({ type: "progress", byteCount });
    return request.type === "inspect"
      ? { type: "inspected", inspection: await inspector.inspect(request.file, request.name, { onRead: onProgress }) }
      : { type: "stored", result: await inspector.store(request.mediaType, { onStored: onProgress }) };
  }

  return {
    async receive(request) {
      try {
        const message = await answer(request);
        if (message !== null) send(message);
      } catch (error) {
        send({ type: "failed", reason: String(error), unreadable: error instanceof DOMException });
      }
    },
  };
}
