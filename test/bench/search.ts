/**
 * From a typed letter to its results: the product's search over 1,000 recorded texts, beside the same texts folded anew
 * at every letter; and a letter typed into the palette of the built app until the results are drawn.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { vi } from "#src/i18n/vi";
import { startServer } from "#test/e2e/start-server";
import type { BenchPart } from "./bench-part";
import { bundleForPage } from "./bundle";
import { markdownTable, median, milliseconds, quantile, ratio, type Sample } from "./figures";
import type { SearchTimes } from "./pages/search-texts";

const rounds = 20;
const queries = [
  "may phat",
  "kiem soat truy cap",
  "do thi hanh",
  "bien ban 18 09",
  "khong co gi het",
  "quy trinh",
  "a",
];

type Bundled = {
  readonly searchTexts: { readonly timeSearch: (queries: readonly string[], rounds: number) => SearchTimes };
};

export const benchSearch: BenchPart = async ({ browser }) => {
  const profile = await mkdtemp(path.join(tmpdir(), "bench-search-"));
  const server = await startServer();
  const context = await browser.start(profile, { viewport: { width: 1366, height: 768 } });
  try {
    const page = context.pages()[0] ?? (await context.newPage());
    await page.goto(server.url);
    await page.getByRole("button", { name: vi.start.own.enterDemo }).click();
    await page.getByText(vi.shell.demo.notice).waitFor();
    await page.evaluate(await bundleForPage("test/bench/pages/search-texts.ts", "searchTexts"));
    const times = await page.evaluate(
      ([asked, count]) => (globalThis as unknown as Bundled).searchTexts.timeSearch(asked, count),
      [queries, rounds] as const,
    );
    const drawn: number[] = [];
    for (const query of queries) {
      await page.keyboard.press("Control+k");
      await page.getByRole("dialog").getByRole("combobox").waitFor();
      for (const letter of query) drawn.push(await timeLetter(letter));
      await page.keyboard.press("Escape");
      await page.getByRole("dialog").getByRole("combobox").waitFor({ state: "hidden" });
    }
    return table(times, drawn);

    async function timeLetter(letter: string): Promise<number> {
      await page.evaluate(() => {
        const watch = globalThis as unknown as { typed?: Promise<number> };
        watch.typed = new Promise((resolve) => {
          document.addEventListener(
            "keydown",
            () => {
              const from = performance.now();
              // After the frame in which the results are drawn.
              requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - from)));
            },
            { capture: true, once: true },
          );
        });
      });
      await page.keyboard.press(letter === " " ? "Space" : letter);
      return page.evaluate(() => (globalThis as unknown as { typed: Promise<number> }).typed);
    }
  } finally {
    await context.close();
    await server.stop();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
};

function table({ indexed, foldedAnew, indexing, found }: SearchTimes, drawn: Sample): string {
  const row = (name: string, sample: Sample) => [
    name,
    milliseconds(median(sample)),
    milliseconds(quantile(sample, 0.95)),
    milliseconds(Math.max(...sample)),
    ratio(median(sample), median(indexed)),
  ];
  return [
    markdownTable(
      ["1,000 texts of about 280 characters", "median ms", "p95 ms", "most ms", "ratio of medians"],
      [
        row("The product's search and ranking, one query (goal < 16 ms)", indexed),
        row("The same texts folded anew for the query, all words looked for, no ranking", foldedAnew),
        row("Folding all texts once, when the palette opens", indexing),
        row("A letter in the palette of the demo → the results are drawn", drawn),
      ],
    ),
    `Queries: ${queries.map((query, index) => `«${query}» ${found[index]}`).join(", ")} found.`,
  ].join("\n\n");
}
