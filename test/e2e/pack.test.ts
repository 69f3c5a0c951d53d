/**
 * The pack's whole way: evidence in, pack out, checked on a machine that never saw the assessment, opinion back, and
 * the receipt in next year's pack.
 */
import { fileURLToPath, pathToFileURL } from "node:url";
import { type Browser, chromium, type Page } from "playwright-core";
import { expect, inject, it, onTestFinished } from "vitest";
import { screenHref } from "#src/i18n/routes";
import { vi } from "#src/i18n/vi";
import { createAssessment, makePack, onDisk, openPack, outcomesOf } from "./pack-steps";
import { checkAxe, download, openApp, type DownloadedFile } from "./support";

const log = new TextEncoder().encode("2026-10-01 02:00 sao luu OK\n".repeat(40));

it("a pack goes out with its evidence, is checked elsewhere, and the opinion comes back", async () => {
  const unit = await openApp();
  await createAssessment(unit.page);
  await takeIn(unit.page, "A.8.13", [
    { name: "nhat-ky-sao-luu.log", bytes: log },
    { name: "phong-may.jpg", bytes: await photoWithPlace(unit.page) },
  ]);
  await unit.goTo("evidence");
  await unit.page.getByText("BC-002").first().waitFor();
  await checkAxe(unit.page);
  const pack = await makePack(unit);
  // Where the photo was taken stays here.
  expect(find(pack.bytes, "GPSMARK")).toBe(-1);
  expect(find(pack.bytes, new TextDecoder().decode(log.slice(0, 60)))).toBeGreaterThan(0);

  const auditor = await openApp();
  await openPack(auditor, await onDisk(pack));
  expect(await outcomesOf(auditor.page, "failed")).toEqual([]);
  for (const rule of ["files", "levels", "results", "history", "pages"] as const)
    expect(await outcomesOf(auditor.page, "passed")).toContain(vi.reviewRules.names[rule]);
  await checkAxe(auditor.page);
  await auditor.page.getByText(vi.review.views.items, { exact: true }).click();
  await giveOpinion(auditor.page, "A.8.13");
  await checkAxe(auditor.page);
  const opinion = await exportOpinion(auditor.page);

  await unit.goTo("gaps");
  await unit.page.getByRole("button", { name: vi.reviewFindings.import.open }).click();
  await unit.page
    .getByRole("dialog")
    .locator("input[type=file]")
    .setInputFiles(await onDisk(opinion));
  await unit.page.getByRole("button", { name: vi.reviewFindings.import.take, exact: true }).click();
  await unit.page.getByText(vi.reviewFindings.import.taken(1)).waitFor();
  await unit.page.keyboard.press("Escape");
  await unit.page.getByText(vi.reviewFindings.list.answer, { exact: true }).click();
  await unit.page.getByText("Thiếu biên bản thử khôi phục.").waitFor();
  await checkAxe(unit.page);
  await unit.page.getByLabel(vi.reviewFindings.list.response).fill("Sẽ thử khôi phục trước 30/12/2026.");
  await unit.page.keyboard.press("Tab");
  await unit.page.getByText(/^Đã lưu \d\d:\d\d$/).waitFor();

  const next = await openApp();
  await openPack(next, await onDisk(await makePack(unit)));
  expect(await outcomesOf(next.page, "failed")).toEqual([]);
});

it("a changed byte in the data, in a file or on a page is found, in the app and in verify.html", async () => {
  const unit = await openApp();
  await createAssessment(unit.page);
  await takeIn(unit.page, "A.8.13", [{ name: "nhat-ky-sao-luu.log", bytes: log }]);
  const pack = await makePack(unit);
  const places = {
    // The last one: the history in front of the data names it, too.
    data: Buffer.from(pack.bytes).lastIndexOf('"organisationName"') + 22,
    file: find(pack.bytes, new TextDecoder().decode(log.slice(0, 60))) + 10,
    page: find(pack.bytes, "stream") + 40,
  };
  const reader = await openSingleFile();
  await reader
    .locator("input[type=file]")
    .first()
    .setInputFiles(await onDisk({ ...pack, name: "intact.pdf" }));
  await reader.getByText("intact.pdf").first().waitFor();
  expect(await outcomesOf(reader, "failed")).toEqual([]);
  expect(await outcomesOf(reader, "passed")).toContain(vi.reviewRules.names.pages);
  for (const [what, at] of Object.entries(places)) {
    const file = await onDisk({ name: `${what}.pdf`, bytes: flipped(pack.bytes, at) });
    await unit.goTo("review");
    await unit.page.locator("input[type=file]").first().setInputFiles(file);
    await unit.page.getByText(vi.review.file.title).waitFor();
    expect({ what, failed: (await outcomesOf(unit.page, "failed")).length > 0 }).toEqual({ what, failed: true });
    await reader.locator("input[type=file]").first().setInputFiles(file);
    await reader.getByText(`${what}.pdf`).first().waitFor();
    const passed = await outcomesOf(reader, "passed");
    const { document, files, pages } = vi.reviewRules.names;
    expect(passed).not.toContain({ data: document, file: files, page: pages }[what]);
  }
});

