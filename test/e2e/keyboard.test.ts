/** Everything in the workspace without a pointer. */
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { preferencesKey } from "#src/storage/preferences";
import { vi } from "#src/i18n/vi";
import { countRecords, openApp } from "./support";

it("creates an assessment and scores it by the keyboard alone", async () => {
  const { page } = await openApp();
  await tabTo(page, vi.start.own.create);
  await page.keyboard.press("Enter");
  await page.getByRole("dialog", { name: vi.start.create.title }).waitFor();
  await page.keyboard.type("Đơn vị bàn phím");
  await page.keyboard.press("Enter");
  await titleIs(page, "4.1");

  await page.keyboard.press("3");
  await checkedLevelIs(page, 3);
  await titleIs(page, "4.1");
  await page.keyboard.press("j");
  await titleIs(page, "4.2");
  await expect.poll(() => focused(page)).toContain("4.2");
  await page.keyboard.press("k");
  await titleIs(page, "4.1");

  await page.keyboard.press("Control+z");
  await expect.poll(() => page.getByRole("radio", { name: /^3/ }).isChecked()).toBe(false);
  await page.keyboard.press("Control+y");
  await checkedLevelIs(page, 3);

  await page.keyboard.press("/");
  await page.keyboard.type("kiem soat truy cap");
  await page.locator('[data-control="A.5.15"]').waitFor();
  expect(await page.locator('[data-control="4.1"]').count()).toBe(0);
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+a");
  await page.keyboard.type("A.8.4 ");
  await tabTo(page, "A.8.4");
  await page.keyboard.press("Enter");
  await titleIs(page, "A.8.4");

  await page.keyboard.press("n");
  await page.getByText(vi.assess.form.exclusionIncomplete).waitFor();
  await expect.poll(() => focused(page)).toContain("textarea");
  await page.keyboard.type("Không viết phần mềm trong phạm vi");
  await page.keyboard.press("Tab");
  await page.keyboard.type("Trần Thị Hạnh");
  await page.keyboard.press("Tab");
  await page.keyboard.type("01/11/2026");
  await page.keyboard.press("Tab");
  await page.locator('[data-control="A.8.4"]', { hasText: ": không áp dụng" }).waitFor();
  expect(await page.getByText(vi.assess.form.exclusionIncomplete).count()).toBe(0);
});

it("reaches target, note, evidence and help by single letters, which can be switched off", async () => {
  const { page, goTo } = await openApp();
  await page.getByRole("button", { name: vi.start.own.enterDemo }).click();
  await page.getByText(vi.shell.demo.notice).waitFor();
  await goTo("assess");
  await page.getByRole("radio").first().waitFor();
  await page.keyboard.press("t");
  expect(await focused(page)).toContain("select");
  for (const [key, field] of [
    ["c", "TEXTAREA"],
    ["t", "SELECT"],
    ["/", "INPUT"],
    ["e", "INPUT"],
  ] as const) {
    expect({ key, field: await focusedAfter(page, key) }).toEqual({ key, field });
  }
  await page.keyboard.press("Escape");
  await page.locator("h1").focus();
  await page.keyboard.press("c");
  expect(await focused(page)).toContain("textarea");
  await page.keyboard.type("3j");
  expect(await page.getByLabel(vi.assess.form.note).inputValue()).toContain("3j");
  await page.locator("h1").focus();
  await page.keyboard.press("e");
  await expect.poll(() => focused(page)).toContain("input");
  await page.keyboard.press("Escape");
  await page.locator("h1").focus();
  await page.keyboard.press("?");
  await page.getByRole("dialog", { name: vi.assess.help.title }).waitFor();
  await page.keyboard.press("Escape");

  await page.evaluate((key) => localStorage.setItem(key, JSON.stringify({ letterKeys: false })), preferencesKey);
  await page.reload();
  const before = await page.locator("h1").innerText();
  await page.keyboard.press("j");
  await page.keyboard.press("Control+k");
  await page.getByRole("dialog").waitFor();
  await page.keyboard.press("Escape");
  expect(await page.locator("h1").innerText()).toBe(before);
});

it("gives every level to the control it was typed for, however fast the keys follow each other", async () => {
  const { page } = await openApp();
  await page.getByRole("button", { name: vi.start.own.create }).click();
  await page.getByRole("dialog", { name: vi.start.create.title }).waitFor();
  await page.keyboard.type("Đơn vị gõ nhanh");
  await page.keyboard.press("Enter");
  await titleIs(page, "4.1");
  await page.keyboard.type("1j0j1j0j1j0k1");
  for (const [id, level] of [
    ["4.1", 1],
    ["4.2", 0],
    ["4.3", 1],
    ["4.4", 0],
    ["5.1", 1],
    ["5.2", 0],
  ] as const) {
    await page.locator(`[data-control="${id}"]`, { hasText: `: mức ${level},` }).waitFor();
  }
  await page.locator('[data-control="5.3"]', { hasText: "chưa đánh giá" }).waitFor();
  expect(await countRecords(page)).toMatchObject({ controlAssessments: 123 });
});

const titleIs = (page: Page, id: string) => page.getByRole("heading", { level: 1, name: `${id} ` }).waitFor();

const checkedLevelIs = async (page: Page, level: number) => {
  await expect.poll(() => page.getByRole("radio", { name: new RegExp(`^${level}`) }).isChecked()).toBe(true);
};

/** Tag, label and words of what has the focus. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement === document.body ? null : document.activeElement;
    return `${element?.tagName.toLowerCase()} ${element?.getAttribute("aria-label") ?? ""} ${element?.textContent}`;
  });

/** What has the focus before the next key can arrive: in the same turn in which the key was pressed. */
const focusedAfter = (page: Page, key: string) =>
  page.evaluate(async (pressed) => {
    document.querySelector("h1")?.focus();
    document.activeElement?.dispatchEvent(
      new KeyboardEvent("keydown", { key: pressed, bubbles: true, cancelable: true }),
    );
    await Promise.resolve();
    return document.activeElement?.tagName;
  }, key);

/** As a person would: Tab until the focus is there. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let steps = 0; steps < 60; steps += 1) {
    if ((await focused(page)).includes(name)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Not reached by Tab: ${name}`);
}
