/**
 * The files of the sample: a full pack with evidence, the same with one byte changed, the Word summary, the OSCAL files
 * and the workbook, minutes and opinion of its review.
 */
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Page } from "playwright-core";
import { type Screen, screenHref } from "#src/i18n/routes";
import { vi } from "#src/i18n/vi";
import { monitoringPicture } from "./monitoring-picture";

const pack = "out/sample-pack.pdf";
const tampered = "out/sample-pack-tampered.pdf";

type Open = (screen: Screen) => Promise<void>;
type Report = (file: string) => Promise<void>;

export async function makeFiles(page: Page, open: Open, report: Report): Promise<void> {
  await takeInEvidence(page);
  await makePack(page, open);
  await tamper();
  await report(pack);
  await report(tampered);
  await makeDocuments(page, report);
  await openPack(page, open, tampered);
  await picture(page, "out/screens/review-tampered.png", report);
  await openPack(page, open, pack);
  await picture(page, "out/screens/review-intact.png", report);
  await giveOpinions(page);
  await picture(page, "out/screens/review-items.png", report);
  await save(page, "out/sample-minutes.pdf", () => makeMinutes(page), report);
  await save(page, "out/sample-opinion.tdg-opinion.json", () => makeOpinion(page), report);
}

/** A log and a picture, for the control that is open. */
async function takeInEvidence(page: Page): Promise<void> {
  const line = (day: number) => `2026-10-${String(day).padStart(2, "0")} 02:00 sao lưu hằng ngày: hoàn tất, 0 lỗi\n`;
  const log = Array.from({ length: 31 }, (_, index) => line(index + 1)).join("");
  const shot = await monitoringPicture(page.context());
  await page.evaluate(
    (href) => {
      location.hash = href;
    },
    screenHref("assess", "A.8.13"),
  );
  await page.getByRole("heading", { level: 1, name: "A.8.13" }).waitFor();
  await page
    .locator("input[type=file]")
    .first()
    .setInputFiles([
      { name: "nhat-ky-sao-luu-2026-10.log", mimeType: "", buffer: Buffer.from(log) },
      { name: "man-hinh-giam-sat.jpg", mimeType: "", buffer: shot },
    ]);
  await page.getByText("BC-083").first().waitFor();
}

async function makePack(page: Page, open: Open): Promise<void> {
  await open("pack");
  await page.getByRole("button", { name: vi.pack.make }).click();
  const link = page.getByRole("main").locator("a[download]");
  await link.waitFor();
  await saveAs(page, pack, () => link.click());
}

/** From the screen of the pack. */
async function makeDocuments(page: Page, report: Report): Promise<void> {
  const { kinds, save: label } = vi.documents;
  const files = [
    ["management-summary", "docx", "out/sample-summary.docx"],
    ["catalog", "json", "out/sample-oscal-catalog.json"],
    ["assessment-results", "json", "out/sample-oscal-assessment-results.json"],
    ["plan-of-action-and-milestones", "json", "out/sample-oscal-plan-of-action.json"],
  ] as const;
  for (const [kind, extension, file] of files) {
    const button = page.getByRole("button", { name: label(kinds[kind].name, extension) });
    await save(page, file, () => button.click(), report);
  }
  const workbook = page.getByRole("button", { name: vi.workbook.out.workbook });
  await save(page, "out/sample-workbook.xlsx", () => workbook.click(), report);
}

/** One bit of what the unit says about itself. */
async function tamper(): Promise<void> {
  const bytes = await readFile(pack);
  const at = bytes.lastIndexOf('"organisationName"') + 24;
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  await writeFile(tampered, bytes);
}

async function openPack(page: Page, open: Open, file: string): Promise<void> {
  await open("review");
  await page.locator("input[type=file]").first().setInputFiles(file);
  // The file before it stays in sight while this one is checked.
  await page
    .getByRole("definition")
    .filter({ hasText: path.basename(file) })
    .waitFor();
}

async function giveOpinions(page: Page): Promise<void> {
  const { opinion, views } = vi.review;
  await page.getByText(views.items, { exact: true }).click();
  await page.locator('button[data-control="A.5.1"]').click();
  await page.getByRole("radio", { name: opinion.conclusions.conforming, exact: true }).click();
  await page.locator('button[data-control="A.8.13"]').click();
  await page.getByRole("radio", { name: opinion.conclusions["not-conforming"] }).click();
  await page.getByRole("radio", { name: opinion.grades.minor }).click();
  await page.getByLabel(opinion.remark).fill("Có nhật ký sao lưu, chưa có biên bản thử khôi phục trong kỳ.");
  await page.getByLabel(opinion.question).fill("Lần thử khôi phục gần nhất là ngày nào, ai chứng kiến?");
  await page.keyboard.press("Tab");
  await page
    .getByText(/^Đã lưu \d\d:\d\d$/)
    .first()
    .waitFor();
}

async function makeMinutes(page: Page): Promise<void> {
  const { minutes } = vi.review;
  await page.getByRole("button", { name: minutes.open, exact: true }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel(minutes.parent).fill("Ủy ban nhân dân thành phố Hải Phòng");
  await dialog.getByLabel(minutes.office).fill("Sở Khoa học và Công nghệ thành phố Hải Phòng");
  await dialog.getByLabel(minutes.reviewer).fill("Đỗ Thị Mẫu");
  await dialog.getByRole("button", { name: minutes.make, exact: true }).click();
  await dialog.locator("a[download]").click();
}

async function makeOpinion(page: Page): Promise<void> {
  const { send } = vi.review;
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: send.open, exact: true }).click();
  await page.getByRole("button", { name: send.make, exact: true }).click();
}

async function save(page: Page, file: string, action: () => Promise<void>, report: Report): Promise<void> {
  await saveAs(page, file, action);
  await report(file);
}

async function saveAs(page: Page, file: string, action: () => Promise<void>): Promise<void> {
  const [download] = await Promise.all([page.waitForEvent("download"), action()]);
  await download.saveAs(file);
}

async function picture(page: Page, file: string, report: Report): Promise<void> {
  await page.screenshot({ path: file, fullPage: true, animations: "disabled" });
  await report(file);
}
