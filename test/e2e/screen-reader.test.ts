/** What somebody hears who sees nothing: where the focus is, by name and role, and what live regions say. */
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { vi } from "#src/i18n/vi";
import { openApp } from "./support";

it("tells by name, role and live region what is asked, what was done and what is wrong", async () => {
  const { page, goTo, context } = await openApp();
  await context.addInitScript(listen);
  await page.reload();
  await page.getByRole("button", { name: vi.start.own.create }).click();
  await page.getByRole("dialog", { name: vi.start.create.title }).waitFor();
  expect(await focused(page)).toMatchObject({
    role: "textbox",
    name: expect.stringContaining(vi.start.create.name) as string,
    description: vi.start.create.nameHint,
  });
  await page.keyboard.type("Đơn vị nghe");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: "4.1" }).waitFor();

  await page.keyboard.press("3");
  await heard(page, vi.assess.picker.announced("4.1", 3));
  await heard(page, "Đã lưu");
  await page.keyboard.press("j");
  await expect.poll(async () => (await focused(page)).name).toContain("4.2");
  await page.keyboard.press("Control+z");
  await heard(page, "Đã hoàn tác");

  await goTo("profile");
  const day = page.getByLabel(vi.profile.fields.assessedOn.label);
  await day.fill("32/13/2026");
  await page.keyboard.press("Tab");
  await expect.poll(() => day.getAttribute("aria-invalid")).toBe("true");
  await day.focus();
  expect((await focused(page)).description).toContain(vi.ui.date.invalid);
});

it("reads the map cell by cell, and a pack from its progress to its end", async () => {
  const { page, goTo, context } = await openApp();
  await context.addInitScript(listen);
  await page.getByRole("button", { name: vi.start.own.enterDemo }).click();
  await page.getByText(vi.shell.demo.notice).waitFor();
  await goTo("overview");
  const cell = page.locator('[href*="danh-gia/4.1"]').first();
  await cell.focus();
  await page.keyboard.press("ArrowRight");
  expect(await focused(page)).toMatchObject({
    role: "link",
    name: expect.stringMatching(/^4\.2 .+: mức \d, mục tiêu \d/) as string,
  });

  await goTo("pack");
  await page.reload();
  await page.getByRole("button", { name: vi.pack.make, exact: true }).click();
  await page.getByRole("progressbar", { name: vi.pack.progress }).first().waitFor();
  await page.getByRole("link", { name: /^Tải/ }).waitFor();
  await heard(page, "trang");
});

/** Evaluated in the page before anything of it: keeps what live regions came to say. */
function listen(): void {
  const said: string[] = [];
  Object.assign(globalThis, { said });
  const regions = "output, [role=status], [role=alert], [aria-live]";
  new MutationObserver((changes) => {
    for (const { target } of changes) {
      const region = (target instanceof Element ? target : target.parentElement)?.closest(regions);
      if (region !== null && region !== undefined) said.push(region.textContent);
    }
  }).observe(document, { childList: true, characterData: true, subtree: true });
}

async function heard(page: Page, text: string): Promise<void> {
  const readAll = () => page.evaluate(() => (globalThis as unknown as { said: string[] }).said.join("\n"));
  await expect.poll(readAll, { timeout: 15_000 }).toContain(text);
}

type Spoken = { readonly role: string; readonly name: string; readonly description: string };

/** What has the focus, as the browser's accessibility tree has it. */
async function focused(page: Page): Promise<Spoken> {
  const session = await page.context().newCDPSession(page);
  const { result } = await session.send("Runtime.evaluate", { expression: "document.activeElement" });
  const { nodes } = await session.send("Accessibility.getPartialAXTree", {
    objectId: result.objectId ?? "",
    fetchRelatives: false,
  });
  await session.detach();
  const [node] = nodes;
  const text = (field: { readonly value?: unknown } | undefined) =>
    typeof field?.value === "string" ? field.value : "";
  return { role: text(node?.role), name: text(node?.name), description: text(node?.description) };
}
