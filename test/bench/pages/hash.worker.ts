import type { PackedFile } from "#src/formats/evidence-pack/evidence-pack-input";

addEventListener("message", ({ data }: MessageEvent<readonly PackedFile[]>) => {
  void (async () => {
    const start = performance.now();
    for (const { content } of data) await crypto.subtle.digest("SHA-256", await content.arrayBuffer());
    postMessage(performance.now() - start);
  })();
});
postMessage("ready");
