/** The worker's conversation, without the worker, so that it can be tested on one thread. */
import type { FaceBytes, FaceName } from "#src/formats/pdf/document";
import { faceFiles } from "#src/formats/pdf/face-files";
import type { FromPackWorker, ToPackWorker } from "./worker-messages";
import { mediaType, writeEvidencePack } from "./write";

/** Ends with a slash: the folder of the five faces. */
export async function loadFaces(fontsUrl: string): Promise<FaceBytes> {
  const load = async (name: FaceName): Promise<Uint8Array> => {
    const response = await fetch(new URL(faceFiles[name], fontsUrl));
    if (!response.ok) throw new Error(`${faceFiles[name]}: ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  };
  const [regular, bold, italic, boldItalic, mono] = await Promise.all([
    load("regular"),
    load("bold"),
    load("italic"),
    load("bold-italic"),
    load("mono"),
  ]);
  return { regular, bold, italic, "bold-italic": boldItalic, mono };
}

/** One turn of the event loop. Messages that have come in are handled before it is over; timers would be throttled. */
export function nextTurn(): Promise<void> {
  turns ??= openTurns();
  return turns();
}

let turns: (() => Promise<void>) | undefined;

/** One channel for all turns: opening one takes longer than the turn. */
function openTurns(): () => Promise<void> {
  const waiting: (() => void)[] = [];
  const { port1, port2 } = new MessageChannel();
  port1.addEventListener("message", () => waiting.shift()?.());
  port1.start();
  return () =>
    new Promise((resolve) => {
      waiting.push(resolve);
      port2.postMessage(null);
    });
}

export function servePackWorker(
  send: (message: FromPackWorker) => void,
  facesFrom: (fontsUrl: string) => Promise<FaceBytes> = loadFaces,
): (message: ToPackWorker) => Promise<void> {
  let cancelled = false;

  async function write({ input, fontsUrl }: Extract<ToPackWorker, { type: "write" }>): Promise<void> {
    cancelled = false;
    try {
      const faces = facesFrom(fontsUrl);
      // Where the data are refused nobody waits for the faces.
      faces.catch(() => {});
      const result = await writeEvidencePack(input, {
        faces,
        onProgress: (progress) => send({ type: "progress", progress }),
        pause: nextTurn,
        isCancelled: () => cancelled,
      });
      if (!result.ok) return send({ type: "refused", error: result.error });
      const { parts, fingerprint, pageCount, substitutions } = result.value;
      const pdf = new Blob([...parts], { type: mediaType });
      send({ type: "written", pdf, fingerprint, pageCount, substitutions });
    } catch (error) {
      send({ type: "failed", reason: error instanceof Error ? error.message : String(error) });
    }
  }

  return async (message) => {
    if (message.type === "cancel") cancelled = true;
    else await write(message);
  };
}
