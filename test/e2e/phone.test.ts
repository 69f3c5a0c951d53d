/** The workspace on a narrow screen: one pane at a time, and every move leads to the control. */
import { expect, it } from "vitest";
import { vi } from "#src/i18n/vi";
import { openApp } from "./support";

it("shows the chosen control after it was picked from the list", async () => {
  const { page, goTo } = await openApp({ viewport: { width: 390, height: 844 } });
  await page.getByRole("button", { name: vi.start.own.enterDemo }).click();
  await page.getByText(vi.shell.demo.notice).waitFor();
  await goTo("assess");
  await page.getByRole("button", { name: vi.assess.panes.list, exact: true }).click();
  await page.locator('[data-control="A.7.11"]').click();
  const title = page.getByRole("heading", { level: 1, name: "A.7.11" });
  await title.waitFor();
  expect(await page.locator('[data-control="A.7.11"]').isVisible()).toBe(false);

  await page.getByRole("button", { name: vi.assess.panes.evidence(1), exact: true }).click();
  await page.getByText("BC-065").waitFor();
  expect(await title.isVisible()).toBe(false);
});
