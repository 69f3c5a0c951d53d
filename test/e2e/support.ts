/** Opens the built app in a real browser and keeps watch: any fault fails the test that opened it. */
import { readFile } from "node:fs/promises";
import axe from "axe-core";
import { type BrowserContext, chromium, type Page } from "playwright-core";
import { expect, inject, onTestFinished } from "vitest";
import { en } from "#src/i18n/en";
import { type Screen, screenHref } from "#src/i18n/routes";
import { vi } from "#src/i18n/vi";
import { databaseNames, type Workspace } from "#src/storage/database";
import { type LentContext, lendContext } from "./context-pool";
import { launchOptions } from "./launch-options";
import { watchFaults } from "./watch-faults";

export type OpenOptions = {
  readonly locale?: "vi" | "en";
  readonly theme?: "light" | "dark";
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly screen?: Screen;
  /** Lets the service worker store the app: seconds of processor time in every new context, and few tests ask for it. */
  readonly stored?: boolean;
  /** A folder that keeps what the browser stores, for tests that restart the browser. */
  readonly profile?: string;
  /** Another server than the one that all tests share. */
  readonly baseUrl?: string;
};

export type OpenedApp = {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly goTo: (screen: Screen) => Promise<void>;
  readonly close: () => Promise<void>;
  /** What went wrong so far. A test that provokes a fault takes it out of the list. */
  readonly faults: string[];
};

/** Only inside a test: the page is left, and its faults are judged, when the test ends. */
export async function openApp(options: OpenOptions = {}): Promise<OpenedApp> {
  const { screen = "start", stored = false, baseUrl = inject("baseUrl") } = options;
  const { context, page, faults, giveBack } = await openContext({ ...options, stored, baseUrl });
  context.setDefaultTimeout(30_000);
  onTestFinished(async ({ task }) => {
    if (task.result?.state === "fail") await photograph(context, task.id);
    await giveBack();
    expect(faults, "faults seen while the app was open").toEqual([]);
  });
  const goTo = async (target: Screen) => {
    await page.goto(`${baseUrl}${screenHref(target)}`);
    await opened(page);
  };
  await goTo(screen);
  return { page, context, goTo, close: () => context.close(), faults };
}

type WholeOptions = OpenOptions & { readonly stored: boolean; readonly baseUrl: string };

/** A context of its own for what is stored beyond the test; else one that may have been lent before. */
async function openContext(options: WholeOptions): Promise<LentContext> {
  const { theme = "light", viewport = { width: 1366, height: 768 }, locale, profile, stored, baseUrl } = options;
  const settings = { colorScheme: theme, viewport, locale: "vi-VN", timezoneId: "Asia/Ho_Chi_Minh" } as const;
  const prepare = (context: BrowserContext) => addScripts(context, { locale, stored });
  if (profile !== undefined) {
    const context = await chromium.launchPersistentContext(profile, { ...launchOptions(), ...settings });
    const faults = await watchFaults(context, baseUrl);
    await prepare(context);
    return { context, page: context.pages()[0] ?? (await context.newPage()), faults, giveBack: () => context.close() };
  }
  const lent = await lendContext({
    settings,
    baseUrl,
    prepare,
    key: JSON.stringify({ theme, viewport, locale, stored, baseUrl }),
  });
  return stored ? { ...lent, giveBack: () => lent.context.close() } : lent;
}

async function addScripts(
  context: BrowserContext,
  { locale, stored }: { readonly locale: "vi" | "en" | undefined; readonly stored: boolean },
) {
  // Refused as a browser without service workers would: the app goes on.
  if (!stored) await context.addInitScript(refuseServiceWorker);
  if (locale === undefined) return;
  await context.addInitScript(
    ([key, value]) => {
      // A blank page has no storage of its own.
      if (location.origin === "null") return;
      if (localStorage.getItem(key) === null) localStorage.setItem(key, value);
    },
    ["tu-danh-gia-27001.preferences", JSON.stringify({ locale })] as const,
  );
}

/** Evaluated in the page before anything of it. */
function refuseServiceWorker(): void {
  if (!("serviceWorker" in navigator)) return;
  navigator.serviceWorker.register = () => Promise.reject(new Error("no service worker in this test"));
}

/** The frame is there at once; this waits for what it frames. */
async function opened(page: Page): Promise<void> {
  await page.getByRole("main").waitFor();
  for (const { loading } of [vi.shell, en.shell]) await page.getByText(loading).waitFor({ state: "hidden" });
}

/** Afterwards everything is in the cache: the worker is active only when it has stored all files. */
export async function waitForServiceWorker(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
}

const axeRules = {
  all: {
    runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    rules: { "target-size": { enabled: true } },
  },
  colours: { runOnly: ["color-contrast", "link-in-text-block"] },
};

/** Fails with the rule, the place and the remedy of every violation. */
export async function checkAxe(page: Page, rules: "all" | "colours" = "all"): Promise<void> {
  // Evaluated from outside: a script element would be refused by the content security policy. Once for each document.
  if (await page.evaluate(() => !("axe" in globalThis))) await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    (options) => (globalThis as unknown as { axe: typeof axe }).axe.run(document, options),
    {
      ...axeRules[rules],
      // Places and words for what is in order would take a third of the time, and nobody reads them.
      resultTypes: ["violations" as const],
    },
  );
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(" ")}: ${failureSummary}`),
  );
  expect(found, `axe at ${page.url()}\n${found.join("\n")}`).toEqual([]);
}

/** How many records each table holds; null if the database does not exist. */
export async function countRecords(page: Page, workspace: Workspace = "own"): Promise<Record<string, number> | null> {
  return page.evaluate(async (name) => {
    // Opening a database that does not exist would create it.
    if (!(await indexedDB.databases()).some((database) => database.name === name)) return null;
    const settle = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.addEventListener("success", () => resolve(request.result));
        request.addEventListener("error", () => reject(request.error ?? new Error(name)));
      });
    const database = await settle(indexedDB.open(name));
    try {
      const tables = [...database.objectStoreNames];
      const transaction = database.transaction(tables);
      const counts = tables.map(async (table) => [table, await settle(transaction.objectStore(table).count())]);
      // Changes that came in as a whole lie many to a row.
      const segments: { readonly changes: readonly unknown[] }[] = tables.includes("changeSegments")
        ? await settle(transaction.objectStore("changeSegments").getAll())
        : [];
      const { changeSegments: _, ...records } = Object.fromEntries(await Promise.all(counts)) as Record<string, number>;
      const inSegments = segments.reduce((total, { changes }) => total + changes.length, 0);
      return { ...records, changes: (records["changes"] ?? 0) + inSegments };
    } finally {
      database.close();
    }
  }, databaseNames[workspace]);
}

export type DownloadedFile = { readonly name: string; readonly bytes: Uint8Array };

/** The file that the browser saves because of what `action` does. */
export async function download(page: Page, action: () => Promise<void>): Promise<DownloadedFile> {
  const [file] = await Promise.all([page.waitForEvent("download"), action()]);
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

/** Leaves a picture of what the failed test saw. */
async function photograph(context: BrowserContext, testId: string): Promise<void> {
  for (const [index, page] of context.pages().entries()) {
    const file = `.cache/e2e/${testId}-${index}.png`;
    await page.screenshot({ path: file, fullPage: true });
    console.log(`The page when the test failed: ${file}`);
  }
}
