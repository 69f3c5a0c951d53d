import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { aFile, aJpeg, ascii, exifSegment, tellingTiff } from "#test/support/some-files";
import { createFileInspector, type FromInspectWorker, type InspectWorker } from "#src/storage/file-inspector";
import { inspectFile, pieceBytes } from "#src/storage/inspect-file";

const digestOf = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

it("hashes a file in pieces and says how far it is", async () => {
  const bytes = ascii(
    "nhật ký\n"
      .normalize("NFD")
      .replace(/[^\n -~]/g, "x")
      .repeat(300_000),
  );
  const read: number[] = [];
  const { sha256, media, cleanCopy } = await inspectFile(aFile(bytes, "a.log"), "a.log", {
    onRead: (byteCount) => read.push(byteCount),
  });
  expect(sha256).toBe(digestOf(bytes));
  expect(media.ok && media.value.mediaType).toBe("text/plain");
  expect(cleanCopy).toBeNull();
  expect(read.slice(0, 2)).toEqual([pieceBytes, 2 * pieceBytes]);
  expect(read.at(-1)).toBe(bytes.length);
});

it("gives a photo's copy with its own digest", async () => {
  const { cleanCopy } = await inspectFile(aFile(aJpeg([exifSegment(tellingTiff)]), "a.jpg"), "a.jpg");
  expect(cleanCopy?.sha256).toBe(digestOf(cleanCopy?.bytes ?? new Uint8Array()));
  expect(cleanCopy?.removed).toContain("gps");
});

/** A worker on the same thread. */
function aWorker(): { readonly worker: InspectWorker; readonly ended: () => number } {
  const target = new EventTarget();
  let ended = 0;
  const send = (data: FromInspectWorker) => target.dispatchEvent(new MessageEvent("message", { data }));
  const worker = {
    postMessage: ({ file, name }: { readonly file: Blob; readonly name: string }) => {
      if (name === "kẹt") return;
      void inspectFile(file, name, { onRead: (byteCount) => send({ type: "read", byteCount }) }).then((inspection) =>
        send({ type: "inspected", inspection }),
      );
    },
    terminate: () => (ended += 1),
    addEventListener: target.addEventListener.bind(target),
  } as unknown as InspectWorker;
  return { worker, ended: () => ended };
}

it("is done by one worker for all files, which an abort ends", async () => {
  let made = 0;
  const { worker, ended } = aWorker();
  const inspector = createFileInspector(() => {
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
