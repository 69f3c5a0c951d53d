/** Module worker: lays the report out away from the page. */
import { servePackWorker } from "./serve-pack-worker";
import type { ToPackWorker } from "./worker-messages";

const receive = servePackWorker((message) => postMessage(message));

addEventListener("message", (event: MessageEvent<ToPackWorker>) => {
  void receive(event.data);
});
