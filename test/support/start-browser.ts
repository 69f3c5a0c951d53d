/** A real browser for the programs (`npm run sample`, `npm run bench`), which run outside the test runner. */
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { chromium, type BrowserContext, type BrowserContextOptions } from "playwright-core";

type FoundBrowser = {
  readonly executablePath: string;
  readonly args: readonly string[];
  readonly libraryPath: string | null;
  readonly version: string;
};

export type InstalledBrowser = {
  readonly version: string;
  readonly executablePath: string;
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  /** Starts the browser on a folder that keeps what it stores: on the disk, not in memory as a private window does. */
  readonly start: (profile: string, options?: BrowserContextOptions) => Promise<BrowserContext>;
};

export const asSeenInVietNam = { locale: "vi-VN", timezoneId: "Asia/Ho_Chi_Minh" } as const;

export async function findInstalledBrowser(): Promise<InstalledBrowser> {
  const { stdout } = await promisify(execFile)(process.execPath, [".ci/find-browser.mjs"]);
  // Whatever an installer printed before it, the result is the last line.
  const found = JSON.parse(stdout.trim().split("\n").at(-1) ?? "") as FoundBrowser;
  const { executablePath, args, libraryPath, version } = found;
  const env = { ...process.env, ...(libraryPath === null ? {} : { LD_LIBRARY_PATH: libraryPath }) };
  return {
    version,
    executablePath,
    args,
    env,
    start: (profile, options = {}) =>
      chromium.launchPersistentContext(profile, {
        executablePath,
        args: [...args],
        env,
        ...asSeenInVietNam,
        ...options,
      }),
  };
}
