/** What several journeys do with a pack: make one, take it to another machine, read what the rules said. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Page } from "playwright-core";
import { onTestFinished } from "vitest";
import { vi } from "#src/i18n/vi";
import { download, type DownloadedFile, type OpenedApp } from "./support";

const organisation = "Trung tâm dữ liệu Cửa Cấm";

export async function createAssessment(page: Page): Promise<void> {
  await page.getByRole("button", { name: vi.start.own.create }).click();
  await page.getByRole("dialog", { name: vi.start.create.title }).waitFor();
  await page.keyboard.type(organisation);
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: "4.1" }).waitFor();
}

export async function makePack({ page, goTo }: OpenedApp): Promise<DownloadedFile> {
  await goTo("pack");
  await page.getByRole("button", { name: vi.pack.make, exact: true }).click();
  const link = page.getByRole("link", { name: /^Tải/ });
  await link.waitFor({ timeout: 60_000 });
  return download(page, () => link.click());
}

export async function openPack({ page, goTo }: OpenedApp, file: string): Promise<void> {
  await goTo("review");
  await page.locator("input[type=file]").first().setInputFiles(file);
  await page.getByText(vi.review.file.title).waitFor({ timeout: 60_000 });
}

export async function onDisk({ name, bytes }: DownloadedFile): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), "pack-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const file = path.join(folder, name);
  await writeFile(file, bytes);
  return file;
}

/** Names of the rules that came out so. */
export const outcomesOf = (page: Page, status: "passed" | "failed") =>
  page
    .getByRole("list", { name: vi.reviewRules.label })
    .locator("> li")
    .evaluateAll(
      (rows, word) =>
        rows
          .filter((row) => row.lastElementChild?.firstChild?.textContent === word)
          .map((row) => row.querySelector("b")?.textContent ?? ""),
      vi.reviewRules.status[status],
    );
