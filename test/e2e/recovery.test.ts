/** What the browser takes away is told, and nothing is built over the hole. */
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { checkBackup } from "#src/formats/backup/check-backup";
import { databaseNames } from "#src/storage/database";
import { vi } from "#src/i18n/vi";
import { countRecords, download, openApp } from "./support";

it("a database that vanished with its mirror shows the recovery screen and creates nothing until a person says so", async () => {
  const { page, context } = await openApp();
  await createAssessment(page);
  // A picture by itself has no page that names its icon.
  await context.route("**/favicon.ico", (route) => route.fulfill({ status: 204 }));
  const app = page.url();
  // A file of the same address, without the app: it would hold on to what is taken away.
  await page.goto(new URL("icon.svg", app).href);
  await page.evaluate(async (name) => {
    const deleting = indexedDB.deleteDatabase(name);
    await new Promise((resolve) => deleting.addEventListener("success", resolve));
    const files = await navigator.storage.getDirectory();
    for await (const entry of files.keys()) await files.removeEntry(entry, { recursive: true });
  }, databaseNames.own);
  await page.goto(app);
  await page.getByRole("heading", { level: 1, name: vi.shell.recovery.title }).waitFor();
  await page.getByText(vi.shell.recovery.assessments(1)).waitFor();
  expect(await countRecords(page)).toBeNull();

  await page.getByRole("button", { name: vi.shell.recovery.agree.afresh }).click();
  await page.getByRole("button", { name: vi.shell.recovery.confirm.afresh }).click();
  await page.getByText(vi.shell.needsAssessment.text).waitFor();
  expect(await countRecords(page)).toMatchObject({ assessments: 0, device: 1 });
});

it("a database that vanished alone comes back from the mirror, and the app says so until it was read", async () => {
  const { page, context } = await openApp();
  await createAssessment(page);
  await page.keyboard.press("3");
  await page.getByText(/^Đã lưu \d\d:\d\d$/).waitFor();
  await context.route("**/favicon.ico", (route) => route.fulfill({ status: 204 }));
  const app = page.url();
  await page.goto(new URL("icon.svg", app).href);
  await page.evaluate(async (name) => {
    const deleting = indexedDB.deleteDatabase(name);
    await new Promise((resolve) => deleting.addEventListener("success", resolve));
  }, databaseNames.own);
  await page.goto(app);
  const notice = page.getByText(vi.shell.recovered.notice("125"));
  await notice.waitFor();
  // Answered, so that the workspace opens at the next one.
  await page.getByRole("heading", { level: 1, name: "4.2" }).waitFor();
  await page.locator('[data-control="4.1"]', { hasText: ": mức" }).waitFor();
  expect(await countRecords(page)).toMatchObject({ assessments: 1, controlAssessments: 123, changes: 125, device: 1 });
  await page.getByRole("button", { name: vi.shell.recovered.read }).click();
  await notice.waitFor({ state: "hidden" });
});

it.each([0, 2500])(
  "a database that has lost its last change gets it back from a mirror that takes %i ms",
  async (late) => {
    const { page, context } = await openApp();
    await createAssessment(page);
    await page.keyboard.press("3");
    await page.getByText(/^Đã lưu \d\d:\d\d$/).waitFor();
    await context.route("**/favicon.ico", (route) => route.fulfill({ status: 204 }));
    const app = page.url();
    await page.goto(new URL("icon.svg", app).href);
    await page.evaluate(loseLastChange, databaseNames.own);
    expect(await countRecords(page)).toMatchObject({ changes: 124 });
    await context.addInitScript((delay) => {
      const postMessage = Reflect.get(Worker.prototype, "postMessage") as (message: unknown) => void;
      Worker.prototype.postMessage = function slowed(this: Worker, ...message: [unknown]) {
        setTimeout(() => Reflect.apply(postMessage, this, message), delay);
      };
    }, late);
    await page.goto(app);
    await page.getByText(vi.shell.recovered.notice("1")).waitFor();
    await page.locator('[data-control="4.1"]', { hasText: ": mức" }).waitFor();
    expect(await countRecords(page)).toMatchObject({ changes: 125 });
  },
);

it("a database that is newer than the app is left alone, and what is in it can be saved as a backup", async () => {
  const { page, context } = await openApp();
  await createAssessment(page);
  await page.keyboard.press("3");
  await page.getByText(/^Đã lưu \d\d:\d\d$/).waitFor();
  await context.route("**/favicon.ico", (route) => route.fulfill({ status: 204 }));
  const app = page.url();
  await page.goto(new URL("icon.svg", app).href);
  await page.evaluate(async (name) => {
    const raising = indexedDB.open(name, 90);
    const database = await new Promise<IDBDatabase>((resolve) => {
      raising.addEventListener("success", () => resolve(raising.result));
    });
    database.close();
  }, databaseNames.own);
  await page.goto(app);
  await page.getByText(vi.errors["storage-newer"]).waitFor();
  const file = await download(page, () => page.getByRole("button", { name: vi.shell.lastResort.save }).click());
  await page.getByText(vi.shell.lastResort.saved(file.name)).waitFor();
  expect(await checkBackup(new Blob([file.bytes as Uint8Array<ArrayBuffer>]))).toMatchObject({
    ok: true,
    value: { assessments: 1, controls: 123, changes: 125 },
  });
  expect(await countRecords(page)).toMatchObject({ changes: 125 });
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
  // A second from when it is written: how long the machine takes for that is not in question.
  await page.getByText(/^Đã lưu \d\d:\d\d$/).waitFor();
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

/** Evaluated in the page: the database as it was before the level was given. */
async function loseLastChange(name: string): Promise<void> {
  type Row = { readonly id: string; readonly clock: string; readonly sequence: number; readonly hash: string };
  const settle = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.addEventListener("success", () => resolve(request.result));
      request.addEventListener("error", () => reject(request.error ?? new Error(name)));
    });
  const database = await settle(indexedDB.open(name));
  const store = (table: string) => database.transaction(table, "readwrite").objectStore(table);
  const rows: Row[] = await settle(store("changes").getAll());
  const [last, before] = rows.toSorted((left, right) => right.sequence - left.sequence);
  const [head] = (await settle(store("chainHeads").getAll())) as { readonly assessmentId: string }[];
  if (last === undefined || before === undefined || head === undefined) throw new Error("nothing to lose");
  await settle(store("changes").delete(last.id));
  const { sequence, hash, clock } = before;
  await settle(store("chainHeads").put({ ...head, sequence, hash, clock, changeCount: rows.length - 1 }));
  const answers = store("controlAssessments");
  const answer = (await settle(answers.get([head.assessmentId, "4.1"]))) as object;
  await settle(answers.put({ ...answer, level: null }));
  database.close();
}
