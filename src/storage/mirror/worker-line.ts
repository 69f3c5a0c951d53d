/** Questions to the mirror's worker and their answers. A worker that broke is replaced at the next question. */
import type { FromMirrorWorker, MirrorAnswer, ToMirrorWorker } from "./mirror-messages";

/** The part of `Worker` that is used. */
export interface MirrorWorker {
  postMessage(message: ToMirrorWorker): void;
  terminate(): void;
  addEventListener(type: "message", listener: (event: MessageEvent<FromMirrorWorker>) => void): void;
  addEventListener(type: "error" | "messageerror", listener: (event: Event) => void): void;
}

export type WorkerLine = {
  /** Rejects when the worker is lost. */
  readonly ask: (question: Omit<ToMirrorWorker, "id">) => Promise<MirrorAnswer>;
  readonly close: () => void;
};

/** A worker that has not answered for so long is given up. The first look at a long history may take a second. */
const lostAfter = 10_000;

type Waiting = { readonly resolve: (answer: MirrorAnswer) => void; readonly reject: (error: Error) => void };

export function openWorkerLine(createWorker: (url: string) => MirrorWorker): WorkerLine {
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  // Started at once: the first commit should not have to wait for it. Whoever asks first hears of a failure.
  let starting: Promise<MirrorWorker> | null = start();
  starting.catch(() => undefined);

  function giveUp(reason: string): void {
    const lost = starting;
    starting = null;
    // A worker that never came up needs no ending.
    lost?.then((worker) => worker.terminate()).catch(() => undefined);
    for (const { reject } of waiting.values()) reject(new Error(reason));
    waiting.clear();
  }

  async function start(): Promise<MirrorWorker> {
    const { default: workerUrl } = await import("./worker.ts?worker&url");
    const worker = createWorker(workerUrl);
    worker.addEventListener("message", ({ data: { id, answer } }) => {
      waiting.get(id)?.resolve(answer);
      waiting.delete(id);
    });
    const onError = (event: Event) => giveUp("message" in event ? String(event.message) : event.type);
    worker.addEventListener("error", onError);
    worker.addEventListener("messageerror", onError);
    return worker;
  }

  return {
    ask(question) {
      lastId += 1;
      const id = lastId;
      const timer = setTimeout(() => giveUp(`no answer for ${lostAfter} ms`), lostAfter);
      const answer = new Promise<MirrorAnswer>((resolve, reject) => {
        waiting.set(id, { resolve, reject });
      });
      starting ??= start();
      starting.then((worker) => worker.postMessage({ id, ...question })).catch((error) => giveUp(String(error)));
      return answer.finally(() => clearTimeout(timer));
    },
    close: () => giveUp("closed"),
  };
}
