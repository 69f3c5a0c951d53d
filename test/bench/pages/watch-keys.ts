/**
 * Runs in the page before the app. Nothing of the app is touched: keys are heard on the window, the transaction's end is
 * the event that the browser fires, and «Đã lưu» is read off the document.
 */
export type KeyTimes = {
  /** From the key to the browser's event that the transaction is complete. */
  readonly complete: readonly number[];
  /** The part of it that the transaction itself took. */
  readonly transaction: readonly number[];
  /** From the key to the words on the screen. */
  readonly shown: readonly number[];
  /** From the key F9, which shows nothing, to the end of a bare put. */
  readonly put: readonly number[];
  /** From the key F8, which changes one word on the page as any editor would, to the end of a bare put. */
  readonly shownPut: readonly number[];
};

export type KeyWatch = {
  readonly times: Record<keyof KeyTimes, number[]>;
  /** What the keys F8 and F9 do. */
  bare: (() => PromiseLike<unknown>) | null;
  /** Resolves when the last key's work is done and the page is at rest. */
  readonly atRest: (kind: keyof KeyTimes, count: number) => Promise<void>;
};

export function watchKeys({ database, saved }: { readonly database: string; readonly saved: string }): void {
  const times: KeyWatch["times"] = { complete: [], transaction: [], shown: [], put: [], shownPut: [] };
  let pressedAt: number | null = null;

  const watch: KeyWatch = {
    times,
    bare: null,
    atRest: async (kind, count) => {
      while (times[kind].length < count) await new Promise((resolve) => setTimeout(resolve, 5));
      await new Promise((resolve) => setTimeout(resolve, 60));
      await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 1000 }));
    },
  };
  (globalThis as unknown as { keyWatch: KeyWatch }).keyWatch = watch;

  const bare = async (into: number[], start: number) => {
    await watch.bare?.();
    into.push(performance.now() - start);
  };
  const word = document.createElement("p");
  addEventListener(
    "keydown",
    (event) => {
      const start = performance.now();
      if (event.key === "F9") void bare(times.put, start);
      else if (event.key === "F8") {
        document.querySelector("header")?.append(word);
        word.textContent = word.textContent === "saving" ? "saved" : "saving";
        void bare(times.shownPut, start);
      } else pressedAt = start;
    },
    { capture: true },
  );

  const { transaction } = IDBDatabase.prototype;
  IDBDatabase.prototype.transaction = function begin(...args) {
    const begun = performance.now();
    const started = transaction.apply(this, args);
    const keyAt = pressedAt;
    if (this.name === database && started.mode === "readwrite" && keyAt !== null) {
      started.addEventListener("complete", () => {
        times.complete.push(performance.now() - keyAt);
        times.transaction.push(performance.now() - begun);
      });
    }
    return started;
  };

  new MutationObserver(() => {
    if (pressedAt === null || times.complete.length === times.shown.length) return;
    const texts = [...document.querySelectorAll("output")].map((output) => output.textContent);
    if (!texts.some((text) => text.startsWith(saved))) return;
    times.shown.push(performance.now() - pressedAt);
    pressedAt = null;
  }).observe(document, { subtree: true, childList: true, characterData: true });
}
