/** Every screen in both languages and both themes: axe finds nothing, and nothing scrolls sideways. */
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { en } from "#src/i18n/en";
import { type Screen, routes, screenHref } from "#src/i18n/routes";
import { vi } from "#src/i18n/vi";
import { checkAxe, openApp } from "./support";

const screens = Object.keys(routes) as readonly Screen[];
/** 342 px is 400 % zoom on a screen of 1366. */
const widths = [1366, 390, 342];

const themes = ["light", "dark"] as const;

describe.each(["vi", "en"] as const)("in %s", (locale) => {
  it("no screen of the demo organisation breaks a rule of axe, light or dark, or scrolls sideways", async () => {
    const { page, goTo } = await openApp({ locale });
    const words = locale === "vi" ? vi : en;
    await checkInThemes(page);
    await page.getByRole("button", { name: words.start.own.enterDemo }).click();
    await page.getByText(words.shell.demo.notice).waitFor();
    for (const screen of screens) {
      await goTo(screen);
      await page.locator("h1").first().waitFor();
      if (screen === "overview") await page.locator(".recharts-surface").first().waitFor();
      await allDrawn(page);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 768 });
        expect({ screen, width, sideways: await sideways(page) }).toEqual({ screen, width, sideways: 0 });
        if (width === 1366) await checkInThemes(page);
        // The same words and colours stand in other places, whatever the language.
        if (width === 390 && locale === "vi") await checkAxe(page);
      }
      await page.setViewportSize({ width: 1366, height: 768 });
      expect({ screen, sideways: await spacedOut(page) }).toEqual({ screen, sideways: 0 });
      expect({ screen, ...(await onPaper(page)) }).toEqual({ screen, scheme: "light", buttons: [], sideways: 0 });
    }
  }, 240_000);
});

it("a control with everything open (evidence form, excluded, lowered target) breaks no rule of axe", async () => {
  const { page } = await openApp();
  await page.getByRole("button", { name: vi.start.own.enterDemo }).click();
  await page.getByText(vi.shell.demo.notice).waitFor();
  for (const id of ["A.8.4", "A.8.17", "6.1.3", "A.8.9"]) {
    await page.goto(new URL(screenHref("assess", id), page.url()).href);
    await page.getByRole("heading", { level: 1, name: `${id} ` }).waitFor();
    await page.keyboard.press("e");
    await page.getByLabel(vi.assess.evidence.form.title).waitFor();
    await page.getByText(vi.assess.form.more).click();
    await checkAxe(page);
    expect({ id, sideways: await sideways(page) }).toEqual({ id, sideways: 0 });
  }
});

/** The app follows the system's theme, so that one visit shows both. */
async function checkInThemes(page: Page): Promise<void> {
  for (const theme of themes) {
    // Without motion: the colours are measured at once, not on their way from one theme to the other.
    await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe(theme);
    // Names, roles and sizes are the same in both themes.
    await checkAxe(page, theme === "light" ? "all" : "colours");
  }
}

/** Until nothing comes any more: a screen has its heading before it has all that it shows. */
const allDrawn = (page: Page) =>
  page.evaluate(async () => {
    const quietFor = 250;
    await new Promise<void>((resolve) => {
      const done = () => {
        watcher.disconnect();
        resolve();
      };
      let waiting = setTimeout(done, quietFor);
      const watcher = new MutationObserver(() => {
        clearTimeout(waiting);
        waiting = setTimeout(done, quietFor);
      });
      watcher.observe(document.body, { childList: true, subtree: true });
    });
  });

/** With the spacing that WCAG 1.4.12 lets a reader set. */
const spacedOut = (page: Page) =>
  page.evaluate(() => {
    const spacing = new CSSStyleSheet();
    spacing.replaceSync(
      "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }",
    );
    document.adoptedStyleSheets.push(spacing);
    const sideways = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    document.adoptedStyleSheets.pop();
    return sideways;
  });

/** As it would be printed in the dark theme: nothing that can only be pressed, and dark ink. */
async function onPaper(page: Page) {
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  const found = await page.evaluate(() => ({
    scheme: getComputedStyle(document.documentElement).colorScheme,
    buttons: [
      ...document.querySelectorAll(
        "main button:not([aria-pressed='true'], [aria-expanded], [aria-haspopup], [aria-describedby])",
      ),
    ]
      .filter((button) => button.checkVisibility())
      .map(({ textContent }) => textContent),
    sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth,
  }));
  await page.emulateMedia({ media: "screen" });
  return found;
}

const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
