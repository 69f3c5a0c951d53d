/** «Khôi phục» of 1,000 answers with 68 files, against one transaction that only puts the same rows. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { startServer } from "#test/e2e/start-server";
import { bundleForPage } from "./bundle";
import { markdownTable, median, milliseconds, ratio } from "./figures";
import type { BenchPart } from "./bench-part";
import type { RestoreTimes } from "./pages/restore-call";

const rounds = 7;

type Bundled = {
  readonly restoreCall: {
    readonly prepareBackup: () => Promise<void>;
    readonly timeRestore: () => Promise<RestoreTimes>;
  };
};

export const benchRestore: BenchPart = async ({ browser }) => {
  const profile = await mkdtemp(path.join(tmpdir(), "bench-restore-"));
  const server = await startServer();
  const context = await browser.start(profile, { viewport: { width: 1366, height: 768 } });
  try {
    const page = context.pages()[0] ?? (await context.newPage());
    await page.goto(server.url);
    await page.evaluate(await bundleForPage("test/bench/pages/restore-call.ts", "restoreCall"));
    await page.evaluate(() => (globalThis as unknown as Bundled).restoreCall.prepareBackup());
    const times: RestoreTimes[] = [];
    for (let round = 0; round < rounds; round += 1)
      times.push(await page.evaluate(() => (globalThis as unknown as Bundled).restoreCall.timeRestore()));
    return table(times);
  } finally {
    await context.close();
    await server.stop();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
};

function table(times: readonly RestoreTimes[]): string {
  const { answers = 0, files = 0, fileBytes = 0 } = times[0] ?? {};
  const bare = median(times.map((one) => one.bare));
  const row = (name: string, of: (one: RestoreTimes) => number) => {
    const sample = times.map(of);
    return [name, milliseconds(median(sample)), milliseconds(Math.max(...sample)), ratio(median(sample), bare)];
  };
  return markdownTable(
    [
      `${answers} answers, ${files} files of ${fileBytes / 1024} KB, ${times.length} rounds`,
      "median ms",
      "max ms",
      "×",
    ],
    [
      row("open: data and history read and verified, preview", (one) => one.prepare),
      row("fill: files read and compared, all read back, switch", (one) => one.replace),
      row("both", (one) => one.prepare + one.replace),
      row("bare: the same rows in one transaction, nothing verified", (one) => one.bare),
    ],
  );
}
