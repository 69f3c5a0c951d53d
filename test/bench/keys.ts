/**
 * How many keys an answer takes, and whether an answer that was called saved survives the death of the browser. By the
 * keyboard alone, in the built app, with a profile on the disk.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { vi } from "#src/i18n/vi";
import { startServer } from "#test/e2e/start-server";
import type { InstalledBrowser } from "#test/support/start-browser";
import { startKilledBrowser } from "#test/torture/killed-browser";
import type { BenchPart } from "./bench-part";
import { markdownTable } from "./figures";
import { createByKeys, listedIds, missingAnswers, planAnswers, readAnswers, typeAnswers } from "./type-answers";

const itemCount = 123;
const kills = 10;
const answersBeforeEachKill = 12;

export const benchKeys: BenchPart = async ({ browser }) => {
  const server = await startServer();
  try {
    const counted = await inProfile((profile) => countKeys(browser, profile, server.url));
    const survived = await inProfile((profile) => killAfterSaved(browser, profile, server.url));
    return `${counted}\n\n${survived}`;
  } finally {
    await server.stop();
  }
};

async function inProfile<Value>(work: (profile: string) => Promise<Value>): Promise<Value> {
  const profile = await mkdtemp(path.join(tmpdir(), "bench-keys-"));
  try {
    return await work(profile);
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function countKeys(browser: InstalledBrowser, profile: string, url: string): Promise<string> {
  const context = await browser.start(profile, { viewport: { width: 1366, height: 768 } });
  try {
    const page = context.pages()[0] ?? (await context.newPage());
    await page.goto(url);
    await createByKeys(page, "Đơn vị đếm phím");
    const ids = await listedIds(page);
    const plan = planAnswers(itemCount);
    const { presses, modifiers, byKey } = await typeAnswers(page, plan);
    await page.reload();
    await page.getByRole("radio").first().waitFor();
    const missing = missingAnswers(plan, ids, await readAnswers(page));
    if (ids.length !== itemCount || missing.length > 0) throw new Error(`Not as typed:\n${missing.join("\n")}`);
    const most = [...byKey].toSorted((left, right) => right[1] - left[1]).map(([key, count]) => `${key} ${count}`);
    const each = (count: number) => (count / itemCount).toFixed(2);
    return [
      markdownTable(
        [
          `${itemCount} answers, ${plan.filter(({ note }) => note !== null).length} notes, ${plan.filter(({ evidence }) => evidence !== null).length} pieces of evidence`,
          "goal",
          "all",
          "per answer",
        ],
        [
          ["Presses and clicks (a chord is one press; 0 clicks)", "1.60", String(presses), each(presses)],
          [
            "The same, each held Shift and Ctrl counted as a key of its own",
            "–",
            String(presses + modifiers),
            each(presses + modifiers),
          ],
        ],
      ),
      `Pressed: ${most.join(", ")}. Everything was in the browser as it was typed after a reload.`,
    ].join("\n\n");
  } finally {
    await context.close();
  }
}

/** Each time: answers, «Đã lưu», SIGKILL to all processes at once, start again, compare all answers so far. */
async function killAfterSaved(browser: InstalledBrowser, profile: string, url: string): Promise<string> {
  const plan = planAnswers(itemCount);
  let ids: readonly string[] = [];
  let answered = 0;
  let survived = 0;
  for (let session = 0; session <= kills; session += 1) {
    const { page, kill } = await startKilledBrowser(browser, profile, url);
    try {
      if (session === 0) {
        await createByKeys(page, "Đơn vị mất điện");
        ids = await listedIds(page);
      } else {
        // Which assessment was open is kept lazily by the browser, like all of localStorage; the answers are not.
        await page.getByRole("button", { name: vi.start.list.continueAt("") }).press("Enter");
        await page.getByRole("radio").first().waitFor();
        const missing = missingAnswers(plan.slice(0, answered), ids, await readAnswers(page));
        if (missing.length === 0) survived += 1;
        else console.error(`After kill ${session}:\n${missing.join("\n")}`);
      }
      if (session === kills) break;
      const next = plan.slice(answered, answered + answersBeforeEachKill);
      await page.getByRole("heading", { level: 1, name: `${ids[answered] ?? ""} ` }).waitFor();
      await typeAnswers(page, next);
      answered += next.length;
    } finally {
      await kill();
    }
  }
  return markdownTable(
    ["SIGKILL right after «Đã lưu»", "goal", "measured"],
    [
      [
        `All answers, notes and evidence there afterwards, ${answersBeforeEachKill} new ones before each kill`,
        `${kills} of ${kills}`,
        `${survived} of ${kills}`,
      ],
    ],
  );
}
