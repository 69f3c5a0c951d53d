/** The pack with 200 MB of files, and how the page fares meanwhile: the product's own worker and its client. */
import type { EvidencePackInput, PackedFile } from "#src/formats/evidence-pack/evidence-pack-input";
import { writeInWorker } from "#src/formats/evidence-pack/write-in-worker";

export type Watched = {
  readonly milliseconds: number;
  readonly byteCount: number;
  readonly progressMessages: number;
  readonly longestSilence: number;
  readonly longestGap: number;
};

let large: EvidencePackInput | undefined;

/** Noise, which no compression makes lighter; kept on the page, each file once. */
async function makeFiles(given: object, count: number, bytes: number): Promise<void> {
  const input = given as EvidencePackInput;
  const files: PackedFile[] = [];
  for (let index = 0; index < count; index += 1) {
    const noise = new Uint8Array(bytes);
    for (let at = 0; at < bytes; at += 65_536) crypto.getRandomValues(noise.subarray(at, at + 65_536));
    const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", noise));
    const sha256 = Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
    files.push({ sha256, byteCount: bytes, mediaType: "application/zip", content: new Blob([noise]) });
  }
  const evidenceItems = input.evidenceItems.map((item, index) => {
    const file = files[index];
    if (!file) return item;
    const { content: _, ...described } = file;
    return { ...item, versions: [{ ...described, name: `tệp ${index}.zip`, addedAt: "2026-10-20T02:00:00.000Z" }] };
  });
  large = { ...input, evidenceItems, files };
}

const start = (input: EvidencePackInput, onProgress: () => void) =>
  writeInWorker({
    input,
    fontsUrl: new URL("fonts/pdf/", document.baseURI).href,
    onProgress,
    createWorker: (url) => new Worker(url, { type: "module" }),
  });

/** With nothing given: the input with the files made before. What is given comes as JSON, and the compiler need not follow its shape through there. */
async function watchWriting(given: object | null): Promise<Watched> {
  const chosen = given === null ? large : (given as EvidencePackInput);
  if (chosen === undefined) throw new Error("no files were made");
  const moments = [performance.now()];
  const gaps = watchGaps();
  const result = await start(chosen, () => moments.push(performance.now())).result;
  moments.push(performance.now());
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return {
    milliseconds: (moments.at(-1) ?? 0) - (moments[0] ?? 0),
    byteCount: result.value.pdf.size,
    progressMessages: moments.length - 2,
    longestSilence: longestStep(moments),
    longestGap: gaps.end(),
  };
}

/** From asking to the answer, when it is asked after so many messages. */
async function timeCancel(after: number): Promise<number> {
  if (large === undefined) throw new Error("no files were made");
  let seen = 0;
  let asked = 0;
  const job = start(large, () => {
    seen += 1;
    if (seen !== after) return;
    asked = performance.now();
    job.cancel();
  });
  const result = await job.result;
  if (result.ok || result.error.type !== "cancelled") throw new Error("was not cancelled");
  return performance.now() - asked;
}

/** What the same files cost to hash by the same calls, in one worker, one after the other. */
async function timeHashing(): Promise<number> {
  const worker = new Worker(new URL("./hash.worker.ts", import.meta.url), { type: "module" });
  try {
    return await new Promise<number>((resolve) => {
      worker.addEventListener("message", ({ data }: MessageEvent<number | "ready">) => {
        if (data === "ready") worker.postMessage(large?.files ?? []);
        else resolve(data);
      });
    });
  } finally {
    worker.terminate();
  }
}

function watchGaps(): { readonly end: () => number } {
  let last = performance.now();
  let longest = 0;
  const timer = setInterval(() => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  }, 0);
  return {
    end() {
      clearInterval(timer);
      return longest;
    },
  };
}

const longestStep = (moments: readonly number[]): number =>
  Math.max(...moments.slice(1).map((moment, index) => moment - (moments[index] ?? 0)));

/** Noise again, as JPEG, of about so many bytes: what a phone takes of a machine room. */
async function makePhotos(count: number, bytes: number): Promise<readonly string[]> {
  const photos: string[] = [];
  for (let index = 0; index < count; index += 1) {
    const canvas = new OffscreenCanvas(1200, 900);
    const context = canvas.getContext("2d");
    if (context === null) throw new Error("no canvas");
    for (let block = 0; block < 24_000; block += 1) {
      const random = (below: number) => Math.floor(Math.random() * below);
      context.fillStyle = `rgb(${random(256)} ${random(256)} ${random(256)})`;
      context.fillRect(random(1200), random(900), 4 + random(24), 4 + random(24));
    }
    photos.push(await closestTo(canvas, bytes));
  }
  return photos;
}

async function closestTo(canvas: OffscreenCanvas, bytes: number): Promise<string> {
  let best: Blob | undefined;
  for (let quality = 0.3; quality <= 0.96; quality += 0.05) {
    const blob = await canvas.convertToBlob({ type: "image/jpeg", quality });
    if (best === undefined || Math.abs(blob.size - bytes) < Math.abs(best.size - bytes)) best = blob;
  }
  const whole = new Uint8Array((await best?.arrayBuffer()) ?? []);
  let binary = "";
  for (const byte of whole) binary += String.fromCharCode(byte);
  return btoa(binary);
}

export type PackPage = {
  readonly makePhotos: typeof makePhotos;
  readonly makeFiles: typeof makeFiles;
  readonly watchWriting: typeof watchWriting;
  readonly timeCancel: typeof timeCancel;
  readonly timeHashing: typeof timeHashing;
};

Object.assign(globalThis, {
  packPage: { makePhotos, makeFiles, watchWriting, timeCancel, timeHashing } satisfies PackPage,
});
