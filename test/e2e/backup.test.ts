/** What was answered survives outside the browser, comes back, and a restore can be taken back. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { BrowserContext, Page } from "playwright-core";
import { expect, it, onTestFinished } from "vitest";
import { screenHref } from "#src/i18n/routes";
import { vi } from "#src/i18n/vi";
import { databaseNames } from "#src/storage/database";
import { checkAxe, download, openApp } from "./support";

const organisation = "Trung tâm dữ liệu Cửa Cấm";
const note = "Đã thử máy phát ngày 18/09/2026 🙂";
const passphrase = "năm sáu từ chẳng liên quan";
const { backup } = vi;

it("a downloaded backup, locked, brings everything into another browser", async () => {
  const first = await openApp();
  await withoutPickers(first.context, first.page);
  await createAssessment(first.page);
  await answer(first.page, "A.5.1", "3", note);
  await openSection(first.page);
  await first.page.getByRole("checkbox", { name: backup.make.encrypt }).click();
  await first.page.getByLabel(backup.make.passphrase, { exact: true }).fill(passphrase);
  await first.page.getByLabel(backup.make.again).fill(passphrase);
  const file = await download(first.page, () => press(first.page, backup.make.now));
  expect(file.name).toMatch(/^tdg-trung-tam.+\.tdg\.zip\.age$/);
  await first.page.getByText(/^Đã lập và kiểm tra/).waitFor();
  await first.page.getByRole("link", { name: /^Sao lưu: vừa xong/ }).waitFor();

  const second = await openApp();
  await openSection(second.page);
  await chooseFile(second.page, await onDisk(file));
  await second.page.getByLabel(backup.file.passphrase).fill(passphrase);
  await press(second.page, backup.file.unlock);
  await second.page.getByRole("button", { name: backup.restore.replace.action }).waitFor();
  await checkAxe(second.page);
  await press(second.page, backup.restore.replace.action);
  await second.page.getByText(/^Đang dùng dữ liệu khôi phục từ bản lập/).waitFor();
  await checkAxe(second.page);
  await press(second.page, backup.settle.keep);
  await press(second.page, backup.settle.keepAction);
  await second.page.getByText(/^Đang dùng dữ liệu khôi phục/).waitFor({ state: "detached" });
  await second.page.reload();
  await second.goTo("start");
  await second.page.getByText(organisation).first().waitFor();
  await second.page
    .getByRole("button", { name: /A\.5\.1|Tiếp tục/ })
    .first()
    .click();
  expect(await answerAt(second.page, "A.5.1")).toEqual({ level: true, note });
});

it("replaced data can be given back for the former ones", async () => {
  const { page, context, faults } = await openApp();
  await withoutPickers(context, page);
  await createAssessment(page);
  await answer(page, "A.5.1", "3", note);
  await openSection(page);
  const file = await onDisk(await download(page, () => press(page, backup.make.now)));
  await answer(page, "A.5.1", "3", "Sửa sau khi sao lưu");
  await openSection(page);
  await chooseFile(page, file);
  await press(page, backup.restore.replace.action);
  await page.getByText(/^Đang dùng dữ liệu khôi phục/).waitFor();
  expect(await answerAt(page, "A.5.1")).toEqual({ level: true, note });
  await press(page, backup.settle.back);
  await press(page, backup.settle.backAction);
  await page.getByText(/^Đang dùng dữ liệu khôi phục/).waitFor({ state: "detached" });
  await page.getByRole("main").waitFor();
  expect(await answerAt(page, "A.5.1")).toEqual({ level: true, note: "Sửa sau khi sao lưu" });
  // The mirror of what was given up is gone with it.
  expect(await listMirrors(page)).toEqual([databaseNames.own]);
  expect(faults).toEqual([]);
});

it("writes into the chosen folder, reads it back, remembers it, and checks the newest", async () => {
  const { page, context } = await openApp();
  await withFolder(context, page);
  await createAssessment(page);
  await openSection(page);
  await press(page, backup.folder.choose);
  await page.getByText(/^Đã sao lưu vào thư mục «Bản lưu»: tdg-/).waitFor();
  expect(await filesIn(page)).toHaveLength(1);
  await page.getByRole("checkbox", { name: backup.make.encrypt }).click();
  for (const width of [1366, 390, 342]) {
    await page.setViewportSize({ width, height: 768 });
    await checkAxe(page);
    expect({ width, sideways: await sideways(page) }).toEqual({ width, sideways: 0 });
  }
  await page.setViewportSize({ width: 1366, height: 768 });

  await answer(page, "A.5.1", "4", note);
  await page.reload();
  await openSection(page);
  await page.getByText("«Bản lưu»", { exact: true }).waitFor();
  await press(page, backup.make.now);
  await page.getByText(/^Đã sao lưu vào thư mục «Bản lưu»: tdg-/).waitFor();
  const names = await filesIn(page);
  expect(names).toHaveLength(2);

  await press(page, backup.check.open);
  await press(page, backup.check.newest("Bản lưu"));
  await page.getByText(/^Tốt: 1 đánh giá, 123 mục, 0 bằng chứng, \d+ thay đổi, 0 tệp; lập/).waitFor();
  await checkAxe(page);
  await page.keyboard.press("Escape");

  await vanish(page);
  await answer(page, "A.5.1", "4", "Sau khi thư mục mất");
  await openSection(page);
  await press(page, backup.make.now);
  await page.getByText(vi.errors["backup-folder-missing"]).waitFor();
});

const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();

async function createAssessment(page: Page): Promise<void> {
  await page.getByRole("button", { name: vi.start.own.create }).click();
  await page.getByRole("dialog", { name: vi.start.create.title }).waitFor();
  await page.keyboard.type(organisation);
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: "4.1" }).waitFor();
}

async function openControl(page: Page, controlId: string): Promise<void> {
  await page.goto(new URL(screenHref("assess", controlId), page.url()).href);
  await page.getByRole("heading", { level: 1, name: controlId }).waitFor();
}

async function answer(page: Page, controlId: string, level: string, text: string): Promise<void> {
  await openControl(page, controlId);
  await page.keyboard.press(level);
  await page.locator(`[data-control="${controlId}"]`, { hasText: ": mức" }).waitFor();
  await page.getByLabel(vi.assess.form.note).fill(text);
  await page.keyboard.press("Tab");
  await page.getByText(/^Đã lưu \d\d:\d\d$/).waitFor();
}

async function answerAt(page: Page, controlId: string) {
  await openControl(page, controlId);
  const level = await page.getByRole("radio", { name: /^3/ }).isChecked();
  return { level, note: await page.getByLabel(vi.assess.form.note).inputValue() };
}

async function openSection(page: Page): Promise<void> {
  await page.goto(new URL(screenHref("settings", "sao-luu"), page.url()).href);
  await page.getByRole("heading", { name: backup.title }).waitFor();
  await page.getByRole("button", { name: backup.make.now, exact: true }).waitFor();
}

async function chooseFile(page: Page, file: string): Promise<void> {
  await press(page, backup.restore.open);
  await page.getByRole("dialog").locator("input[type=file]").setInputFiles(file);
}

async function onDisk({ name, bytes }: { readonly name: string; readonly bytes: Uint8Array }): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), "backup-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const file = path.join(folder, name);
  await writeFile(file, bytes);
  return file;
}

/** As in Firefox and Safari. */
async function withoutPickers(context: BrowserContext, page: Page): Promise<void> {
  await context.addInitScript(() => {
    Reflect.deleteProperty(window, "showSaveFilePicker");
    Reflect.deleteProperty(window, "showDirectoryPicker");
  });
  await page.reload();
}

/** The browser's own dialog cannot be driven: a folder of its private files has the same interface. */
async function withFolder(context: BrowserContext, page: Page): Promise<void> {
  await context.addInitScript(() => {
    Object.assign(window, {
      showDirectoryPicker: async () =>
        (await navigator.storage.getDirectory()).getDirectoryHandle("Bản lưu", { create: true }),
    });
  });
  await page.reload();
}

const filesIn = (page: Page) =>
  page.evaluate(async () => {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle("Bản lưu");
    const names: string[] = [];
    for await (const name of folder.keys()) names.push(name);
    return names;
  });

const vanish = (page: Page) =>
  page.evaluate(async () => (await navigator.storage.getDirectory()).removeEntry("Bản lưu", { recursive: true }));

const listMirrors = (page: Page) =>
  page.evaluate(async () => {
    const files = await navigator.storage.getDirectory();
    const names: string[] = [];
    for await (const name of (await files.getDirectoryHandle("tu-danh-gia-27001-mirror")).keys()) names.push(name);
    return names.toSorted();
  });
