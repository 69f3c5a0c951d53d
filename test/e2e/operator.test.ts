/** The main job: an operator starts with nothing and ends with a PDF that holds all 123 answers. */
import { spawnSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Page } from "playwright-core";
import { expect, it, onTestFinished } from "vitest";
import { vi } from "#src/i18n/vi";
import { countRecords, download, openApp } from "./support";

const organisation = "Trung tâm dữ liệu Cửa Cấm";
const note = "Đã thử mất điện lưới ngày 18/09/2026: máy phát nhận tải sau 11 giây.";

it("goes from nothing to a PDF with 123 answers, and nothing is lost on the way", async () => {
  const { page, goTo } = await openApp();
  await page.getByRole("button", { name: vi.start.own.create }).click();
  await page.getByRole("dialog", { name: vi.start.create.title }).waitFor();
  await page.keyboard.type(organisation);
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: "4.1" }).waitFor();

  await answerAll(page);
  expect(await countRecords(page)).toMatchObject({ assessments: 1, controlAssessments: 123 });

  await goTo("assess");
  await page.goto(`${page.url()}/A.7.11`);
  await page.getByRole("heading", { level: 1, name: "A.7.11" }).waitFor();
  await page.keyboard.press("c");
  await page.keyboard.type(note);
  await page.keyboard.press("Tab");
  await saved(page);
  await page.locator("h1").click();
  await page.keyboard.press("e");
  await page.getByLabel(vi.assess.evidence.form.title).fill("Biên bản thử máy phát quý III/2026");
  await page.getByLabel(vi.assess.evidence.form.datedOn, { exact: true }).fill("18/09/2026");
  await page.getByRole("button", { name: vi.assess.evidence.form.save }).click();
  await page.getByText("BC-001").waitFor();
  await page.getByText(vi.assess.picker.cap(3)).waitFor();

  await page.reload();
  await page.getByRole("heading", { level: 1, name: "A.7.11" }).waitFor();
  expect(await page.getByLabel(vi.assess.form.note).inputValue()).toBe(note);
  expect(await page.getByRole("radio", { name: /^3/ }).isChecked()).toBe(true);

  await goTo("overview");
  await page.getByText("123/123").first().waitFor();
  await page.getByText(vi.terms.verdict["not-ready"]).first().waitFor();

  await goTo("pack");
  await page.getByRole("button", { name: vi.pack.make }).click();
  const link = page.getByRole("link", { name: /PDF/ });
  await link.waitFor();
  const file = await download(page, () => link.click());
  expect(file.name).toMatch(/^Tu-danh-gia-ISO27001 Trung tâm dữ liệu Cửa Cấm \d{4}-\d{2}-\d{2}\.pdf$/);
  const text = await textOf(file.bytes);
  if (text === null) return;
  for (const expected of [organisation, note, "BC-001", "A.8.34", "10.2", vi.terms.notCertification]) {
    expect(text).toContain(expected.replaceAll(/\s+/g, " "));
  }
});

/** Levels 3, 3, 2, 4, 3, 1 in turn, by the keyboard alone, each waited for until it is durable. */
async function answerAll(page: Page): Promise<void> {
  const ids = await page
    .locator("[data-control]")
    .evaluateAll((rows) => rows.map((row) => row.getAttribute("data-control")));
  expect(ids).toHaveLength(123);
  for (const [index, id] of ids.entries()) {
    const level = String([3, 3, 2, 4, 3, 1][index % 6]);
    await page.evaluate<void, Shown>(untilShown, { heading: `${id} ` });
    await page.keyboard.press(level);
    await page.evaluate<void, Shown>(untilShown, { row: String(id), text: ": mức", saved: true });
    if (index < ids.length - 1) await page.keyboard.press("j");
  }
}

type Shown = { readonly heading: string } | { readonly row: string; readonly text: string; readonly saved: true };

/**
 * Evaluated in the page: a control is open, or the list shows its level and the frame says that everything is saved.
 * Looked for at every frame, where a locator looks again after up to half a second; 123 times.
 */
const untilShown = (wanted: Shown) =>
  new Promise<void>((resolve) => {
    const isShown = () => {
      if ("heading" in wanted) return document.querySelector("h1")?.textContent.startsWith(wanted.heading) === true;
      const row = document.querySelector(`[data-control="${wanted.row}"]`);
      const states = [...document.querySelectorAll("output span")].map(({ textContent }) => textContent);
      return row?.textContent.includes(wanted.text) === true && states.some((text) => /^Đã lưu \d\d:\d\d$/.test(text));
    };
    const look = () => (isShown() ? resolve() : requestAnimationFrame(look));
    look();
  });

const saved = (page: Page) => page.getByText(/^Đã lưu \d\d:\d\d$/).waitFor();

/** Null where the machine has no pdftotext; the printed text is then tested in test/formats alone. */
async function textOf(pdf: Uint8Array): Promise<string | null> {
  const folder = await mkdtemp(path.join(tmpdir(), "pack-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const file = path.join(folder, "pack.pdf");
  await writeFile(file, pdf);
  const { status, stdout } = spawnSync("pdftotext", [file, "-"], { encoding: "utf8", maxBuffer: 64 * 1024 * 1024 });
  return status === 0 ? stdout.normalize("NFC").replaceAll(/\s+/g, " ") : null;
}
