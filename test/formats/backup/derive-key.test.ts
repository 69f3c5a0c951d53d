import { describe, expect, it, vi } from "vitest";
import { deriveAtOnce, deriveKey, type KeyRequest, type KeyWorker } from "#src/formats/backup/derive-key";
import { checkBackup } from "#src/formats/backup/check-backup";
import { writeBackup } from "#src/formats/backup/write-backup";
import { encryptedQuickly } from "#test/support/encrypted-quickly";
import { asBytes, backupOf, blobOf, bytesIn, fullWorkspace, sourceOf } from "./a-backup";

const request: KeyRequest = { passphrase: asBytes("pleaseletmein"), salt: asBytes("SodiumChloride"), workFactor: 14 };
/** RFC 7914, 12: N = 16384, r = 8, p = 1; the first 32 bytes. */
const expected = "7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2";
const hexOf = (key: Uint8Array) => Buffer.from(key).toString("hex");

/** A worker on this thread. */
function workerHere(
  answer: (request: KeyRequest) => Event = (asked) => new MessageEvent("message", { data: deriveAtOnce(asked) }),
) {
  const target = new EventTarget();
  const addEventListener: KeyWorker["addEventListener"] = (type: string, listener: (event: never) => void) =>
    target.addEventListener(type, (event) => listener(event as never));
  return {
    addEventListener,
    postMessage: vi.fn<KeyWorker["postMessage"]>((asked) => {
      queueMicrotask(() => target.dispatchEvent(answer(asked)));
    }),
    terminate: vi.fn<() => void>(),
  };
}

const outOfMemory = () => workerHere(() => Object.assign(new Event("error"), { message: "Out of memory" }));

describe("a key", () => {
  it("is that of the standard", () => {
    expect(hexOf(deriveAtOnce(request))).toBe(expected);
  });

  it("is the same in pieces", async () => {
    expect(hexOf(await deriveKey(request, {}))).toBe(expected);
  });

  it("is the same from a worker, which then ends", async () => {
    const worker = workerHere();
    const asked: string[] = [];
    const createWorker = (url: string) => {
      asked.push(url);
      return worker;
    };
    expect(hexOf(await deriveKey(request, { createWorker }))).toBe(expected);
    expect(asked).toMatchObject([expect.stringContaining("key-worker")]);
    expect(worker.terminate).toHaveBeenCalledOnce();
  });

  it("is given up, and the worker with it", async () => {
    const worker = workerHere(() => new Event("nothing"));
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 20);
    await expect(deriveKey(request, { createWorker: () => worker, signal: controller.signal })).rejects.toMatchObject({
      name: "AbortError",
    });
    expect(worker.terminate).toHaveBeenCalledOnce();
  });

  it("that cannot be had is a failure with a name", async () => {
    const failure = { type: "backup-key-failed", detail: "Error: Out of memory" };
    const written = writeBackup(sourceOf(fullWorkspace), { passphrase: "x", createWorker: outOfMemory });
    if (!written.ok) throw new Error(written.error.type);
    await expect(written.value.getReader().read()).rejects.toMatchObject({ failure });
    const file = await encryptedQuickly(await bytesIn(await backupOf()), "x");
    expect(await checkBackup(blobOf(file), { passphrase: "x", createWorker: outOfMemory })).toEqual({
      ok: false,
      error: failure,
    });
  });
});
