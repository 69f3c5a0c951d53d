/** `npm run sample`: the demo organisation in the built app, as pictures of every screen and as the files it hands over. */
import { mkdir, mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { BrowserContext, Page } from "playwright-core";
import { routes, screenHref, type Screen } from "#src/i18n/routes";
import { vi } from "#src/i18n/vi";
import { startServer } from "#test/e2e/start-server";
import { watchFaults } from "#test/e2e/watch-faults";
import { findInstalledBrowser, type InstalledBrowser } from "#test/support/start-browser";
import { makeFiles } from "./make-files";

const pictures = "out/screens";

const sizes = [
  { width: 1366, height: 768 },
  { width: 390, height: 844 },
] as const;
const themes = ["light", "dark"] as const;
const screens = Object.keys(routes) as readonly Screen[];

/** How long nothing may change on the page before it counts as ready for its picture. */
const stillness = 400;

export async function run(): Promise<void> {
  await rm("out", { recursive: true, force: true });
  await mkdir(pictures, { recursive: true });
  const browser = await findInstalledBrowser();
  const server = await startServer();
  const faults: string[] = [];
  try {
    for (const size of sizes)
      for (const theme of themes) faults.push(...(await visit(browser, server.url, size, theme)));
  } finally {
    await server.stop();
  }
  if (faults.length === 0) return;
  console.error(`\nFaults on the pages:\n${faults.join("\n")}`);
  process.exitCode = 1;
}

async function visit(
  browser: InstalledBrowser,
  baseUrl: string,
  size: (typeof sizes)[number],
  theme: (typeof themes)[number],
): Promise<readonly string[]> {
  const profile = await mkdtemp(path.join(tmpdir(), "sample-"));
  const context = await browser.start(profile, { viewport: size, colorScheme: theme, acceptDownloads: true });
  try {
    const faults = await watchFaults(context, baseUrl);
    const page = await enterDemo(context, baseUrl);
    for (const screen of screens) {
      await open(page, screen);
      await photograph(page, screen, `${size.width}-${theme}`);
    }
    const first = size === sizes[0] && theme === themes[0];
    if (first) await makeFiles(page, (screen) => open(page, screen), report);
    return faults.map((fault) => `${size.width} ${theme}: ${fault}`);
  } finally {
    await context.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function enterDemo(context: BrowserContext, baseUrl: string): Promise<Page> {
  context.setDefaultTimeout(20_000);
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(baseUrl);
  await page.getByRole("button", { name: vi.start.own.enterDemo }).click();
  await page.getByText(vi.shell.demo.notice).waitFor();
  return page;
}

async function open(page: Page, screen: Screen): Promise<void> {
  await page.evaluate((href) => {
    location.hash = href;
  }, screenHref(screen));
  const arrived = screen === "assess" ? page.getByRole("radio") : page.getByRole("heading", { level: 1 });
  await arrived.first().waitFor();
  // Not every screen has a tab; each has its title.
  await page.waitForFunction((name) => document.title.startsWith(name), vi.shell.screens[screen]);
  if (screen === "overview") await page.locator(".recharts-surface").first().waitFor();
  await page.evaluate(untilStill, stillness);
}

async function photograph(page: Page, screen: Screen, variant: string): Promise<void> {
  const name = `${screens.indexOf(screen) + 1}-${routes[screen].slice(1) || "bat-dau"}-${variant}.png`;
  const file = path.join(pictures, name);
  // The workspace fills the window and scrolls inside its panes.
  await page.screenshot({ path: file, fullPage: screen !== "assess", animations: "disabled" });
  await report(file);
}

async function report(file: string): Promise<void> {
  const { size } = await stat(file);
  console.log(`${file.padEnd(48)} ${String(Math.round(size / 1000)).padStart(6)} KB`);
}

/** Runs in the page: resolves when neither the document nor its fonts have changed for a while. */
async function untilStill(milliseconds: number): Promise<void> {
  await document.fonts.ready;
  await new Promise<void>((resolve) => {
    let timer = setTimeout(resolve, milliseconds);
    new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(resolve, milliseconds);
    }).observe(document.documentElement, { subtree: true, childList: true, attributes: true, characterData: true });
  });
}
