/** `npm run bench`: everything, or the parts named (`npm run bench -- save pdf`). Figures go into docs/benchmarks.md. */
import { readFile, writeFile } from "node:fs/promises";
import { availableParallelism, cpus, loadavg, totalmem } from "node:os";
import { findInstalledBrowser } from "#test/support/start-browser";
import type { BenchPart } from "./bench-part";
import { benchHistory } from "./history";
import { benchIntake } from "./intake";
import { benchKeys } from "./keys";
import { benchLighthouse } from "./lighthouse";
import { benchPdf } from "./pdf";
import { benchRestore } from "./restore";
import { benchSave } from "./save";
import { benchSearch } from "./search";
import { benchStart } from "./start";

const parts: Readonly<Record<string, BenchPart>> = {
  keys: benchKeys,
  search: benchSearch,
  save: benchSave,
  restore: benchRestore,
  intake: benchIntake,
  pdf: benchPdf,
  history: benchHistory,
  start: benchStart,
  lighthouse: benchLighthouse,
};
const file = "docs/benchmarks.md";

export async function run(asked: readonly string[]): Promise<void> {
  const unknown = asked.filter((name) => !(name in parts));
  if (unknown.length > 0) throw new Error(`Unknown: ${unknown.join(", ")}. Parts: ${Object.keys(parts).join(", ")}.`);
  const browser = await findInstalledBrowser();
  const machine = `${new Date().toISOString().slice(0, 10)}, ${process.platform}, ${cpus()[0]?.model.trim() ?? "CPU"}, ${availableParallelism()} cores, ${Math.round(totalmem() / 1e9)} GB, Chromium ${browser.version}, Node ${process.version}`;
  for (const [name, measure] of Object.entries(parts)) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    const load = loadavg()[0]?.toFixed(1);
    const figures = `${await measure({ browser })}\n\nMeasured on ${machine}; load before the start ${load}.`;
    console.log(`\n## ${name}\n\n${figures}`);
    await replaceFigures(name, figures);
  }
}

async function replaceFigures(name: string, figures: string): Promise<void> {
  const text = await readFile(file, "utf8");
  const [start, end] = [`<!-- figures: ${name} -->`, `<!-- end: ${name} -->`];
  const from = text.indexOf(start) + start.length;
  const to = text.indexOf(end);
  if (from < start.length || to < from) throw new Error(`${file} has no place for the figures of ${name}`);
  await writeFile(file, `${text.slice(0, from)}\n\n${figures}\n\n${text.slice(to)}`);
}
