/** The management system around the levels: risk, statement, action; and a pack of all of it, checked on another machine. */
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { screenHref } from "#src/i18n/routes";
import { vi } from "#src/i18n/vi";
import { createAssessment, makePack, onDisk, openPack, outcomesOf } from "./pack-steps";
import { countRecords, openApp } from "./support";

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
  const pack = await makePack(unit);
  const auditor = await openApp();
  await openPack(auditor, await onDisk(pack));
  expect(await outcomesOf(auditor.page, "failed")).toEqual([]);
  const { pages, history, references, results } = vi.reviewRules.names;
  expect(await outcomesOf(auditor.page, "passed")).toEqual(
    expect.arrayContaining([pages, history, references, results]),
  );
});

const saved = (page: Page) =>
  page
    .getByText(/^Đã lưu \d\d:\d\d$/)
    .first()
    .waitFor();
