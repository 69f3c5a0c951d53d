/** Module worker: derives a key away from the page. */
import { deriveAtOnce, type KeyRequest } from "./derive-key";

addEventListener("message", (event: MessageEvent<KeyRequest>) => {
  postMessage(deriveAtOnce(event.data));
});
