/** The management system around the levels: risk, statement, action; and a pack of all of it, checked on another machine. */
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { screenHref } from "#src/i18n/routes";
import { vi } from "#src/i18n/vi";
import { createAssessment, makePack, onDisk, openPack, outcomesOf } from "./pack-steps";
import { countRecords, download, openApp, type OpenedApp } from "./support";

it("a risk from the library, an action from a finding and an approved statement are kept, and taken back", async () => {
  const { page, goTo } = await openApp();
  await createAssessment(page);
  await page.goto(new URL(screenHref("assess", "6.3"), page.url()).href);
  await page.getByRole("heading", { level: 1, name: "6.3" }).waitFor();
  await page.keyboard.press("1");
  await saved(page);

  await goTo("risks");
  await page.getByRole("button", { name: vi.risks.library.open }).first().click();
  const library = page.getByRole("dialog", { name: vi.risks.library.title });
  for (const index of [1, 2]) await library.getByRole("checkbox").nth(index).check();
  await library.getByRole("button", { name: vi.risks.library.take(2) }).click();
  await page.getByText("R-002").first().waitFor();

  await goTo("actions");
  await page.getByRole("checkbox").first().check();
  await page.getByRole("button", { name: /^Lập \d+ hành động$/ }).click();
  await page.getByText("KP-001").first().waitFor();

  await goTo("statement");
  await page.getByRole("button", { name: vi.statement.version.approve.open }).first().click();
  const approval = page.getByRole("dialog", { name: vi.statement.version.approve.title });
  await approval.getByRole("textbox", { name: /^Phiên bản/ }).fill("01");
  await approval.getByLabel(vi.records.fields["soa-version"].approvedBy).fill("Trần Văn Bình");
  await approval.getByRole("button", { name: vi.statement.version.approve.submit }).click();
  await page.getByText(vi.statement.version.approve.done("01")).waitFor();
  expect(await countRecords(page)).toMatchObject({ risks: 2, soaVersions: 1 });

  await page.reload();
  await page.getByRole("heading", { level: 1, name: vi.statement.title }).waitFor();
  await page.keyboard.press("Control+z");
  await expect.poll(() => countRecords(page), { timeout: 15_000 }).toMatchObject({ risks: 2, soaVersions: 0 });
});

it("a pack of everything in the demo passes every rule elsewhere, and its pages are made again", async () => {
  const unit = await openApp();
  await unit.page.getByRole("button", { name: vi.start.own.enterDemo }).click();
  await unit.page.getByText(vi.shell.demo.notice).waitFor();
  await takePicturesAlong(unit);
  const pack = await makePack(unit);
  const auditor = await openApp();
  await openPack(auditor, await onDisk(pack));
  expect(await outcomesOf(auditor.page, "failed")).toEqual([]);
  const { pages, history, references, results } = vi.reviewRules.names;
  expect(await outcomesOf(auditor.page, "passed")).toEqual(
    expect.arrayContaining([pages, history, references, results]),
  );
});

/** By the keyboard alone, in the dark theme: what leaves is light and needs nothing of the page. */
async function takePicturesAlong({ page, goTo }: OpenedApp): Promise<void> {
  await page.emulateMedia({ colorScheme: "dark" });
  await goTo("overview");
  for (const name of [vi.bigPicture.burnDown.title, vi.overview.map.heading(123)]) {
    const menu = page.getByText(vi.pictures.menu(name));
    await menu.waitFor();
    const take = (presses: number) => async () => {
      await menu.locator("xpath=ancestor::summary").focus();
      await page.keyboard.press("Enter");
      for (let press = 0; press < presses; press += 1) await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
    };
    const svg = await download(page, take(3));
    expect(svg.name).toBe(`${name}.svg`);
    const text = new TextDecoder().decode(svg.bytes);
    expect(text).toContain(`<title>${name}</title>`);
    expect(text).toContain('font-family="&quot;Be Vietnam Pro&quot;');
    // The ink of the light theme, and none of the names of colours.
    expect(text).toMatch(/fill="(?:#132027|rgb\(19, 32, 39\))"/);
    expect(text).not.toMatch(/var\(|url\(|class=|style=|href=|<script|<style|<image|<use/);
    const png = await download(page, take(2));
    expect(png.name).toBe(`${name}.png`);
    const [width] = /width="(\d+)/.exec(text)?.slice(1).map(Number) ?? [];
    expect(new DataView(png.bytes.buffer, png.bytes.byteOffset).getUint32(16)).toBe(2 * (width ?? 0));
  }
  await page.emulateMedia({ colorScheme: "light" });
}

const saved = (page: Page) =>
  page
    .getByText(/^Đã lưu \d\d:\d\d$/)
    .first()
    .waitFor();
