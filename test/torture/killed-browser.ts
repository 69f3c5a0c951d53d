/** A browser in a process group of its own, so that all its processes can be killed in one moment. */
import { spawn } from "node:child_process";
import { chromium, type Browser, type Page } from "playwright-core";
import type { InstalledBrowser } from "#test/support/start-browser";

export type KilledBrowser = {
  readonly page: Page;
  /** SIGKILL to every process at once; nothing is told to the browser. */
  readonly kill: () => Promise<void>;
};

export async function startKilledBrowser(
  installed: InstalledBrowser,
  profile: string,
  url: string,
): Promise<KilledBrowser> {
  const child = spawn(
    installed.executablePath,
    [
      ...installed.args,
      "--headless=new",
      "--remote-debugging-port=0",
      `--user-data-dir=${profile}`,
      "--no-first-run",
      "--disable-gpu",
      "--disable-background-networking",
      "about:blank",
    ],
    { detached: true, stdio: ["ignore", "ignore", "pipe"], env: installed.env },
  );
  const exited = new Promise<void>((resolve) => {
    child.once("exit", () => resolve());
  });
  const kill = async () => {
    if (child.pid !== undefined && child.exitCode === null) {
      try {
        process.kill(-child.pid, "SIGKILL");
      } catch {
        // It has gone by itself.
      }
    }
    await exited;
  };
  try {
    const browser = await connect(child.stderr);
    const context = browser.contexts()[0];
    if (context === undefined) throw new Error("the browser has no window");
    const page = context.pages()[0] ?? (await context.newPage());
    await page.goto(url);
    return { page, kill };
  } catch (error) {
    await kill();
    throw error;
  }
}

async function connect(stderr: NodeJS.ReadableStream): Promise<Browser> {
  let printed = "";
  const address = await new Promise<string>((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`the browser does not answer:\n${printed}`)), 20_000);
    stderr.on("data", (piece: Buffer) => {
      printed += piece.toString();
      const found = /DevTools listening on (ws:\S+)/.exec(printed)?.[1];
      if (found === undefined) return;
      clearTimeout(late);
      resolve(found);
    });
  });
  return chromium.connectOverCDP(address);
}
