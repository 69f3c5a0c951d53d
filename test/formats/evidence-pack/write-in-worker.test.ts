import { expect, it, vi } from "vitest";
import { servePackWorker } from "#src/formats/evidence-pack/serve-pack-worker";
import type { FromPackWorker } from "#src/formats/evidence-pack/worker-messages";
import { type PackWorker, writeInWorker } from "#src/formats/evidence-pack/write-in-worker";
import type { PackProgress } from "#src/formats/evidence-pack/write";
import { testFaces } from "#test/formats/pdf/sample-document";
import { packInput } from "./pack-input";

/** A worker on this thread: the same conversation, no second process. */
function workerHere(): PackWorker & { readonly terminate: ReturnType<typeof vi.fn<() => void>> } {
  const listeners: ((event: MessageEvent<FromPackWorker>) => void)[] = [];
  const receive = servePackWorker(
    (data) => listeners.forEach((listener) => listener(new MessageEvent("message", { data }))),
    () => Promise.resolve(testFaces),
  );
  return {
    postMessage: (message) => void receive(structuredClone(message)),
    terminate: vi.fn<() => void>(),
    addEventListener: (type: string, listener: (event: MessageEvent<FromPackWorker>) => void) => {
      if (type === "message") listeners.push(listener);
    },
  };
}

const fontsUrl = "http://localhost/fonts/pdf/";

it("hands over the file and ends the worker", async () => {
  const worker = workerHere();
  const progress: PackProgress[] = [];
  const { result } = writeInWorker({
    input: packInput(),
    fontsUrl,
    onProgress: (value) => progress.push(value),
    createWorker: () => worker,
  });
  const written = await result;
  expect(written.ok && written.value.pdf.type).toBe("application/pdf");
  expect(written.ok && written.value.pdf.size).toBeGreaterThan(500_000);
  expect(progress.length).toBeGreaterThan(25);
  expect(worker.terminate).toHaveBeenCalledOnce();
});

it("stops within 200 ms when it is cancelled", async () => {
  const worker = workerHere();
  let cancelledAt = 0;
  const job = writeInWorker({
    input: packInput(),
    fontsUrl,
    onProgress: ({ done }) => {
      if (done !== 3) return;
      cancelledAt = performance.now();
      job.cancel();
    },
    createWorker: () => worker,
  });
  expect(await job.result).toEqual({ ok: false, error: { type: "cancelled" } });
  expect(performance.now() - cancelledAt).toBeLessThan(200);
});

it("ends a worker that does not listen", async () => {
  const terminate = vi.fn<() => void>();
  const silent: PackWorker = { postMessage: () => {}, addEventListener: () => {}, terminate };
  const job = writeInWorker({ input: packInput(), fontsUrl, onProgress: () => {}, createWorker: () => silent });
  await vi.waitFor(() => expect(job).toBeDefined());
  job.cancel();
  expect(await job.result).toEqual({ ok: false, error: { type: "cancelled" } });
});

it("says why it failed", async () => {
  const worker = workerHere();
  const input = { ...packInput(), generatedAt: "yesterday" };
  const { result } = writeInWorker({ input, fontsUrl, onProgress: () => {}, createWorker: () => worker });
  expect(await result).toEqual({
    ok: false,
    error: { type: "failed", reason: "Not an instant with an offset: yesterday" },
  });
});
