/** Module worker: reads files at the door away from the page. */
import type { FromInspectWorker, ToInspectWorker } from "./file-inspector";
import { inspectFile } from "./inspect-file";

const send = (message: FromInspectWorker) => postMessage(message);

addEventListener("message", (event: MessageEvent<ToInspectWorker>) => {
  const { file, name } = event.data;
  inspectFile(file, name, { onRead: (byteCount) => send({ type: "read", byteCount }) })
    .then((inspection) => send({ type: "inspected", inspection }))
    .catch((error: unknown) => send({ type: "failed", reason: String(error) }));
});
