/** What the browser takes away is told, and nothing is built over the hole. */
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { databaseNames } from "#src/storage/database";
import { vi } from "#src/i18n/vi";
import { countRecords, openApp } from "./support";

it("a vanished database shows the recovery screen and creates nothing until a person says so", async () => {
  const { page } = await openApp();
  await createAssessment(page);
  await page.goto("about:blank");
  await page.goBack();
  await page.evaluate((name) => void indexedDB.deleteDatabase(name), databaseNames.own);
  await page.reload();
  await page.getByRole("heading", { level: 1, name: vi.shell.recovery.title }).waitFor();
  await page.getByText(vi.shell.recovery.assessments(1)).waitFor();
  expect(await countRecords(page)).toMatchObject({ assessments: 0, device: 0 });

  await page.getByRole("button", { name: vi.shell.recovery.agree.afresh }).click();
  await page.getByRole("button", { name: vi.shell.recovery.confirm.afresh }).click();
  await page.getByText(vi.shell.needsAssessment.text).waitFor();
  expect(await countRecords(page)).toMatchObject({ assessments: 0, device: 1 });
});

it("a store emptied under the open page accepts no further write and says NOT saved", async () => {
  const { page } = await openApp();
  await createAssessment(page);
  await page.evaluate(
    (name) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open(name);
        request.addEventListener("error", () => reject(new Error(name)));
        request.addEventListener("success", () => {
          const tables = [...request.result.objectStoreNames];
          const transaction = request.result.transaction(tables, "readwrite");
          for (const table of tables) transaction.objectStore(table).clear();
          transaction.addEventListener("complete", () => {
            request.result.close();
            resolve();
          });
        });
      }),
    databaseNames.own,
  );
  await page.keyboard.press("3");
  await page.getByText(vi.shell.notSaved(vi.errors["save-database-emptied"])).waitFor();
  expect(await countRecords(page)).toMatchObject({ changes: 0, controlAssessments: 0 });
});

it("two tabs on one assessment show the same within a second", async () => {
  const { page, context } = await openApp();
  await createAssessment(page);
  const other = await context.newPage();
  await other.goto(page.url());
  await other.getByRole("heading", { level: 1, name: "4.1" }).waitFor();
  await page.keyboard.press("4");
  await other.locator('[data-control="4.1"]', { hasText: ": mức" }).waitFor({ timeout: 1000 });
  expect(await other.getByRole("radio", { name: /^4/ }).isChecked()).toBe(true);
});

async function createAssessment(page: Page): Promise<void> {
  await page.getByRole("button", { name: vi.start.own.create }).click();
  await page.getByRole("dialog", { name: vi.start.create.title }).waitFor();
  await page.keyboard.type("Đơn vị thử");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: "4.1" }).waitFor();
}
