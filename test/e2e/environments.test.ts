/** Browsers that lack something, refuse something or tell the wrong time: each shows its documented state. */
import { existsSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { expect, inject, it } from "vitest";
import { chromium } from "playwright-core";
import { vi } from "#src/i18n/vi";
import { databaseNames } from "#src/storage/database";
import { countRecords, openApp } from "./support";

it("without IndexedDB the app says so and shows no white page", async () => {
  const { context, page } = await openApp();
  await context.addInitScript(() => Object.defineProperty(globalThis, "indexedDB", { value: undefined }));
  await page.reload();
  await page.getByRole("heading", { level: 1, name: vi.shell.recovery.title }).waitFor();
  await page.getByText(vi.errors["storage-unavailable"]).waitFor();
  expect(await page.getByRole("button", { name: vi.shell.recovery.reload }).isVisible()).toBe(true);
});

it("opened from a file the app stores nothing and says why", async () => {
  const file = path.resolve("dist/index.html");
  expect(existsSync(file)).toBe(true);
  const { executablePath, args } = inject("browser");
  const browser = await chromium.launch({ executablePath, args: [...args] });
  try {
    const page = await browser.newPage();
    await page.goto(pathToFileURL(file).href);
    await page.getByText("npm start").first().waitFor();
    expect(await page.getByText("Tự đánh giá ISO/IEC 27001 chưa chạy được").isVisible()).toBe(true);
    expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
  } finally {
    await browser.close();
  }
});

it("with a quota of 2, 4 or 8 MB used up nothing is called saved, and nothing is lost", async () => {
  const sizes = [2, 4, 8];
  const pages: Page[] = [];
  for (const megabytes of sizes) {
    const { page, context } = await openApp();
    await createAssessment(page);
    const session = await context.newCDPSession(page);
    await session.send("Storage.overrideQuotaForOrigin", {
      origin: new URL(page.url()).origin,
      quotaSize: megabytes * 1024 * 1024,
    });
    pages.push(page);
  }
  // Side by side: the browser takes up to half a minute to notice a quota.
  await Promise.all(pages.map(fillUp));
  for (const [index, page] of pages.entries()) {
    const before = await countRecords(page);
    await page.keyboard.press("3");
    await page.getByText(vi.shell.notSaved(vi.errors["save-storage-full"])).waitFor();
    expect(await countRecords(page), `${sizes[index]} MB`).toEqual(before);
  }
});

it("a clock set back and forward changes nothing in the order of the history", async () => {
  const { page } = await openApp();
  await createAssessment(page);
  const day = 86_400_000;
  for (const [index, offset] of [0, -2 * day, 3650 * day, 0].entries()) {
    await page.clock.setFixedTime(Date.parse("2026-11-22T03:00:00Z") + offset);
    await page.keyboard.press(String(index + 1));
    await page.getByRole("radio", { name: new RegExp(`^${index + 1}`), checked: true }).waitFor();
  }
  expect(await readLevels(page)).toEqual([1, 2, 3, 4]);
});

async function createAssessment(page: Page): Promise<void> {
  await page.getByRole("button", { name: vi.start.own.create }).click();
  await page.getByRole("dialog", { name: vi.start.create.title }).waitFor();
  await page.keyboard.type("Đơn vị thử");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: "4.1" }).waitFor();
}

/** Another database of the origin takes all the room, down to small pieces. */
const fillUp = (page: Page) =>
  page.evaluate(async () => {
    const opening = indexedDB.open("filler", 1);
    opening.addEventListener("upgradeneeded", () =>
      opening.result.createObjectStore("pieces", { autoIncrement: true }),
    );
    const database = await new Promise<IDBDatabase>((resolve) => {
      opening.addEventListener("success", () => resolve(opening.result));
    });
    // Small enough to lie in the database itself; the large steps first, because the browser answers each one slowly.
    for (const [size, pieces] of [
      [60_000, 8],
      [60_000, 1],
      [6000, 1],
      [500, 1],
    ] as const) {
      for (;;) {
        const transaction = database.transaction("pieces", "readwrite", { durability: "relaxed" });
        for (let piece = 0; piece < pieces; piece += 1)
          transaction.objectStore("pieces").add(crypto.getRandomValues(new Uint8Array(size)));
        const isStored = await new Promise<boolean>((resolve) => {
          transaction.addEventListener("complete", () => resolve(true));
          transaction.addEventListener("abort", () => resolve(false));
        });
        if (!isStored) break;
      }
    }
    database.close();
  });

/** The levels of 4.1 in the order of the logical clock. */
const readLevels = (page: Page) =>
  page.evaluate(async (name) => {
    const opening = indexedDB.open(name);
    const database = await new Promise<IDBDatabase>((resolve) => {
      opening.addEventListener("success", () => resolve(opening.result));
    });
    const reading = database.transaction("changes").objectStore("changes").getAll();
    const changes = await new Promise<{ clock: string; field: string | null; newValue: unknown }[]>((resolve) => {
      reading.addEventListener("success", () => resolve(reading.result));
    });
    database.close();
    return changes
      .filter(({ field }) => field === "level")
      .toSorted((left, right) => (left.clock < right.clock ? -1 : 1))
      .map(({ newValue }) => newValue);
  }, databaseNames.own);
