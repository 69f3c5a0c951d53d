/** A new version arrives while somebody types: nothing reloads by itself, and what was typed survives. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { vi } from "#src/i18n/vi";
import { startChangingServer, type ChangingServer } from "./next-version";
import { openApp, waitForServiceWorker } from "./support";

let server: ChangingServer | undefined;

// Not in the test: building takes as long as the journey, and would use up its time on a busy machine.
beforeAll(async () => {
  server = await startChangingServer();
});
afterAll(() => server?.stop());

it("an update with a new schema, taken in another tab, costs the typing tab not a letter", async () => {
  if (server === undefined) throw new Error("nothing is served");
  const { page, context } = await openApp({ baseUrl: server.url, stored: true });
  await waitForServiceWorker(page);
  await page.reload();
  await page.getByRole("button", { name: vi.start.own.create }).click();
  await page.getByRole("dialog", { name: vi.start.create.title }).waitFor();
  await page.keyboard.type("Đơn vị thử");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: "4.1" }).waitFor();
  const loadedAt = await page.evaluate(() => performance.timeOrigin);
  await page.keyboard.press("c");
  await page.keyboard.type("Đang gõ");
  const note = page.getByLabel(vi.assess.form.note);

  const other = await context.newPage();
  await other.goto(page.url());
  await server.change();
  await takeNextVersion(other);
  await page.getByText(vi.shell.update.notice).waitFor();
  expect(await note.inputValue()).toBe("Đang gõ");
  await other.getByRole("button", { name: vi.shell.update.apply }).click();
  await page.getByText(vi.shell.outdated.notice).waitFor();
  expect(await page.evaluate(() => performance.timeOrigin)).toBe(loadedAt);

  await note.focus();
  await page.keyboard.press("End");
  await page.keyboard.type(" dở câu này");
  await page.getByText(vi.shell.notSaved(vi.errors["save-tab-outdated"])).waitFor();
  await page.getByRole("button", { name: vi.shell.outdated.reload }).click();
  await page.getByRole("heading", { level: 1, name: "4.1" }).waitFor();
  expect(await page.evaluate(() => performance.timeOrigin)).not.toBe(loadedAt);
  expect(await note.inputValue()).toBe("Đang gõ dở câu này");
  await page.getByText(/^Đã lưu \d\d:\d\d$/).waitFor();
  await other.reload();
  await other.getByRole("heading", { level: 1, name: "4.1" }).waitFor();
  expect(await other.getByLabel(vi.assess.form.note).inputValue()).toBe("Đang gõ dở câu này");
});

/** Until the next version waits with all its files, which takes its time on a busy machine. */
async function takeNextVersion(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    const { installing } = registration;
    if (installing === null) return;
    await new Promise<void>((resolve) => {
      installing.addEventListener("statechange", () => {
        if (installing.state !== "installing") resolve();
      });
    });
  });
  expect(await page.evaluate(async () => (await navigator.serviceWorker.ready).waiting?.state)).toBe("installed");
}
