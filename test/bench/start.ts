/** From the navigation to the first control that can be answered, beside an empty shell of React and Dexie. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import react from "@vitejs/plugin-react";
import compression from "compression";
import type { BrowserContext, Page } from "playwright-core";
import { build, preview } from "vite";
import { VitePWA } from "vite-plugin-pwa";
import { screenHref } from "#src/i18n/routes";
import { vi } from "#src/i18n/vi";
import { startServer } from "#test/e2e/start-server";
import type { InstalledBrowser } from "#test/support/start-browser";
import type { BenchPart } from "./bench-part";
import { markdownTable, median, milliseconds, ratio } from "./figures";

const rounds = 9;
const output = path.resolve(".cache/bench/shell");

type Subject = {
  readonly url: string;
  /** What the very first visit shows. */
  readonly firstControl: string;
  readonly answerable: string;
  /** Puts data into a fresh profile, so that there is something to answer. */
  readonly prepare: (page: Page) => Promise<void>;
};

type StartTimes = { readonly firstVisit: number[]; readonly cold: number[]; readonly again: number[] };

export const benchStart: BenchPart = async ({ browser }) => {
  await buildShell();
  const app = await startServer();
  const shell = await preview({
    configFile: false,
    root: output,
    logLevel: "error",
    build: { outDir: "." },
    preview: { port: 0 },
    plugins: [
      {
        name: "compress",
        configurePreviewServer: ({ middlewares }) => {
          middlewares.use(compression());
        },
      },
    ],
  });
  try {
    const appSubject: Subject = {
      url: app.url,
      firstControl: "main button",
      answerable: "main input[type=radio]",
      prepare: async (page) => {
        await page.getByRole("button", { name: vi.start.own.create }).click();
        await page.getByRole("dialog", { name: vi.start.create.title }).waitFor();
        await page.keyboard.type("Trung tâm dữ liệu Cửa Cấm");
        await page.keyboard.press("Enter");
        await page.getByRole("radio").first().waitFor();
      },
    };
    const shellSubject: Subject = {
      url: shell.resolvedUrls?.local[0] ?? "",
      firstControl: "main input[type=radio]",
      answerable: "main input[type=radio]",
      prepare: (page) => page.getByRole("radio").first().waitFor(),
    };
    const times = { app: emptyTimes(), shell: emptyTimes() };
    for (let round = 0; round < rounds; round += 1) {
      await timeStarts(browser, shellSubject, times.shell);
      await timeStarts(browser, appSubject, times.app);
    }
    return table(times.app, times.shell);
  } finally {
    await app.stop();
    await shell.close();
  }
};

const emptyTimes = (): StartTimes => ({ firstVisit: [], cold: [], again: [] });

async function buildShell(): Promise<void> {
  await build({
    configFile: false,
    root: path.resolve("test/bench/shell"),
    base: "./",
    logLevel: "error",
    plugins: [
      react(),
      VitePWA({
        registerType: "prompt",
        injectRegister: false,
        manifest: false,
        workbox: { globPatterns: ["**/*.{html,js}"], navigateFallback: "index.html", inlineWorkboxRuntime: true },
      }),
    ],
    build: { outDir: output, emptyOutDir: true, target: "es2022", modulePreload: { polyfill: false } },
  });
}

/** Three starts of the browser on one new profile: nothing there; data but no caches; everything kept. */
async function timeStarts(browser: InstalledBrowser, subject: Subject, times: StartTimes): Promise<void> {
  const profile = await mkdtemp(path.join(tmpdir(), "bench-start-"));
  const start = async (visit: (page: Page, context: BrowserContext) => Promise<void>) => {
    const context = await browser.start(profile, { viewport: { width: 1366, height: 768 } });
    try {
      await visit(context.pages()[0] ?? (await context.newPage()), context);
    } finally {
      await context.close();
    }
  };
  const address = `${subject.url}${screenHref("assess")}`;
  try {
    await start(async (page) => {
      times.firstVisit.push(await timeTo(page, subject.url, subject.firstControl));
      await subject.prepare(page);
    });
    await start(async (page, context) => {
      await forgetCaches(page, context, subject.url);
      times.cold.push(await timeTo(page, address, subject.answerable));
      await untilKept(page);
    });
    await start(async (page) => {
      times.again.push(await timeTo(page, address, subject.answerable));
    });
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** In the page's own time, whose zero is the start of the navigation. */
async function timeTo(page: Page, address: string, selector: string): Promise<number> {
  await page.addInitScript((wanted) => {
    const seen = new Promise<number>((resolve) => {
      const look = () => {
        const control = document.querySelector<HTMLElement>(wanted);
        if (control === null || control.matches(":disabled")) requestAnimationFrame(look);
        else resolve(performance.now());
      };
      requestAnimationFrame(look);
    });
    Object.assign(globalThis, { seen });
  }, selector);
  await page.goto(address, { waitUntil: "commit" });
  await page.locator(selector).first().waitFor();
  return page.evaluate(() => (globalThis as unknown as { readonly seen: Promise<number> }).seen);
}

async function forgetCaches(page: Page, context: BrowserContext, url: string): Promise<void> {
  const session = await context.newCDPSession(page);
  await session.send("Network.clearBrowserCache");
  await session.send("Storage.clearDataForOrigin", {
    origin: new URL(url).origin,
    storageTypes: "service_workers,cache_storage,shader_cache",
  });
  await session.detach();
}

async function untilKept(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  // The browser compiles what the worker has stored a little later.
  await page.waitForTimeout(1500);
}

function table(app: StartTimes, shell: StartTimes): string {
  const row = (name: string, key: keyof StartTimes) => {
    const [own, empty] = [median(app[key]), median(shell[key])];
    return [name, milliseconds(own), milliseconds(empty), ratio(own, empty), `${Math.round((100 * empty) / own)} %`];
  };
  return markdownTable(
    [`median of ${rounds} starts of the browser`, "product ms", "empty shell ms", "ratio", "share of the shell"],
    [
      row("First visit ever: first button of the start screen", "firstVisit"),
      row("Data there, caches empty: first level of the workspace", "cold"),
      row("Second start, from the service worker: the same", "again"),
    ],
  );
}
