/** The full pack of the demo organisation, against pdfkit and stock jsPDF with autotable drawing the same content. */
import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Page } from "playwright-core";
import { build, preview, runnerImport } from "vite";
import type { InstalledBrowser } from "#test/support/start-browser";
import type { BenchPart } from "./bench-part";
import { bringPackages } from "./bring-package";
import { markdownTable, median, milliseconds, ratio } from "./figures";
import { benchPackFiles, makePhotos } from "./pack-files";
import type { FileAtUrl } from "./pages/fetch-files";
import type { Library, LibraryTimes, PdfPage } from "./pages/pdf-page";
import type { RecordedReport } from "./record-report";

const rounds = 9;
const warmRuns = 5;
const names: Readonly<Record<Library, string>> = {
  own: "The product: digests, evaluation, layout, tags, links, PDF/A parts, data and photos attached",
  pdfkit: "pdfkit 0.20.2: the finished lines, shapes and photos only",
  "pdfkit-job":
    "pdfkit 0.20.2, nearer to the same job: wraps and aligns every paragraph and cell itself, tags, links, bookmarks, digests of the photos",
  "pdfkit-job-attached":
    "… and attaches the same photos and data by its `file()`, which deflates each and takes its MD5",
  autotable: "jsPDF 4.2.1 + autotable 5.0.9: tables from their cells, the rest as finished lines, shapes and photos",
};
const libraries = Object.keys(names) as readonly Library[];
const output = path.resolve(".cache/bench/pdf");
const photos = path.resolve(".cache/bench/photos");

export const benchPdf: BenchPart = async ({ browser }) => {
  const peers = bringPackages("peers", ["pdfkit@0.20.2", "jspdf@4.2.1", "jspdf-autotable@5.0.9"]);
  await buildPages(path.join(peers, "node_modules"));
  const server = await preview({
    configFile: false,
    root: output,
    logLevel: "error",
    build: { outDir: "." },
    preview: { port: 0 },
  });
  try {
    const url = server.resolvedUrls?.local[0] ?? "";
    await makePhotos(browser, url, photos);
    await cp(photos, path.join(output, "photos"), { recursive: true });
    const report = await recordReport();
    const times = await timeAll(browser, url, report);
    return `${await table(times, report)}\n\n${await benchPackFiles(browser, url, report)}`;
  } finally {
    await server.close();
  }
};

/** The module is loaded with another table in the place of the product's, so that it can note what each table holds. */
async function recordReport(): Promise<RecordedReport> {
  const { module } = await runnerImport<{ readonly report: RecordedReport }>(
    path.resolve("test/bench/record-report.ts"),
    {
      configFile: false,
      logLevel: "error",
      resolve: {
        alias: [
          { find: /^#src\/formats\/pdf\/table$/, replacement: path.resolve("test/bench/pages/recording-table.ts") },
          {
            find: /^#src\/formats\/pdf\/document$/,
            replacement: path.resolve("test/bench/pages/recording-document.ts"),
          },
        ],
      },
    },
  );
  return module.report;
}

async function buildPages(modules: string): Promise<void> {
  await build({
    configFile: false,
    root: path.resolve("test/bench/pages"),
    base: "./",
    publicDir: path.resolve("public"),
    logLevel: "error",
    resolve: {
      // pdfkit's build for browsers; its standalone file reads `document` and does not start in a worker.
      alias: [
        { find: "pdfkit", replacement: path.join(modules, "pdfkit/js/pdfkit.browser.mjs") },
        { find: "jspdf-autotable", replacement: path.join(modules, "jspdf-autotable") },
      ],
    },
    worker: { format: "es" },
    build: {
      outDir: output,
      emptyOutDir: true,
      target: "es2022",
      rolldownOptions: { input: ["pdf", "pack"].map((name) => path.resolve(`test/bench/pages/${name}.html`)) },
    },
  });
}

async function timeAll(browser: InstalledBrowser, url: string, { input, drawing, job, files }: RecordedReport) {
  const all: Record<Library, LibraryTimes[]> = {
    own: [],
    pdfkit: [],
    "pdfkit-job": [],
    "pdfkit-job-attached": [],
    autotable: [],
  };
  const contents: Readonly<Record<Library, object>> = {
    own: input,
    pdfkit: drawing,
    "pdfkit-job": job,
    "pdfkit-job-attached": job,
    autotable: drawing,
  };
  for (let round = 0; round < rounds; round += 1) {
    // A new browser each time: what it has compiled and cached must not favour who comes second.
    const profile = await mkdtemp(path.join(tmpdir(), "bench-pdf-"));
    const context = await browser.start(profile);
    try {
      const page = context.pages()[0] ?? (await context.newPage());
      for (const library of [
        ...libraries.slice(round % libraries.length),
        ...libraries.slice(0, round % libraries.length),
      ]) {
        await page.goto(`${url}pdf.html`);
        all[library].push(await timeLibrary(page, library, contents[library], files));
      }
    } finally {
      await context.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  }
  return all;
}

const timeLibrary = (page: Page, library: Library, content: object, files: readonly FileAtUrl[]) =>
  page.evaluate(
    ([name, what, photographs, runs]) =>
      (globalThis as unknown as { readonly pdfPage: PdfPage }).pdfPage.timeLibrary(name, what, photographs, runs),
    [library, content, files, warmRuns] as const,
  );

async function table(all: Readonly<Record<Library, readonly LibraryTimes[]>>, report: RecordedReport): Promise<string> {
  await mkdir("out/bench", { recursive: true });
  const figures = libraries.map((library) => {
    const times = all[library];
    return {
      library,
      cold: median(times.map(({ cold }) => cold)),
      warm: median(times.flatMap(({ warm }) => warm)),
      pdf: Buffer.from(times[0]?.pdf ?? "", "base64"),
    };
  });
  for (const { library, pdf } of figures) await writeFile(`out/bench/${library}.pdf`, pdf);
  const [own] = figures;
  const rows = figures.map(({ library, cold, warm, pdf }) => [
    names[library],
    milliseconds(cold),
    milliseconds(warm),
    ratio(cold, own?.cold ?? 1),
    ratio(warm, own?.warm ?? 1),
    `${Math.round(pdf.length / 1000)} KB`,
  ]);
  const { pages } = report.drawing;
  const items = pages.flatMap((page) => page.items);
  const count = (wanted: string) => items.filter(({ kind }) => kind === wanted).length;
  return `${markdownTable(
    [
      `${rounds} browsers, ${warmRuns} warm runs each`,
      "cold ms (median)",
      "warm ms (median)",
      "cold ÷ product",
      "warm ÷ product",
      "file",
    ],
    rows,
  )}

Content: ${pages.length} pages, ${count("text")} lines of text, ${count("shape")} shapes, ${count("image")} photos, ${report.drawing.tables.length} tables.`;
}
