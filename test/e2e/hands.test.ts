/** Speed of hands: few keys an answer, many items at once, and everything within reach of the palette. */
import { expect, it } from "vitest";
import { screenActions } from "#src/app/screen-actions";
import type { Screen } from "#src/i18n/routes";
import { vi } from "#src/i18n/vi";
import {
  createByKeys,
  listedIds,
  missingAnswers,
  planAnswers,
  readAnswers,
  typeAnswers,
} from "#test/bench/type-answers";
import { bundleForPage } from "#test/bench/bundle";
import { checkAxe, openApp } from "./support";

it("takes twelve answers with four notes and two pieces of evidence in 20 presses, and four more at once in one", async () => {
  const { page } = await openApp();
  await createByKeys(page, "Đơn vị nhanh tay");
  const ids = await listedIds(page);
  const plan = planAnswers(12);
  const { presses } = await typeAnswers(page, plan);
  expect(presses).toBe(20);
  expect(missingAnswers(plan, ids, await readAnswers(page))).toEqual([]);

  // The thirteenth and the three after it.
  for (let more = 0; more < 3; more += 1) await page.keyboard.press("Shift+j");
  await page.getByText(vi.assess.selection.count(4)).waitFor();
  await checkAxe(page);
  await page.keyboard.press("2");
  await page.getByRole("dialog", { name: vi.bulkSet.titles.level(4, 2) }).waitFor();
  await page.getByText(vi.bulkSet.preview.changes(4, 4)).waitFor();
  await checkAxe(page);
  await page.keyboard.press("Enter");
  await page.getByText(vi.bulkSet.done(4)).waitFor();
  const levels = async () => {
    const { answers } = await readAnswers(page);
    return ids.slice(12, 16).map((id) => answers[id]?.level ?? null);
  };
  expect(await levels()).toEqual([2, 2, 2, 2]);
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+z");
  await expect.poll(levels).toEqual([null, null, null, null]);

  await page.keyboard.press("Control+k");
  await page.getByRole("dialog").getByRole("combobox").waitFor();
  await page.keyboard.type("muc thu 11 co quy trinh");
  await page.getByRole("option", { name: `${ids[10]} ` }).waitFor();
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: `${ids[10]} ` }).waitFor();
});

/** Stand there only once somebody has a name, or once there is something to show. */
const sometimesThere = [vi.actions.filter.mine];

it("has every command of every screen within reach of the palette, by the words that stand there", async () => {
  const { page, goTo } = await openApp();
  await page.getByRole("button", { name: vi.start.own.enterDemo }).click();
  await page.getByText(vi.shell.demo.notice).waitFor();
  const script = await bundleForPage("src/app/press-on-screen.ts", "pressing");
  const byScreen = new Map<Screen, string[]>();
  for (const { screen, label } of screenActions(vi, true)) {
    if (!sometimesThere.includes(label)) byScreen.set(screen, [...(byScreen.get(screen) ?? []), label]);
  }
  for (const [screen, labels] of byScreen) {
    await goTo(screen);
    await page.evaluate(script);
    const missing = () =>
      page.evaluate((wanted) => {
        const { findByLabel } = (globalThis as unknown as { pressing: { findByLabel: (label: string) => unknown } })
          .pressing;
        return wanted.filter((label) => findByLabel(label) === undefined);
      }, labels);
    await expect.poll(missing, { timeout: 10_000, message: screen }).toEqual([]);
  }
});
