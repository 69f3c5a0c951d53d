/** 500 MB in 200 files dropped on the evidence screen: memory of the page's process, longest task, time, cancel. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { randomFillSync } from "node:crypto";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Page } from "playwright-core";
import { screenHref } from "#src/i18n/routes";
import { vi } from "#src/i18n/vi";
import { startServer } from "#test/e2e/start-server";
import { aJpeg, exifSegment, tellingTiff } from "#test/support/some-files";
import type { BenchPart } from "./bench-part";
import { privateMegabytes, watchMemory } from "./watch-memory";
import { markdownTable, milliseconds } from "./figures";

const fileCount = 200;
const fileBytes = 2_500_000;

export const benchIntake: BenchPart = async ({ browser }) => {
  const folder = await mkdtemp(path.join(tmpdir(), "bench-intake-"));
  const server = await startServer();
  const context = await browser.start(path.join(folder, "profile"), { viewport: { width: 1366, height: 768 } });
  try {
    const files = await writeFiles(folder);
    const page = context.pages()[0] ?? (await context.newPage());
    await page.goto(server.url);
    await page.getByRole("button", { name: vi.start.own.enterDemo }).click();
    await page.getByText(vi.shell.demo.notice).waitFor();
    await page.evaluate((href) => {
      location.hash = href;
    }, screenHref("evidence"));
    const input = page.locator("main input[type=file]").first();
    await input.waitFor({ state: "attached" });
    await page.waitForTimeout(2000);
    const processes = await context.browser()?.newBrowserCDPSession();
    if (processes === undefined) throw new Error("no browser session");
    const before = await privateMegabytes(processes);
    const watch = watchMemory(processes);
    await watchTasks(page);
    const start = performance.now();
    await input.setInputFiles(files.slice(0, fileCount));
    const outcomes = page.getByRole("list", { name: vi.evidence.intake.outcomes });
    await outcomes
      .getByRole("listitem")
      .nth(fileCount - 1)
      .waitFor({ timeout: 300_000 });
    const took = performance.now() - start;
    const most = await watch.end();
    const added = await outcomes.getByText(/BC-\d+\.$/).count();
    if (added < fileCount) throw new Error(`only ${added} of ${fileCount} files were taken in`);
    const longest = await page.evaluate(() => (globalThis as unknown as { readonly longest: number }).longest);
    const cancel = await timeCancel(page, files.slice(fileCount));
    return markdownTable(
      [`${fileCount} files of ${fileBytes / 1e6} MB, half of them photos with EXIF`, "goal", "measured"],
      [
        [
          "Memory of the page's process beyond what it had before, at most",
          "300 MB",
          `${Math.round(most - before)} MB`,
        ],
        ["Longest task of the main thread", "200 ms", milliseconds(longest)],
        [
          "Time for all",
          "–",
          `${(took / 1000).toFixed(1)} s, ${Math.round((fileCount * fileBytes) / 1e3 / took)} MB/s`,
        ],
        ["From cancelling to its being said", "–", milliseconds(cancel)],
      ].map(([what, goal, measured]) => [what ?? "", goal ?? "", measured ?? ""]),
    );
  } finally {
    await context.close();
    await server.stop();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
};

/** Noise, so that neither disk nor browser can make light work of it; the second half is to be cancelled. */
async function writeFiles(folder: string): Promise<readonly string[]> {
  const head = exifSegment(tellingTiff);
  const names: string[] = [];
  for (let index = 0; index < fileCount + 20; index += 1) {
    const noise = randomFillSync(new Uint8Array(fileBytes)).map((byte) => (byte === 0xff ? 0 : byte));
    const isPhoto = index % 2 === 0;
    const name = path.join(folder, `Bằng chứng ${index}.${isPhoto ? "jpg" : "pdf"}`);
    const [start, rest] = [aJpeg([head]).subarray(0, -2), Buffer.concat([noise, Buffer.from([0xff, 0xd9])])];
    await writeFile(name, isPhoto ? Buffer.concat([start, rest]) : Buffer.concat([Buffer.from("%PDF-1.7\n"), noise]));
    names.push(name);
  }
  return names;
}

const watchTasks = (page: Page) =>
  page.evaluate(() => {
    const seen = globalThis as unknown as { longest: number };
    seen.longest = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration);
    }).observe({ type: "longtask" });
  });

async function timeCancel(page: Page, files: readonly string[]): Promise<number> {
  await page
    .locator("main input[type=file]")
    .first()
    .setInputFiles([...files]);
  const cancel = page.getByRole("button", { name: vi.evidence.intake.cancel });
  await cancel.waitFor();
  await page.waitForTimeout(300);
  await page.evaluate((word) => {
    const seen = globalThis as unknown as { cancelled: Promise<number> };
    const start = performance.now();
    seen.cancelled = new Promise((resolve) => {
      new MutationObserver((_, observer) => {
        if (document.querySelector("[role=progressbar]") !== null) return;
        observer.disconnect();
        resolve(performance.now() - start);
      }).observe(document.body, { childList: true, subtree: true });
    });
    const button = [...document.querySelectorAll("button")].find(({ textContent }) => textContent === word);
    button?.click();
  }, vi.evidence.intake.cancel);
  return page.evaluate(() => (globalThis as unknown as { readonly cancelled: Promise<number> }).cancelled);
}
