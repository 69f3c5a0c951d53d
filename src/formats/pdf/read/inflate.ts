/** FlateDecode through the browser's own inflater, stopped at the first byte too many. */
import { damaged, PdfReadException, tooLarge } from "./pdf-read-error";

/** A packed piece grows at most about a thousand times before anybody can look: 16 MiB. */
const largestPiece = 16 * 1024;

/** The bytes as they come. Throws a `PdfReadException` where they are none or more than `limit`. */
export async function* inflated(packed: Blob, limit: number, place: string): AsyncGenerator<Uint8Array> {
  // Some writers pack nothing into nothing.
  if (packed.size === 0) return;
  const reader = inPieces(packed).pipeThrough(new DecompressionStream("deflate")).getReader();
  let byteCount = 0;
  try {
    for (;;) {
      const next = await nextOf(reader, place);
      if (next === undefined) return;
      byteCount += next.byteLength;
      if (byteCount > limit) throw tooLarge(place);
      yield next;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

export async function inflate(packed: Blob, limit: number, place: string): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let byteCount = 0;
  for await (const piece of inflated(packed, limit, place)) {
    pieces.push(piece);
    byteCount += piece.byteLength;
  }
  const bytes = new Uint8Array(byteCount);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.byteLength;
  }
  return bytes;
}

async function nextOf(reader: ReadableStreamDefaultReader<Uint8Array>, place: string): Promise<Uint8Array | undefined> {
  try {
    return (await reader.read()).value;
  } catch (error) {
    // The inflater says TypeError, Node also its own kind; the file itself fails with a DOMException.
    throw error instanceof PdfReadException || error instanceof DOMException ? error : damaged(place);
  }
}

function inPieces(packed: Blob): ReadableStream<BufferSource> {
  let at = 0;
  return new ReadableStream<BufferSource>(
    {
      async pull(controller) {
        if (at >= packed.size) return controller.close();
        controller.enqueue(new Uint8Array(await packed.slice(at, at + largestPiece).arrayBuffer()));
        at += largestPiece;
      },
    },
    { highWaterMark: 0 },
  );
}
