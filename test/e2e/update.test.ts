/** A new version arrives while somebody types: nothing reloads by itself, and what was typed survives. */
import { expect, it, onTestFinished } from "vitest";
import { vi } from "#src/i18n/vi";
import { startChangingServer } from "./next-version";
import { openApp, waitForServiceWorker } from "./support";

it("an update with a new schema, taken in another tab, costs the typing tab not a letter", async () => {
  const server = await startChangingServer();
  onTestFinished(server.stop);
  const { page, context } = await openApp({ baseUrl: server.url });
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
  await other.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration?.update();
  });
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
