/** The worker's conversation, without the worker, so that it can be tested on one thread. */
import type { FaceBytes } from "#src/formats/pdf/document";
import { createRebuildPages } from "./rebuild-pages";
import { loadFaces, nextTurn } from "./serve-pack-worker";
import type { FromVerifyWorker, ToVerifyWorker, VerifyRequest } from "./verify-messages";
import { verifyPack } from "./verify-pack";

/** Shares that differ by less are not worth a message. */
const smallestStep = 0.005;

export function serveVerifyWorker(
  send: (message: FromVerifyWorker) => void,
  facesFrom: (fontsUrl: string) => Promise<FaceBytes> = loadFaces,
): (message: ToVerifyWorker) => Promise<void> {
  let cancelled = false;

  async function verify({ file, fileName, editions, typedFingerprint, rebuild }: VerifyRequest): Promise<void> {
    cancelled = false;
    let told = 0;
    const isCancelled = () => cancelled;
    try {
      const result = await verifyPack(file, {
        fileName,
        editions,
        typedFingerprint,
        appVersion: rebuild?.appVersion,
        rebuildPages:
          rebuild === null
            ? undefined
            : createRebuildPages({
                editions,
                faces: () => facesFrom(rebuild.fontsUrl),
                texts: rebuild.texts,
                pause: nextTurn,
                isCancelled,
              }),
        isCancelled,
        onProgress(share) {
          if (share - told < smallestStep && share < 1) return;
          told = share;
          send({ type: "progress", share });
        },
      });
      send(result.ok ? { type: "verified", pack: result.value } : { type: "cancelled" });
    } catch (error) {
      send({ type: "failed", reason: error instanceof Error ? error.message : String(error) });
    }
  }

  return async (message) => {
    if (message.type === "cancel") cancelled = true;
    else await verify(message);
  };
}
