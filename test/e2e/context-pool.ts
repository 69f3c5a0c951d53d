/**
 * Contexts of one browser for all tests of a process. To start one and its first page takes more of the processor than
 * most journeys, so that a context that a test left as it found it is emptied and lent again.
 */
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { launchOptions } from "./launch-options";
import { watchFaults } from "./watch-faults";

export type LentContext = {
  readonly context: BrowserContext;
  readonly page: Page;
  /** What went wrong since it was lent. */
  readonly faults: string[];
  readonly giveBack: () => Promise<void>;
};

export type ContextWishes = {
  readonly settings: BrowserContextOptions & {
    readonly colorScheme: "light" | "dark";
    readonly viewport: { readonly width: number; readonly height: number };
  };
  readonly baseUrl: string;
  /** Run once for a new context; `key` says what it does. */
  readonly prepare: (context: BrowserContext) => Promise<void>;
  readonly key: string;
};

type Kept = Omit<LentContext, "giveBack"> & { readonly key: string; isChanged: boolean };

const idle: Kept[] = [];
let shared: Promise<Browser> | undefined;

export async function lendContext(wishes: ContextWishes): Promise<LentContext> {
  const at = idle.findIndex(({ key }) => key === wishes.key);
  const [found] = at === -1 ? [] : idle.splice(at, 1);
  const kept = found ?? (await startContext(wishes));
  kept.faults.length = 0;
  return { ...kept, giveBack: () => takeBack(kept, wishes) };
}

async function startContext({ settings, baseUrl, prepare, key }: ContextWishes): Promise<Kept> {
  shared ??= chromium.launch(launchOptions());
  const context = await (await shared).newContext(settings);
  const faults = await watchFaults(context, baseUrl);
  await prepare(context);
  const kept: Kept = { context, page: await context.newPage(), faults, key, isChanged: false };
  noticeChanges(context, () => {
    kept.isChanged = true;
  });
  return kept;
}

const lasting = [
  "addInitScript",
  "exposeFunction",
  "grantPermissions",
  "newCDPSession",
  "route",
  "setOffline",
] as const;

/** Whatever outlasts the page that it was asked for. */
function noticeChanges(context: BrowserContext, onChange: () => void): void {
  const watch = <Holder extends object>(holder: Holder, name: keyof Holder) => {
    const act = (holder[name] as (...given: readonly unknown[]) => unknown).bind(holder);
    const acting = (...given: readonly unknown[]) => {
      onChange();
      return act(...given);
    };
    Object.assign(holder, { [name]: acting });
  };
  for (const name of lasting) watch(context, name);
  watch(context.clock, "setFixedTime");
}

async function takeBack(kept: Kept, { settings, baseUrl }: ContextWishes): Promise<void> {
  const { context, page, isChanged } = kept;
  if (isChanged || page.isClosed()) {
    await context.close();
    return;
  }
  for (const other of context.pages()) if (other !== page) await other.close();
  // What belongs to the tab goes from inside it, the rest when nothing of the app runs any more.
  await page.evaluate(() => {
    if (location.origin !== "null") sessionStorage.clear();
  });
  await page.goto("about:blank");
  const session = await context.newCDPSession(page);
  await session.send("Storage.clearDataForOrigin", { origin: new URL(baseUrl).origin, storageTypes: "all" });
  await session.detach();
  await page.emulateMedia({ media: null, colorScheme: settings.colorScheme, reducedMotion: null });
  await page.setViewportSize(settings.viewport);
  kept.isChanged = false;
  idle.push(kept);
}