async function takeIn(page: Page, controlId: string, files: readonly DownloadedFile[]): Promise<void> {
  await page.goto(new URL(screenHref("assess", controlId), page.url()).href);
  await page.getByRole("heading", { level: 1, name: controlId }).waitFor();
  await page.keyboard.press("3");
  const buffers = files.map(({ name, bytes }) => ({ name, mimeType: "", buffer: Buffer.from(bytes) }));
  await page.locator("input[type=file]").first().setInputFiles(buffers);
  await page.getByText(`BC-00${files.length}`).first().waitFor();
  await page.getByText(/^Đã lưu \d\d:\d\d$/).waitFor();
}

async function giveOpinion(page: Page, controlId: string): Promise<void> {
  await page.locator(`button[data-control="${controlId}"]`).click();
  await page.getByRole("radio", { name: vi.review.opinion.conclusions["not-conforming"] }).click();
  await page.getByRole("radio", { name: vi.review.opinion.grades.minor }).click();
  await page.getByLabel(vi.review.opinion.remark).fill("Thiếu biên bản thử khôi phục.");
  await page.keyboard.press("Tab");
  await page
    .getByText(/^Đã lưu \d\d:\d\d$/)
    .first()
    .waitFor();
}

async function exportOpinion(page: Page): Promise<DownloadedFile> {
  await page.getByRole("button", { name: vi.review.send.open, exact: true }).click();
  return download(page, () => page.getByRole("button", { name: vi.review.send.make, exact: true }).click());
}

/** From the disk, as from a USB stick; any request but for the file itself fails. */
async function openSingleFile(): Promise<Page> {
  const { executablePath, args, libraryPath } = inject("browser");
  const env = { ...process.env, ...(libraryPath === null ? {} : { LD_LIBRARY_PATH: libraryPath }) };
  const browser: Browser = await chromium.launch({ executablePath, args: [...args], env });
  const page = await browser.newPage();
  const asked: string[] = [];
  const said: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  page.on("console", (message) => said.push(message.text()));
  page.on("pageerror", (error) => said.push(error.message));
  const url = pathToFileURL(fileURLToPath(new URL("../../dist/verify.html", import.meta.url))).href;
  onTestFinished(async () => {
    const stored = await page.evaluate(() => localStorage.length);
    await browser.close();
    expect({ asked, said, stored }).toEqual({ asked: [url], said: [], stored: 0 });
  });
  await page.goto(url);
  await page.getByRole("heading", { level: 1, name: vi.verifyPage.title }).waitFor();
  return page;
}

const find = (bytes: Uint8Array, text: string) => Buffer.from(bytes).indexOf(text);

function flipped(bytes: Uint8Array, at: number): Uint8Array {
  const copy = Uint8Array.from(bytes);
  copy[at] = (copy[at] ?? 0) ^ 1;
  return copy;
}

/** A picture of the page with an EXIF segment: orientation, and a place. */
async function photoWithPlace(page: Page): Promise<Uint8Array> {
  const picture = await page.screenshot({ type: "jpeg", quality: 40, clip: { x: 0, y: 0, width: 400, height: 300 } });
  const entry = (tag: number, type: number, count: number, value: number) => {
    const bytes = Buffer.alloc(12);
    bytes.writeUInt16LE(tag, 0);
    bytes.writeUInt16LE(type, 2);
    bytes.writeUInt32LE(count, 4);
    bytes.writeUInt32LE(value, 8);
    return bytes;
  };
  const count = (entries: number) => Buffer.from([entries, 0]);
  const end = Buffer.alloc(4);
  const tiff = Buffer.concat([
    Buffer.from("II*\0\u0008\0\0\0", "latin1"),
    count(2),
    entry(0x0112, 3, 1, 1),
    entry(0x8825, 4, 1, 38),
    end,
    count(1),
    entry(0x001d, 2, 8, 56),
    end,
    Buffer.from("GPSMARK\0"),
  ]);
  const body = Buffer.concat([Buffer.from("Exif\0\0", "latin1"), tiff]);
  const head = Buffer.from([0xff, 0xe1, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([picture.subarray(0, 2), head, body, picture.subarray(2)]);
}
