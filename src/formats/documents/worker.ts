/** Module worker: writes documents away from the page. An OSCAL file of a megabyte takes a tenth of a second. */
import { serveDocument } from "./serve-document-worker";
import type { ToDocumentWorker } from "./worker-messages";

addEventListener("message", (event: MessageEvent<ToDocumentWorker>) => {
  postMessage(serveDocument(event.data));
});
