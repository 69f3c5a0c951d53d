/** What Chromium throws away comes back from its other store. */
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { vi } from "#src/i18n/vi";
import { databaseNames } from "#src/storage/database";
import { countRecords, openApp } from "./support";

it("a database that the browser has deleted is brought back whole from the mirror", async () => {
  const { page } = await openApp();
  await createAssessment(page);
  await page.keyboard.press("3");
  await saved(page);
  await page.keyboard.press("4");
  await saved(page);
  const before = await countRecords(page);

  await deleteDatabase(page);
  await page.reload();
  await page.locator('[data-control="4.1"]', { hasText: ": mức" }).click();
  await page.getByRole("radio", { name: /^4/, checked: true }).waitFor();
  expect(await countRecords(page)).toEqual(before);
});

it("the slots of the mirror take turns, each up to its own commit", async () => {
  const { page } = await openApp();
  await createAssessment(page);
  const sizes = [await slotSizes(page)];
  for (const level of ["3", "4", "2"]) {
    await page.keyboard.press(level);
    await page.getByRole("radio", { name: new RegExp(`^${level}`), checked: true }).waitFor();
    await saved(page);
    sizes.push(await slotSizes(page));
  }
  const grown = sizes
    .slice(1)
    .map(([a = 0, b = 0], index) => [a > (sizes[index]?.[0] ?? 0), b > (sizes[index]?.[1] ?? 0)]);
  expect(grown).toEqual([
    [false, true],
    [true, false],
    [false, true],
  ]);
});

it("two tabs that write in turn leave one whole mirror", async () => {
  const { page, context } = await openApp();
  await createAssessment(page);
  const other = await context.newPage();
  await other.goto(page.url());
  await other.getByRole("heading", { level: 1, name: "4.1" }).waitFor();
  for (const level of ["1", "2", "3", "4"]) {
    const writer = Number(level) % 2 === 0 ? page : other;
    await writer.bringToFront();
    await writer.keyboard.press(level);
    await saved(writer);
  }
  await other.close();
  const before = await countRecords(page);
  await deleteDatabase(page);
  await page.reload();
  await page.locator('[data-control="4.1"]', { hasText: ": mức" }).click();
  await page.getByRole("radio", { name: /^4/, checked: true }).waitFor();
  expect(await countRecords(page)).toEqual(before);
});

async function createAssessment(page: Page): Promise<void> {
  await page.getByRole("button", { name: vi.start.own.create }).click();
  await page.getByRole("dialog", { name: vi.start.create.title }).waitFor();
  await page.keyboard.type("Đơn vị thử");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: "4.1" }).waitFor();
}

const saved = (page: Page) => page.getByText(/^Đã lưu \d\d:\d\d$/).waitFor();

async function deleteDatabase(page: Page): Promise<void> {
  await page.evaluate(
    (name) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.deleteDatabase(name);
        request.addEventListener("success", () => resolve());
        request.addEventListener("error", () => reject(request.error ?? new Error(name)));
      }),
    databaseNames.own,
  );
}

/** Bytes in the two files of the only assessment. */
function slotSizes(page: Page): Promise<readonly number[]> {
  return page.evaluate(async (name) => {
    const top = await navigator.storage.getDirectory();
    const folder = await (await top.getDirectoryHandle("tu-danh-gia-27001-mirror")).getDirectoryHandle(name);
    const sizes: [string, number][] = [];
    for await (const [file, handle] of folder.entries()) {
      sizes.push([file, (await (handle as FileSystemFileHandle).getFile()).size]);
    }
    return sizes.toSorted(([left], [right]) => (left < right ? -1 : 1)).map(([, size]) => size);
  }, databaseNames.own);
}
