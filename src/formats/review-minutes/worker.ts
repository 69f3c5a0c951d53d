/** Module worker: lays the minutes out away from the page. */
import { serveMinutes } from "./serve-minutes-worker";
import type { ToMinutesWorker } from "./worker-messages";

addEventListener("message", (event: MessageEvent<ToMinutesWorker>) => {
  void serveMinutes(event.data, (message) => postMessage(message));
});
