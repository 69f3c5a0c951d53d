/** The full pack with 200 MB attached: what the files cost beyond their hashing, and how the page fares meanwhile. */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Page } from "playwright-core";
import type { InstalledBrowser } from "#test/support/start-browser";
import { markdownTable, median, milliseconds } from "./figures";
import type { PackPage, Watched } from "./pages/pack-page";
import type { RecordedReport } from "./record-report";
import { privateMegabytes, watchMemory } from "./watch-memory";

const [photoCount, photoBytes] = [20, 300_000];
const [fileCount, fileBytes] = [200, 1_000_000];
const runs = 5;

/** By the browser, which has an encoder: real photos would be somebody's. */
export async function makePhotos(browser: InstalledBrowser, url: string, folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const photos = await withPage(browser, url, (page) =>
    page.evaluate(
      ([count, bytes]) => (globalThis as unknown as { readonly packPage: PackPage }).packPage.makePhotos(count, bytes),
      [photoCount, photoBytes] as const,
    ),
  );
  for (const [index, photo] of photos.entries()) {
    const name = `anh-${String(index + 1).padStart(2, "0")}.jpg`;
    await writeFile(path.join(folder, name), Buffer.from(photo, "base64"));
  }
}

export const benchPackFiles = (browser: InstalledBrowser, url: string, { input }: RecordedReport): Promise<string> =>
  withPage(browser, url, async (page) => {
    const withoutFiles = {
      ...input,
      evidenceItems: input.evidenceItems.map((item) => ({ ...item, versions: [] })),
    };
    const processes = await page.context().browser()?.newBrowserCDPSession();
    const own = await page.context().newCDPSession(page);
    if (processes === undefined) throw new Error("no browser session");
    await page.evaluate(
      ([facts, count, bytes]) =>
        (globalThis as unknown as { readonly packPage: PackPage }).packPage.makeFiles(facts, count, bytes),
      [withoutFiles as object, fileCount, fileBytes] as const,
    );
    const bare: Watched[] = [];
    const whole: Watched[] = [];
    const hashing: number[] = [];
    const cancelling: number[] = [];
    const growth: number[] = [];
    for (let run = 0; run < runs; run += 1) {
      bare.push(await watchWriting(page, withoutFiles));
      hashing.push(
        await page.evaluate(() => (globalThis as unknown as { readonly packPage: PackPage }).packPage.timeHashing()),
      );
      // So much that the page needs for the pack without files is not the files'.
      await own.send("HeapProfiler.collectGarbage");
      const bareMost = await mostDuring(processes, () => watchWriting(page, withoutFiles));
      await own.send("HeapProfiler.collectGarbage");
      const wholeMost = await mostDuring(processes, async () => whole.push(await watchWriting(page, null)));
      growth.push(wholeMost - bareMost);
      cancelling.push(await timeCancel(page, 10 + run * 15));
    }
    return table({ bare, whole, hashing, cancelling, growth });
  });

async function mostDuring(
  processes: Parameters<typeof privateMegabytes>[0],
  work: () => Promise<unknown>,
): Promise<number> {
  const before = await privateMegabytes(processes);
  const watch = watchMemory(processes);
  await work();
  return (await watch.end()) - before;
}

const watchWriting = (page: Page, input: object | null) =>
  page.evaluate(
    (facts) => (globalThis as unknown as { readonly packPage: PackPage }).packPage.watchWriting(facts),
    input,
  );

const timeCancel = (page: Page, after: number) =>
  page.evaluate(
    (messages) => (globalThis as unknown as { readonly packPage: PackPage }).packPage.timeCancel(messages),
    after,
  );

type Measured = {
  readonly bare: readonly Watched[];
  readonly whole: readonly Watched[];
  readonly hashing: readonly number[];
  readonly cancelling: readonly number[];
  readonly growth: readonly number[];
};

function table({ bare, whole, hashing, cancelling, growth }: Measured): string {
  const times = whole.map((run) => run.milliseconds);
  const beyond = median(times) - median(bare.map((run) => run.milliseconds)) - median(hashing);
  const rates = whole.map((run) => (run.progressMessages * 1000) / run.milliseconds);
  const most = (values: readonly number[]) => Math.max(...values);
  return markdownTable(
    [`${fileCount} files of ${fileBytes / 1e6} MB attached, ${runs} runs`, "goal", "median", "most"],
    [
      ["The whole pack, a new worker each time, ms", "–", milliseconds(median(times)), milliseconds(most(times))],
      ["… of which hashing the files alone, ms", "–", milliseconds(median(hashing)), milliseconds(most(hashing))],
      ["… of which the files beyond their hashing, ms", "1000", milliseconds(beyond), "–"],
      ["Private memory of the page's process beyond the pack without files, MB", "50", growth],
      ["Progress messages a second (median, least)", "5", rates],
      ["Longest silence between two, ms", "200", whole.map((run) => run.longestSilence)],
      ["Longest gap of the main thread, ms", "50", whole.map((run) => run.longestGap)],
      ["From cancelling to its being done, ms", "200", cancelling],
    ].map(([what, goal, middle, end]) => {
      if (typeof middle === "string") return [String(what), String(goal), middle, String(end)];
      const values = middle as readonly number[];
      const worst = values === rates ? Math.min(...values) : most(values);
      return [String(what), String(goal), milliseconds(median(values)), milliseconds(worst)];
    }),
  );
}

async function withPage<Value>(
  browser: InstalledBrowser,
  url: string,
  work: (page: Page) => Promise<Value>,
): Promise<Value> {
  const profile = await mkdtemp(path.join(tmpdir(), "bench-pack-"));
  const context = await browser.start(profile);
  try {
    const page = context.pages()[0] ?? (await context.newPage());
    await page.goto(`${url}pack.html`);
    return await work(page);
  } finally {
    await context.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
