/** Module worker: opens a stranger's file away from the page. */
import * as z from "zod/mini";
import { serveVerifyWorker } from "./serve-verify-worker";
import type { ToVerifyWorker } from "./verify-messages";

// zod's compiled parsers probe `new Function`, which the content security policy reports as a violation.
z.config({ jitless: true });

const receive = serveVerifyWorker((message) => postMessage(message));

addEventListener("message", (event: MessageEvent<ToVerifyWorker>) => {
  void receive(event.data);
});
