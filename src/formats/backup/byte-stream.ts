/** What streams lack: iteration (Safari), small pieces, and an end when somebody gives up. */
import { createBreathing } from "./breathing";

/** Small enough that digesting and encrypting one piece is not felt. */
const largestPiece = 256 * 1024;

/** The bytes in small pieces; the source is told when nobody wants the rest. */
export async function* piecesOf(stream: ReadableStream<Uint8Array>, signal?: AbortSignal): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  const breathe = createBreathing();
  const giveUp = (): void => void reader.cancel(signal?.reason).catch(() => undefined);
  signal?.addEventListener("abort", giveUp);
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      for (let from = 0; from < next.value.byteLength; from += largestPiece) {
        await breathe();
        signal?.throwIfAborted();
        yield next.value.subarray(from, from + largestPiece);
      }
    }
    signal?.throwIfAborted();
  } finally {
    signal?.removeEventListener("abort", giveUp);
    giveUp();
  }
}

/** A stream of what the generator gives, on demand. */
export function streamFrom(pieces: AsyncGenerator<Uint8Array>, onCancel?: () => void): ReadableStream<Uint8Array> {
  return new ReadableStream(
    {
      async pull(controller) {
        const next = await pieces.next();
        if (next.done) controller.close();
        else controller.enqueue(next.value);
      },
      async cancel() {
        onCancel?.();
        await pieces.return(undefined);
      },
    },
    { highWaterMark: 0 },
  );
}

/** Everything of a small stream. The caller has bounded it. */
export async function bytesOf(stream: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  return new Uint8Array(await new Response(stream as ReadableStream<Uint8Array<ArrayBuffer>>).arrayBuffer());
}

/** Lines without their ends. Throws a TypeError for what is not UTF-8 and a RangeError for a line of more than `limit` characters. */
export async function* linesOf(pieces: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  let rest = "";
  for await (const piece of pieces) {
    const lines = (rest + decoder.decode(piece, { stream: true })).split("\n");
    rest = lines.pop() ?? "";
    if (rest.length > limit || lines.some(({ length }) => length > limit)) throw new RangeError("line");
    yield* lines;
  }
  rest += decoder.decode();
  if (rest !== "") yield rest;
}
