/**
 * What a kill in the middle of a write leaves, made on purpose: seven stray bytes at the end of the browser's log. The
 * next session opens well and writes behind them; the one after that meets them in the middle, and Chromium deletes the
 * whole database.
 */
import { appendFile, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { findInstalledBrowser } from "#test/support/start-browser";
import type { Attempts, Found, Torture } from "./page/work";
import { servePage } from "./serve-page";

export type StrayBytesOutcome = {
  readonly saved: readonly string[];
  readonly second: Found;
  readonly third: Found;
};

export async function leaveStrayBytes(): Promise<StrayBytesOutcome> {
  const installed = await findInstalledBrowser();
  const served = await servePage();
  const profile = await mkdtemp(path.join(tmpdir(), "stray-"));
  const session = async (from: number) => {
    const context = await installed.start(profile);
    try {
      const page = context.pages()[0] ?? (await context.newPage());
      await page.goto(served.url);
      const found: Found = await page.evaluate(() => (globalThis as unknown as { torture: Torture }).torture.open());
      const attempts: Attempts = await page.evaluate(
        (first) => (globalThis as unknown as { torture: Torture }).torture.attempt(first, 20),
        from,
      );
      return { found, saved: attempts.saved };
    } finally {
      await context.close();
    }
  };
  try {
    const first = await session(1);
    for (const file of await findLogs(profile)) await appendFile(file, Buffer.alloc(7, 0x5a));
    const second = await session(101);
    const third = await session(201);
    return { saved: [...first.saved, ...second.saved], second: second.found, third: third.found };
  } finally {
    await served.stop();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function findLogs(profile: string): Promise<readonly string[]> {
  const names = await readdir(profile, { recursive: true });
  return names
    .filter((name) => /IndexedDB[\\/].*\.leveldb[\\/]\d+\.log$/.test(name))
    .map((name) => path.join(profile, name));
}
