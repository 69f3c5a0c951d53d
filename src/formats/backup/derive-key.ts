/**
 * From a passphrase to a key: scrypt, a second or two of work and 256 MB, meant to be slow. In pieces on the page it
 * lets frames through but neither messages nor the database, so that nothing typed meanwhile would be saved; hence the
 * worker.
 */
import { scrypt, scryptAsync, type ScryptOpts } from "@noble/hashes/scrypt.js";

export type KeyRequest = {
  readonly passphrase: Uint8Array;
  readonly salt: Uint8Array;
  /** Base-2 logarithm of the rounds. */
  readonly workFactor: number;
};

/** The part of `Worker` that is used. */
export interface KeyWorker {
  postMessage(request: KeyRequest): void;
  terminate(): void;
  addEventListener(type: "message", listener: (event: MessageEvent<Uint8Array>) => void): void;
  addEventListener(type: "error" | "messageerror", listener: (event: Event) => void): void;
}

/** Makes a module worker from the address: under Trusted Types only the app may turn it into a script's. */
export type CreateKeyWorker = (url: string) => KeyWorker;

export type KeyOptions = {
  /** Without it the page does the work itself. */
  readonly createWorker?: CreateKeyWorker | undefined;
  readonly signal?: AbortSignal | undefined;
};

export function deriveKey(request: KeyRequest, { createWorker, signal }: KeyOptions): Promise<Uint8Array> {
  return createWorker === undefined ? deriveInPieces(request, signal) : deriveInWorker(request, createWorker, signal);
}

/** What the worker does. */
export const deriveAtOnce = (request: KeyRequest): Uint8Array =>
  scrypt(request.passphrase, request.salt, costOf(request));

/** Milliseconds in one piece. */
const piece = 20;

const deriveInPieces = (request: KeyRequest, signal: AbortSignal | undefined): Promise<Uint8Array> =>
  scryptAsync(request.passphrase, request.salt, {
    ...costOf(request),
    asyncTick: piece,
    onProgress: () => signal?.throwIfAborted(),
  });

async function deriveInWorker(
  request: KeyRequest,
  createWorker: CreateKeyWorker,
  signal: AbortSignal | undefined,
): Promise<Uint8Array> {
  const { default: workerUrl } = await import("./key-worker.ts?worker&url");
  signal?.throwIfAborted();
  const worker = createWorker(workerUrl);
  try {
    return await new Promise<Uint8Array>((resolve, reject) => {
      const onError = (event: Event): void => {
        reject(new Error("message" in event ? String(event.message) : event.type));
      };
      worker.addEventListener("message", ({ data }) => resolve(data));
      worker.addEventListener("error", onError);
      worker.addEventListener("messageerror", onError);
      signal?.addEventListener("abort", () => reject(signal.reason as Error), { once: true });
      worker.postMessage(request);
    });
  } finally {
    worker.terminate();
  }
}

const costOf = ({ workFactor }: KeyRequest): ScryptOpts => ({ N: 2 ** workFactor, r: 8, p: 1, dkLen: 32 });
