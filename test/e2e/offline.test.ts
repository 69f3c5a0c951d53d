/** One visit is enough: afterwards the server may be gone for good, and so may the parts that were never opened. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Page } from "playwright-core";
import { expect, it, onTestFinished } from "vitest";
import { en } from "#src/i18n/en";
import type { Messages } from "#src/i18n/messages";
import { vi } from "#src/i18n/vi";
import { startServer } from "./start-server";
import { countRecords, download, openApp, waitForServiceWorker } from "./support";

it("after one visit the whole app works without its server, and after a restart of the browser too", async () => {
  const profile = await mkdtemp(path.join(tmpdir(), "offline-"));
  onTestFinished(() => rm(profile, { recursive: true, force: true, maxRetries: 5 }));
  const server = await startServer();
  onTestFinished(server.stop);

  const visit = await openApp({ profile, baseUrl: server.url, stored: true });
  await waitForServiceWorker(visit.page);
  await server.stop();
  await expect(fetch(server.url)).rejects.toThrow("fetch failed");

  await visit.page.reload();
  await walkThrough(visit.page, vi);
  await visit.page.getByRole("radio", { name: "English" }).check();
  await expectTitle(visit.page, "Settings");
  await visit.close();

  const restarted = await openApp({ profile, baseUrl: server.url, stored: true });
  await expectTitle(restarted.page, "Start");
  await walkThrough(restarted.page, en);
});

/** Every screen on the demo organisation, charts and PDF included. */
async function walkThrough(page: Page, words: Messages): Promise<void> {
  const { screens } = words.shell;
  await page.getByRole("button", { name: words.start.own.enterDemo }).click();
  await page.getByText(words.shell.demo.notice).waitFor();
  expect(await countRecords(page, "demo")).toMatchObject({ assessments: 1, controlAssessments: 123 });

  const open = async (name: string) => {
    await page.getByRole("navigation").getByRole("link", { name, exact: true }).click();
    await expectTitle(page, name);
  };
  await open(screens.profile);
  await page.getByRole("navigation").getByRole("link", { name: screens.assess, exact: true }).click();
  await page.getByRole("radio").first().waitFor();
  await open(screens.overview);
  await page.locator(".recharts-surface").first().waitFor();
  await open(screens.gaps);
  await page.getByRole("row").nth(1).waitFor();
  await open(screens.pack);
  await page.getByRole("button", { name: words.pack.make }).click();
  const link = page.getByRole("link", { name: /PDF/ });
  await link.waitFor();
  const { bytes } = await download(page, () => link.click());
  expect(new TextDecoder("latin1").decode(bytes.subarray(0, 5))).toBe("%PDF-");
  await open(screens.settings);
}

const expectTitle = (page: Page, name: string) => page.getByRole("heading", { level: 1, name }).waitFor();
