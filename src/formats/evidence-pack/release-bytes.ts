/**
 * Gives the memory of bytes back at once, by sending them to where nobody listens: left to itself a browser collects them
 * when tens of megabytes have come together. `ArrayBuffer.transfer` made it worse in Chromium: what was read from a Blob
 * stays held, and no longer counts for the collector. The bytes are gone afterwards.
 */
export function releaseBytes({ buffer }: Uint8Array<ArrayBuffer>): void {
  nowhere ??= openNowhere();
  nowhere.postMessage(buffer, [buffer]);
}

let nowhere: MessagePort | undefined;

function openNowhere(): MessagePort {
  const { port1, port2 } = new MessageChannel();
  port2.close();
  return port1;
}
