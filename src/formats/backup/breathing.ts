/**
 * Room for everything else on the thread. Streams that always have something hand it on without ever letting a key
 * press or a frame in between.
 */
const longestBreath = 12;

/** Waits for one turn of the event loop where the last one is longer ago than a frame can bear. */
export function createBreathing(): () => Promise<void> | undefined {
  let since = performance.now();
  return () => {
    if (performance.now() - since < longestBreath) return undefined;
    return nextTurn().then(() => {
      since = performance.now();
    });
  };
}

/** By message: timers are held back in pages that nobody looks at. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener("message", () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(null);
  });
}
