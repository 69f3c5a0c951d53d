/** An assessment of 2013 is carried over by decisions to 2022, and both packs are verified. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { vi } from "#src/i18n/vi";
import { checkAxe, download, openApp, type OpenedApp } from "./support";

it("an assessment of 2013 goes over to 2022 by a person's decisions, and its pack holds", async () => {
  const app = await openApp();
  const { page, goTo } = app;
  await page.getByRole("button", { name: vi.start.own.create }).click();
  await page.getByRole("textbox", { name: new RegExp(vi.start.create.name) }).fill("Trung tâm dữ liệu Cửa Cấm");
  await page.getByText(vi.newAssessment.editions["iso27001-2013"], { exact: true }).click();
  await page.getByRole("button", { name: vi.start.create.submit }).click();
  await page.getByRole("heading", { level: 1, name: "4.1" }).waitFor();
  await page.keyboard.press("2");
  await page.getByText(/^Đã lưu \d\d:\d\d$/).waitFor();

  await goTo("overview");
  await page.getByRole("link", { name: vi.carryOver.link }).click();
  await page.getByText(vi.carryOver.progress.left(41)).waitFor();
  await checkAxe(page);
  await page.keyboard.press("j");
  await page.keyboard.press("3");
  await page.keyboard.press("j");
  await page.keyboard.press("n");
  await page.reload();
  await page.getByText(vi.carryOver.progress.left(39)).waitFor();
  await page.getByRole("button", { name: vi.carryOver.progress.leaveRest(39) }).click();
  await page.getByRole("button", { name: vi.carryOver.create }).click();
  await page.getByRole("banner").getByText("ISO/IEC 27001:2022 và Sửa đổi 1:2024").waitFor();
  await page.getByRole("heading", { name: vi.carryOver.result.title }).waitFor();

  const pack = await makePack(app);
  const folder = await mkdtemp(path.join(tmpdir(), "editions-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = path.join(folder, "bo-ho-so.pdf");
  await writeFile(file, pack.bytes);
  await goTo("review");
  await page.locator("input[type=file]").first().setInputFiles(file);
  await page.getByText(vi.review.file.title).waitFor({ timeout: 60_000 });
  expect(await failedRules(app)).toEqual([]);
});

async function makePack({ page, goTo }: OpenedApp) {
  await goTo("pack");
  await page.getByRole("button", { name: vi.pack.make, exact: true }).click();
  const link = page.getByRole("link", { name: /^Tải/ });
  await link.waitFor({ timeout: 60_000 });
  return download(page, () => link.click());
}

const failedRules = ({ page }: OpenedApp) =>
  page
    .getByRole("list", { name: vi.reviewRules.label })
    .locator("> li")
    .evaluateAll(
      (rows, word) =>
        rows
          .filter((row) => row.lastElementChild?.firstChild?.textContent === word)
          .map((row) => row.querySelector("b")?.textContent ?? ""),
      vi.reviewRules.status.failed,
    );
