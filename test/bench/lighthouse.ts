/** Lighthouse for a phone, on the app as `npm start` serves it. */
import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { startServer } from "#test/e2e/start-server";
import type { InstalledBrowser } from "#test/support/start-browser";
import type { BenchPart } from "./bench-part";
import { bringPackages } from "./bring-package";
import { markdownTable, median, milliseconds } from "./figures";

const runs = 5;
const categories = ["performance", "accessibility", "best-practices", "seo"] as const;
const moments = ["first-contentful-paint", "largest-contentful-paint", "total-blocking-time", "speed-index"] as const;

type Report = {
  readonly categories: Readonly<
    Record<
      string,
      { readonly score: number | null; readonly auditRefs: readonly { readonly id: string; readonly weight: number }[] }
    >
  >;
  readonly audits: Readonly<Record<string, { readonly score: number | null; readonly numericValue?: number }>>;
};

export const benchLighthouse: BenchPart = async ({ browser }) => {
  // The last version that admits Node 20.
  const folder = bringPackages("lighthouse", ["lighthouse@12.8.2"]);
  const server = await startServer();
  try {
    const reports: Report[] = [];
    for (let run = 0; run < runs; run += 1) reports.push(await audit(folder, browser, server.url, run));
    return describe(reports);
  } finally {
    await server.stop();
  }
};

async function audit(folder: string, browser: InstalledBrowser, url: string, run: number): Promise<Report> {
  const file = path.join(folder, `report-${run}.json`);
  const flags = ["--headless=new", ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])].join(" ");
  await promisify(execFile)(
    process.execPath,
    [
      path.join(folder, "node_modules/lighthouse/cli/index.js"),
      url,
      "--quiet",
      "--output=json",
      `--output-path=${file}`,
      `--chrome-flags=${flags}`,
      `--only-categories=${categories.join(",")}`,
    ],
    { env: { ...process.env, CHROME_PATH: browser.executablePath } },
  );
  return JSON.parse(await readFile(file, "utf8")) as Report;
}

function describe(reports: readonly Report[]): string {
  const scores = (category: string) =>
    reports.map((report) => Math.round((report.categories[category]?.score ?? 0) * 100));
  const times = (audit: string) => reports.map((report) => report.audits[audit]?.numericValue ?? Number.NaN);
  const rows = [
    ...categories.map((name) => [name, String(median(scores(name))), scores(name).join(", ")]),
    ...moments.map((name) => [`${name} ms`, milliseconds(median(times(name))), times(name).map(Math.round).join(", ")]),
  ];
  const failed = new Set(
    reports.flatMap(({ categories: found, audits }) =>
      Object.entries(found)
        .filter(([name]) => name !== "performance")
        .flatMap(([, { auditRefs }]) =>
          auditRefs.filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1),
        )
        .map(({ id }) => id),
    ),
  );
  const list = failed.size === 0 ? "none" : [...failed].join(", ");
  return `${markdownTable([`Lighthouse 12.8.2, mobile, ${runs} runs`, "median", "all"], rows)}\n\nAudits not passed outside performance: ${list}.`;
}
