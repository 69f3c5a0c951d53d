import type { EvidencePackInput } from "#src/formats/evidence-pack/evidence-pack-input";
import { servePackWorker } from "#src/formats/evidence-pack/serve-pack-worker";
import { serveDrawing } from "./serve-drawing";

/** The product's own conversation with its worker: facts in, evaluation, layout, tags, file out. */
serveDrawing<EvidencePackInput>(
  (input) => (fontsUrl) =>
    new Promise((resolve, reject) => {
      const receive = servePackWorker((message) => {
        if (message.type === "written") resolve(message.pdf);
        else if (message.type === "failed") reject(new Error(message.reason));
        else if (message.type === "refused") reject(new Error(message.error.type));
      });
      void receive({ type: "write", input, fontsUrl });
    }),
);
