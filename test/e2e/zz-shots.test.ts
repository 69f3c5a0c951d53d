import { it } from "vitest";
import { vi } from "#src/i18n/vi";
import { en } from "#src/i18n/en";
import { openApp } from "./support";
const out = "/tmp/learn-shots";
for (const locale of ["vi", "en"] as const)
  it(`shots ${locale}`, async () => {
    const w = locale === "vi" ? vi : en;
    const { page, goTo } = await openApp({
      locale,
      theme: locale === "vi" ? "light" : "dark",
      viewport: { width: 1366, height: 768 },
    });
    const shot = async (name: string, fullPage = true) => {
      await page.screenshot({ path: `${out}/${locale}-${name}.png`, fullPage });
    };
    await page.getByRole("heading", { name: w.help.who.title }).waitFor();
    await shot("first-run");
    await page.getByText(w.help.who.roles.manager.name, { exact: true }).click();
    await shot("first-run-manager");
    await page.setViewportSize({ width: 390, height: 844 });
    await shot("first-run-390");
    await page.setViewportSize({ width: 1366, height: 768 });
    await page.getByRole("button", { name: w.start.own.enterDemo }).click();
    await page.getByText(w.shell.demo.notice).waitFor();
    await page.getByRole("button", { name: w.help.demo.reset }).waitFor();
    await shot("start-demo");
    await goTo("help");
    await page.getByRole("heading", { name: w.help.demo.title }).waitFor();
    await page.getByText(w.help.who.roles.assessor.name, { exact: true }).click();
    await shot("guide");
    await page.getByRole("link", { name: w.help.more.glossary }).click();
    await page.getByRole("heading", { name: w.glossary.title, level: 1 }).waitFor();
    await shot("glossary");
    await goTo("overview");
    await page.getByRole("button", { name: w.help.why.open }).click();
    await page.getByRole("dialog").waitFor();
    await shot("why", false);
    await page.keyboard.press("Escape");
    await goTo("gaps");
    await page.locator("h1").waitFor();
    await page.getByRole("button", { name: w.glossary.forms.major }).first().hover();
    await page.waitForTimeout(200);
    await shot("gaps-term", false);
    await goTo("statement");
    await page.locator("h1 button").focus();
    await page.waitForTimeout(200);
    await shot("statement-term", false);
    await page.goto(page.url().replace(/#.*/, "#/danh-gia/A.8.13"));
    await page.getByRole("button", { name: w.help.levels.open }).waitFor();
    await shot("assess", false);
    await page.getByRole("button", { name: w.help.levels.open }).click();
    await page.getByRole("dialog").waitFor();
    await shot("levels", false);
    await page.keyboard.press("Escape");
    await page.goto(page.url().replace(/#.*/, "#/huong-dan/dao-tao"));
    await page.getByRole("heading", { name: w.training.roles.title }).waitFor();
    await shot("training-list");
    await page.getByRole("button", { name: w.training.roles.create }).nth(1).click();
    await page
      .getByLabel(w.training.people.addLabel)
      .fill(
        "1. Nguyễn Văn An; Phòng Vận hành; Trưởng ca\nTrần Thị Bình\tPhòng Vận hành\tKỹ thuật viên\nLê Văn Cường; Tổ An toàn thông tin; Tổ trưởng",
      );
    await page.getByRole("button", { name: w.training.people.addAction }).click();
    await page
      .getByRole("button", { name: new RegExp(w.training.people.start.before) })
      .first()
      .click();
    await page.getByRole("heading", { level: 2 }).waitFor();
    await page.getByLabel(w.training.run.answers[1]).first().check();
    await page.waitForTimeout(300);
    await shot("run");
    await page.getByRole("button", { name: w.training.run.done, exact: true }).click();
    await page.getByRole("button", { name: w.training.sheet.keep }).click();
    await page
      .getByText(/BC-\d+/)
      .first()
      .waitFor();
    await page.waitForTimeout(1500);
    await shot("course");
    await page.setViewportSize({ width: 390, height: 844 });
    await shot("course-390");
    await page.goto(page.url().replace(/#.*/, "#/huong-dan"));
    await page.waitForTimeout(500);
    await shot("guide-390");
  }, 120_000);
