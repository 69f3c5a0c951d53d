/** The worker's side, without the worker, so that it can be tested on one thread. */
import { loadFaces } from "#src/formats/evidence-pack/serve-pack-worker";
import type { FaceBytes } from "#src/formats/pdf/document";
import type { FromMinutesWorker, ToMinutesWorker } from "./worker-messages";
import { mediaType, writeMinutes } from "./write-minutes";

export async function serveMinutes(
  { input, fontsUrl }: ToMinutesWorker,
  send: (message: FromMinutesWorker) => void,
  facesFrom: (fontsUrl: string) => Promise<FaceBytes> = loadFaces,
): Promise<void> {
  try {
    const result = await writeMinutes(input, {
      faces: await facesFrom(fontsUrl),
      onProgress: (share) => send({ type: "progress", share }),
    });
    // Cancelled by the page alone, which ends the worker.
    if (!result.ok) return;
    const { parts, pageCount, substitutions } = result.value;
    send({ type: "written", pdf: new Blob([...parts], { type: mediaType }), pageCount, substitutions });
  } catch (error) {
    send({ type: "failed", reason: error instanceof Error ? error.message : String(error) });
  }
}
