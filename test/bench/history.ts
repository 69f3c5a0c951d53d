/** «Tổng quan» over a long history: how long the page is held up, and when the lines of the history stand. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Page } from "playwright-core";
import { screenHref } from "#src/i18n/routes";
import type { ScoringModel } from "#src/domain/assessment/scoring-model";
import type { Catalog } from "#src/domain/catalog/catalog";
import { vi } from "#src/i18n/vi";
import { databaseNames } from "#src/storage/database";
import { startServer } from "#test/e2e/start-server";
import { shippedCatalog, shippedModel } from "#test/support/shipped-files";
import type { BenchPart } from "./bench-part";
import { bundleForPage } from "./bundle";
import { markdownTable, median, milliseconds } from "./figures";
import type { ReadingTime } from "./pages/history-call";

const rounds = 4;
const lengths = [0, 10_000];

type Bundled = {
  readonly historyCall: {
    readonly timeReading: (name: string, catalog: Catalog, model: ScoringModel) => Promise<ReadingTime>;
    readonly writeHistory: (name: string, controlIds: readonly string[], count: number) => Promise<number>;
  };
  longTasks: number[];
};

type Round = { readonly longest: number; readonly stands: number };

export const benchHistory: BenchPart = async ({ browser }) => {
  const server = await startServer();
  try {
    const code = await bundleForPage("test/bench/pages/history-call.ts", "historyCall");
    const rows: string[][] = [];
    for (const length of lengths) {
      const profile = await mkdtemp(path.join(tmpdir(), "bench-history-"));
      const context = await browser.start(profile, { viewport: { width: 1366, height: 768 } });
      try {
        const page = context.pages()[0] ?? (await context.newPage());
        await page.goto(server.url);
        await page.getByRole("button", { name: vi.start.own.create }).waitFor();
        await page.evaluate(code);
        const ids = shippedCatalog.controls.map(({ id }) => id);
        const changes = await page.evaluate(
          ([name, controlIds, count]) =>
            (globalThis as unknown as Bundled).historyCall.writeHistory(name, controlIds, count),
          [databaseNames.own, ids, length] as const,
        );
        const readings: ReadingTime[] = [];
        for (let round = 0; round < rounds; round += 1) {
          readings.push(
            await page.evaluate(
              ([name, catalog, model]) =>
                (globalThis as unknown as Bundled).historyCall.timeReading(name, catalog, model),
              [databaseNames.own, shippedCatalog, shippedModel] as const,
            ),
          );
        }
        const times: Round[] = [];
        for (let round = 0; round < rounds; round += 1) times.push(await openOverview(page, server.url));
        rows.push([
          `${changes} changes`,
          milliseconds(median(readings.map(({ total }) => total))),
          milliseconds(median(readings.map(({ longest }) => longest))),
          milliseconds(Math.max(...readings.map(({ longest }) => longest))),
          milliseconds(median(times.map(({ longest }) => longest))),
          milliseconds(Math.max(...times.map(({ longest }) => longest))),
          milliseconds(median(times.map(({ stands }) => stands))),
        ]);
      } finally {
        await context.close();
        await rm(profile, { recursive: true, force: true, maxRetries: 5 });
      }
    }
    return markdownTable(
      [
        `${rounds} readings and visits each`,
        "reading alone, median ms",
        "its longest task, median ms",
        "its longest task, most ms",
        "screen: longest task, median ms",
        "screen: longest task, most ms",
        "screen: until the lines stand, median ms",
      ],
      rows,
    );
  } finally {
    await server.stop();
  }
};

/** From the press on «Tổng quan» on; what the app does when it starts is over by then. */
async function openOverview(page: Page, url: string): Promise<Round> {
  await page.goto(`${url}${screenHref("settings")}`);
  await page.reload();
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.waitForTimeout(1500);
  await page.evaluate(() => {
    const watched = globalThis as unknown as Bundled;
    watched.longTasks = [];
    new PerformanceObserver((list) =>
      watched.longTasks.push(...list.getEntries().map(({ duration }) => duration)),
    ).observe({
      type: "longtask",
    });
  });
  const from = Date.now();
  await page.getByRole("link", { name: vi.shell.screens.overview, exact: true }).first().click();
  await page.getByRole("heading", { name: vi.bigPicture.burnDown.title }).waitFor();
  await page.getByRole("heading", { name: vi.bigPicture.period.title }).waitFor();
  const stands = Date.now() - from;
  await page.waitForTimeout(500);
  const tasks = await page.evaluate(() => (globalThis as unknown as Bundled).longTasks);
  // Shorter than 50 ms is not reported.
  return { longest: Math.max(50, ...tasks), stands };
}
