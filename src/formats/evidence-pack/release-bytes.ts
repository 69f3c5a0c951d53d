/**
 * Gives the memory of bytes back at once: left to itself, a browser waits until tens of megabytes of them have come
 * together. Where it cannot (Node 20), they are collected as ever. The bytes are gone afterwards.
 */
export function releaseBytes({ buffer }: Uint8Array<ArrayBuffer>): void {
  (buffer as Partial<Pick<ArrayBuffer, "transfer">>).transfer?.(0);
}
