/** Module worker: lays the sheet out away from the page. */
import { serveAttendance } from "./serve-attendance-worker";
import type { ToAttendanceWorker } from "./worker-messages";

addEventListener("message", (event: MessageEvent<ToAttendanceWorker>) => {
  void serveAttendance(event.data, (message) => postMessage(message));
});
