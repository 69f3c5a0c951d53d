/** First visit, a course with its sheet in the vault, a word that explains itself, and the demo as it was. */
import { expect, it } from "vitest";
import { vi } from "#src/i18n/vi";
import { checkAxe, countRecords, openApp } from "./support";

const { glossary, help, shell, start, training } = vi;

it("somebody who has never been here learns by doing, breaks the demo and gets it back", async () => {
  const { page, goTo } = await openApp();
  await page.getByRole("radio", { name: help.who.roles.visitor.name }).check();
  await page.getByRole("button", { name: help.demo.enter }).click();
  await page.getByText(shell.demo.notice).waitFor();
  const before = (await countRecords(page, "demo"))?.["evidenceItems"] ?? 0;

  // A course, with the sheet as the real worker writes it.
  await goTo("help");
  await page.getByRole("link", { name: help.more.training }).click();
  await page.getByRole("button", { name: new RegExp(`^${training.roles.create}.*Nhân viên vận hành`) }).click();
  await page.getByLabel(training.people.addLabel).fill("Nguyễn Văn An; Phòng Vận hành; Trưởng ca\nTrần Thị Bình");
  await page.getByRole("button", { name: training.people.addAction }).click();
  await page.getByRole("button", { name: new RegExp(`^${training.people.start.before}.*Nguyễn`) }).click();
  await page.getByLabel(training.run.answers[2]).first().check();
  await page.getByText("Đã trả lời 1 trên 21 câu").waitFor();
  await page.getByRole("button", { name: training.run.done }).first().click();
  await page.getByRole("button", { name: training.sheet.keep }).click();
  await page.getByText(training.sheet.signed).waitFor();
  expect((await countRecords(page, "demo"))?.["evidenceItems"]).toBe(before + 1);
  await page.setViewportSize({ width: 390, height: 844 });
  await checkAxe(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await page.setViewportSize({ width: 1366, height: 768 });

  // Why it is not ready, and a hard word: Esc takes the explanation and nothing else.
  await goTo("overview");
  await page.getByRole("button", { name: help.why.open }).click();
  await page.getByRole("dialog", { name: help.why.title }).waitFor();
  await checkAxe(page);
  await page.keyboard.press("Escape");
  await goTo("gaps");
  const word = page.getByRole("button", { name: new RegExp(glossary.forms.major.join("|")) }).first();
  await word.focus();
  await page.getByRole("tooltip").waitFor();
  await page.keyboard.press("Escape");
  expect(await page.getByRole("tooltip").count()).toBe(0);

  // One press, and neither the course nor its evidence has ever been.
  await goTo("start");
  await page.getByRole("button", { name: help.demo.reset }).click();
  await page.getByRole("button", { name: help.demo.resetting }).waitFor({ state: "detached" });
  await page.getByRole("heading", { level: 1, name: start.title }).waitFor();
  await page.getByRole("button", { name: help.demo.reset }).waitFor();
  expect(await countRecords(page, "demo")).toMatchObject({ evidenceItems: before, trainingSessions: 0 });

  // Who has been asked is not asked again.
  await page.getByRole("button", { name: start.demo.leave }).click();
  await page.getByText(start.list.empty).waitFor();
  expect(await page.getByRole("heading", { name: help.who.title }).count()).toBe(0);
}, 60_000);
