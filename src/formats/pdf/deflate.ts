import { ZStream, Z_FINISH, Z_STREAM_END, zlibDeflate, zlibDeflateInit, zlibDeflateReset } from "pako";

/** zlib's own default. */
const level = 6;

/** Made once, and set back for each stream. */
let kept: ZStream | undefined;
let room = new Uint8Array(0);

/**
 * A stream of a PDF (RFC 1950), by code of our own package, not of the browser: the same bytes in each. A report has
 * a hundred short ones; to make a deflater's tables for each takes as long as to deflate them.
 */
export function deflate(data: Uint8Array): Uint8Array<ArrayBuffer> {
  const stream = (kept ??= started());
  zlibDeflateReset(stream);
  // What cannot be packed grows by less than a thousandth.
  const most = Math.ceil(data.length * 1.001) + 64;
  if (room.length < most) room = new Uint8Array(most);
  Object.assign(stream, { input: data, next_in: 0, avail_in: data.length });
  Object.assign(stream, { output: room, next_out: 0, avail_out: room.length });
  if (zlibDeflate(stream, Z_FINISH) !== Z_STREAM_END) throw new Error(`could not be deflated: ${stream.msg}`);
  return room.slice(0, stream.next_out);
}

function started(): ZStream {
  const stream = new ZStream();
  zlibDeflateInit(stream, level);
  return stream;
}
