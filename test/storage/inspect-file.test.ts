import { createHash } from "node:crypto";
import { expect, it, vi } from "vitest";
import { failWrite } from "#test/support/failing-storage";
import { openTestWriter } from "#test/support/open-test-session";
import { aFile, aJpeg, ascii, exifSegment, tellingTiff } from "#test/support/some-files";
import type { AssessmentDatabase } from "#src/storage/database";
import { findFileHoles } from "#src/storage/evidence-files";
import {
  createFileInspector,
  type FromInspectWorker,
  type InspectWorker,
  type ToInspectWorker,
} from "#src/storage/file-inspector";
import { inspectFile, pieceBytes } from "#src/storage/inspect-file";
import { serveInspectWorker } from "#src/storage/serve-inspect-worker";

const digestOf = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

it("hashes a file in pieces and says how far it is", async () => {
  const bytes = new Uint8Array(2 * pieceBytes + 17).fill(0x61);
  const read: number[] = [];
  const { inspection, original } = await inspectFile(aFile(bytes, "a.log"), "a.log", {
    onRead: (byteCount) => read.push(byteCount),
  });
  const { sha256, media, cleanCopy } = inspection;
  expect(Buffer.compare(original ?? new Uint8Array(), bytes)).toBe(0);
  expect(sha256).toBe(digestOf(bytes));
  expect(media.ok && media.value.mediaType).toBe("text/plain");
  expect(cleanCopy).toBeNull();
  expect(read.slice(0, 2)).toEqual([pieceBytes, 2 * pieceBytes]);
  expect(read.at(-1)).toBe(bytes.length);
});

it("gives a photo's copy with its own digest", async () => {
  const { inspection, copy } = await inspectFile(aFile(aJpeg([exifSegment(tellingTiff)]), "a.jpg"), "a.jpg");
  const { cleanCopy } = inspection;
  expect(cleanCopy?.sha256).toBe(digestOf(copy ?? new Uint8Array()));
  expect(cleanCopy?.byteCount).toBe(copy?.length);
  expect(cleanCopy?.removed).toContain("gps");
});

/** A worker on the same thread. */
function aWorker(database: AssessmentDatabase): { readonly worker: InspectWorker; readonly ended: () => number } {
  const target = new EventTarget();
  let ended = 0;
  const send = (data: FromInspectWorker) => target.dispatchEvent(new MessageEvent("message", { data }));
  const { receive } = serveInspectWorker(send, async (name) => {
    if (name !== database.name) throw new Error(name);
    return database;
  });
  const worker = {
    postMessage: (request: ToInspectWorker) => {
      if (request.type !== "inspect" || request.name !== "kẹt") void receive(request);
    },
    terminate: () => (ended += 1),
    addEventListener: target.addEventListener.bind(target),
  } as unknown as InspectWorker;
  return { worker, ended: () => ended };
}

it("is done by one worker for all files, which an abort ends", async () => {
  let made = 0;
  const { database } = await openTestWriter();
  const { worker, ended } = aWorker(database);
  const inspector = createFileInspector(database, () => {
    made += 1;
    return worker;
  });
  const file = aFile(ascii("%PDF-1.7"), "a.pdf");
  const read: number[] = [];
  await inspector.inspect(file, "a.pdf", { onRead: (byteCount) => read.push(byteCount) });
  expect((await inspector.inspect(file, "b.pdf", {})).sha256).toBe(digestOf(ascii("%PDF-1.7")));
  expect([made, ended(), read]).toEqual([1, 0, [8]]);
  const controller = new AbortController();
  const stuck = inspector.inspect(file, "kẹt", { signal: controller.signal });
  setTimeout(() => controller.abort(), 5);
  await expect(stuck).rejects.toThrow("abort");
  expect(ended()).toBe(1);
});

it("is followed by storing what was read last, a photo with its copy, in one transaction of the worker", async () => {
  const { database } = await openTestWriter();
  const inspector = createFileInspector(database, () => aWorker(database).worker);
  const photo = aJpeg([exifSegment(tellingTiff)]);
  const { sha256, cleanCopy } = await inspector.inspect(aFile(photo, "a.jpg"), "a.jpg", {});
  expect(await database.evidenceFileChunks.count()).toBe(0);
  expect(await inspector.store("image/jpeg", {})).toEqual({ ok: true, value: null });
  const stored = await database.evidenceFiles.toArray();
  expect(stored.map((file) => file.sha256).toSorted()).toEqual([sha256, cleanCopy?.sha256 ?? ""].toSorted());
  expect(await findFileHoles(database, true)).toEqual([]);
  await expect(inspector.store("image/jpeg", {})).rejects.toThrow("nothing was inspected");
});

it("says why what was read could not be stored, and leaves nothing of it", async () => {
  const { database } = await openTestWriter();
  const inspector = createFileInspector(database, () => aWorker(database).worker);
  await inspector.inspect(aFile(aJpeg([exifSegment(tellingTiff)]), "a.jpg"), "a.jpg", {});
  failWrite(2, "QuotaExceededError");
  expect(await inspector.store("image/jpeg", {})).toEqual({ ok: false, error: { type: "save-storage-full" } });
  vi.restoreAllMocks();
  expect(await database.evidenceFileChunks.count()).toBe(0);
});

it("of which the browser cannot give the bytes is told apart from a fault of the worker", async () => {
  const { database } = await openTestWriter();
  const inspector = createFileInspector(database, () => aWorker(database).worker);
  const moved = aFile(ascii("%PDF-1.7"), "a.pdf");
  Object.defineProperty(moved, "slice", {
    value: () => ({ arrayBuffer: () => Promise.reject(new DOMException("gone", "NotReadableError")) }),
  });
  await expect(inspector.inspect(moved, "a.pdf", {})).rejects.toBeInstanceOf(DOMException);
});
