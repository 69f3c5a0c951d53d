/** From a key press to a durable save, against a bare Dexie put with the same durability in the same page. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Page } from "playwright-core";
import { screenHref } from "#src/i18n/routes";
import { vi } from "#src/i18n/vi";
import { databaseNames } from "#src/storage/database";
import { startServer } from "#test/e2e/start-server";
import { bundleForPage } from "./bundle";
import { markdownTable, median, milliseconds, quantile, ratio, type Sample } from "./figures";
import type { BenchPart } from "./bench-part";
import type { CallTimes } from "./pages/save-call";
import { watchKeys, type KeyTimes, type KeyWatch } from "./pages/watch-keys";

const rounds = 200;
const warmUp = 20;

type Bundled = {
  readonly keyWatch: KeyWatch;
  readonly saveCall: { readonly timeCalls: (rounds: number, warmUp: number) => Promise<CallTimes> };
  readonly barePut: { readonly openBarePut: () => Promise<() => PromiseLike<unknown>> };
};

export const benchSave: BenchPart = async ({ browser }) => {
  const profile = await mkdtemp(path.join(tmpdir(), "bench-save-"));
  const server = await startServer();
  const context = await browser.start(profile, { viewport: { width: 1366, height: 768 } });
  try {
    await context.addInitScript(watchKeys, { database: databaseNames.demo, saved: vi.shell.saved("") });
    const page = context.pages()[0] ?? (await context.newPage());
    await page.goto(server.url);
    await page.getByRole("button", { name: vi.start.own.enterDemo }).click();
    await page.getByText(vi.shell.demo.notice).waitFor();
    const calls = await timeCalls(page);
    const keys = await timeKeys(page);
    return table(keys, calls);
  } finally {
    await context.close();
    await server.stop();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
};

async function timeCalls(page: Page): Promise<CallTimes> {
  await page.evaluate(await bundleForPage("test/bench/pages/save-call.ts", "saveCall"));
  return page.evaluate(([count, before]) => (globalThis as unknown as Bundled).saveCall.timeCalls(count, before), [
    rounds,
    warmUp,
  ] as const);
}

async function timeKeys(page: Page): Promise<KeyTimes> {
  await page.evaluate(
    (href) => {
      location.hash = href;
    },
    screenHref("assess", "A.5.15"),
  );
  await page.getByRole("radio").first().waitFor();
  await page.evaluate(await bundleForPage("test/bench/pages/bare-put.ts", "barePut"));
  await page.evaluate(async () => {
    const { keyWatch, barePut } = globalThis as unknown as Bundled;
    keyWatch.bare = await barePut.openBarePut();
  });
  for (let round = 1; round <= warmUp + rounds; round += 1) {
    await press(page, round % 2 === 0 ? "2" : "1", "shown", round);
    await press(page, "F8", "shownPut", round);
    await press(page, "F9", "put", round);
  }
  const times = await page.evaluate(() => (globalThis as unknown as Bundled).keyWatch.times);
  const measured = (sample: Sample) => sample.slice(-rounds);
  return {
    complete: measured(times.complete),
    transaction: measured(times.transaction),
    shown: measured(times.shown),
    put: measured(times.put),
    shownPut: measured(times.shownPut),
  };
}

async function press(page: Page, key: string, kind: keyof KeyTimes, count: number): Promise<void> {
  await page.keyboard.press(key);
  await page.evaluate(([what, many]) => (globalThis as unknown as Bundled).keyWatch.atRest(what, many), [
    kind,
    count,
  ] as const);
}

function table(keys: KeyTimes, calls: CallTimes): string {
  const row = (name: string, sample: Sample, reference: Sample) => [
    name,
    milliseconds(median(sample)),
    milliseconds(quantile(sample, 0.95)),
    ratio(median(sample), median(reference)),
    ratio(quantile(sample, 0.95), quantile(reference, 0.95)),
  ];
  return markdownTable(
    [`${rounds} of each, in turn`, "median ms", "p95 ms", "ratio of medians", "ratio of p95"],
    [
      row("Storage call: bare strict put", calls.put, calls.put),
      row("Storage call: the product's write, until its promise resolves", calls.commit, calls.put),
      row("Storage call: its six requests alone, without Dexie", calls.sameRequests, calls.put),
      row("Key F8, which changes one word on the page → bare put", keys.shownPut, keys.shownPut),
      row("Key F9, which shows nothing → bare put", keys.put, keys.shownPut),
      row("Key 1/2 of the product → transaction complete", keys.complete, keys.shownPut),
      row("… of which the transaction", keys.transaction, keys.shownPut),
      row("Key 1/2 → «Đã lưu» stands on the screen", keys.shown, keys.shownPut),
    ],
  );
}
