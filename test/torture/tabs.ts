/**
 * Two real pages of one browser work on one database, step by step at random, against the model that
 * `test/storage/two-tabs-model.test.ts` tries over fake-indexeddb. `npm run torture:tabs -- 2000 SEED`.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import * as fc from "fast-check";
import type { Page } from "playwright-core";
import { findInstalledBrowser } from "#test/support/start-browser";
import { arbitrarySteps, compareWithModel, tabControlIds, type TwoTabs } from "#test/support/two-tabs-model";
import type { Tab } from "./page/tab";
import { servePage } from "./serve-page";

export async function run([runs = "2000", seed = String(Date.now() % 1_000_000)]: readonly string[]): Promise<void> {
  const start = Date.now();
  const steps = await tortureTabs(Number(runs), Number(seed));
  const seconds = Math.round((Date.now() - start) / 1000);
  console.log(`${runs} sequences, ${steps} steps, seed ${seed}, ${seconds} s: tabs and model agree.`);
}

/** Throws with the shortest sequence that it finds after which tabs and model differ; resolves to the number of steps. */
export async function tortureTabs(runs: number, seed: number): Promise<number> {
  const profile = await mkdtemp(path.join(tmpdir(), "torture-tabs-"));
  const served = await servePage();
  const context = await (await findInstalledBrowser()).start(profile);
  try {
    const pages = [context.pages()[0] ?? (await context.newPage()), await context.newPage()] as const;
    for (const page of pages) await page.goto(served.url);
    let [sequence, count] = [0, 0];
    const property = fc.asyncProperty(arbitrarySteps, async (steps) => {
      const { tabs, leave } = await openTabs(pages, `tabs-${(sequence += 1)}`);
      count += steps.length;
      try {
        await compareWithModel(tabs, steps);
      } finally {
        await leave();
      }
    });
    await fc.assert(property, { numRuns: runs, seed });
    return count;
  } finally {
    await context.close();
    await served.stop();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

type InPage = { readonly tab: Tab };

async function openTabs(
  pages: readonly [Page, Page],
  databaseName: string,
): Promise<{ readonly tabs: TwoTabs; readonly leave: () => Promise<void> }> {
  const join = (page: Page) =>
    page.evaluate(([name, ids]) => (globalThis as unknown as InPage).tab.join(name, ids), [
      databaseName,
      tabControlIds,
    ] as const);
  const id = await join(pages[0]);
  await join(pages[1]);
  return {
    tabs: {
      write: (tab, ...answer) =>
        pages[tab].evaluate((args) => (globalThis as unknown as InPage).tab.write(...args), [id, ...answer] as const),
      turn: (tab, kind) =>
        pages[tab].evaluate((args) => (globalThis as unknown as InPage).tab.turn(...args), [id, kind] as const),
      read: () => pages[0].evaluate(() => (globalThis as unknown as InPage).tab.read()),
    },
    leave: async () => {
      await Promise.all(pages.map((page) => page.evaluate(() => (globalThis as unknown as InPage).tab.leave())));
    },
  };
}
