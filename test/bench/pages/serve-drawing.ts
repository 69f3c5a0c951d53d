/**
 * What the workers of all libraries have in common: the content comes first and is not timed, then each request to draw
 * is timed inside the worker, from the fetching of the fonts to the finished Blob.
 */
import { loadFaces } from "#src/formats/evidence-pack/serve-pack-worker";
import type { FaceBytes } from "#src/formats/pdf/document";

export type ToDrawingWorker<Content> =
  | { readonly type: "load"; readonly content: Content; readonly fontsUrl: string }
  | { readonly type: "draw" };

export type FromDrawingWorker =
  | { readonly type: "ready" }
  | { readonly type: "loaded" }
  | { readonly type: "drawn"; readonly milliseconds: number; readonly pdf: Blob };

export type Draw = (fontsUrl: string) => Promise<Blob>;

export function serveDrawing<Content>(prepare: (content: Content) => Draw): void {
  const send = (message: FromDrawingWorker) => postMessage(message);
  let draw: Draw | undefined;
  let fontsUrl = "";

  addEventListener("message", ({ data }: MessageEvent<ToDrawingWorker<Content>>) => {
    if (data.type === "load") {
      ({ fontsUrl } = data);
      draw = prepare(data.content);
      return send({ type: "loaded" });
    }
    const start = performance.now();
    return void draw?.(fontsUrl).then((pdf) => send({ type: "drawn", milliseconds: performance.now() - start, pdf }));
  });
  send({ type: "ready" });
}

/** The faces in the order in which the drawing numbers them. */
export async function facesInOrder(fontsUrl: string): Promise<readonly Uint8Array[]> {
  const faces: FaceBytes = await loadFaces(fontsUrl);
  return [faces.regular, faces.bold, faces.italic, faces["bold-italic"], faces.mono];
}
