/** Starts one worker per library and round; the page itself does nothing else meanwhile. */
import { fetchFiles, type FileAtUrl } from "./fetch-files";
import type { FromDrawingWorker, ToDrawingWorker } from "./serve-drawing";

export type Library = "own" | "pdfkit" | "pdfkit-job" | "pdfkit-job-attached" | "autotable";

export type LibraryTimes = {
  /** From `new Worker` to the first finished file, without the handing over of the content. */
  readonly cold: number;
  /** The files after it, in the same worker. */
  readonly warm: readonly number[];
  readonly pdf: string;
};

const jobWorker = () => new Worker(new URL("./pdfkit-job.worker.ts", import.meta.url), { type: "module" });
const workers: Readonly<Record<Library, () => Worker>> = {
  own: () => new Worker(new URL("./own.worker.ts", import.meta.url), { type: "module" }),
  pdfkit: () => new Worker(new URL("./pdfkit.worker.ts", import.meta.url), { type: "module" }),
  "pdfkit-job": jobWorker,
  "pdfkit-job-attached": jobWorker,
  autotable: () => new Worker(new URL("./autotable.worker.ts", import.meta.url), { type: "module" }),
};

/** The product gets its facts and files, the others a drawing or a job, and the same files as pictures. */
async function contentOf(library: Library, given: object, files: readonly FileAtUrl[]): Promise<object> {
  const fetched = await fetchFiles(files);
  if (library === "own") return { ...given, files: fetched };
  const photos = await Promise.all(fetched.map(({ content }) => content.arrayBuffer()));
  return { ...given, photos, isAttaching: library === "pdfkit-job-attached" };
}

async function timeLibrary(
  library: Library,
  given: object,
  files: readonly FileAtUrl[],
  warmRuns: number,
): Promise<LibraryTimes> {
  const content = await contentOf(library, given, files);
  const start = performance.now();
  const worker = workers[library]();
  const answer = <Type extends FromDrawingWorker["type"]>(type: Type) =>
    new Promise<Extract<FromDrawingWorker, { type: Type }>>((resolve, reject) => {
      worker.addEventListener("error", (event) => reject(new Error(event.message)), { once: true });
      worker.addEventListener(
        "message",
        ({ data }: MessageEvent<FromDrawingWorker>) => {
          if (data.type === type) resolve(data as Extract<FromDrawingWorker, { type: Type }>);
        },
        { once: true },
      );
    });
  const tell = (message: ToDrawingWorker<unknown>) => worker.postMessage(message);
  const draw = () => {
    const drawn = answer("drawn");
    tell({ type: "draw" });
    return drawn;
  };

  await answer("ready");
  const started = performance.now() - start;
  const loaded = answer("loaded");
  tell({ type: "load", content, fontsUrl: new URL("fonts/pdf/", document.baseURI).href });
  await loaded;
  const first = await draw();
  const warm: number[] = [];
  for (let run = 0; run < warmRuns; run += 1) warm.push((await draw()).milliseconds);
  worker.terminate();
  return { cold: started + first.milliseconds, warm, pdf: await asBase64(first.pdf) };
}

async function asBase64(blob: Blob): Promise<string> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  let binary = "";
  for (let at = 0; at < bytes.length; at += 8192) binary += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(binary);
}

export type PdfPage = { readonly timeLibrary: typeof timeLibrary };

Object.assign(globalThis, { pdfPage: { timeLibrary } satisfies PdfPage });
