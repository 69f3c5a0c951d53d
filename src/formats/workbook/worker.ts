/** Module worker: reads what anybody may have made away from the page. */
import { readTableFile } from "./read-table-file";
import type { FromTableWorker, ToTableWorker } from "./read-in-worker";

const send = (message: FromTableWorker) => postMessage(message);

addEventListener("message", (event: MessageEvent<ToTableWorker>) => {
  const { file, name } = event.data;
  readTableFile(file, name)
    .then((result) => send({ type: "read", result }))
    .catch(() => send({ type: "failed" }));
});
