/**
 * The independent check, by hand: `node test/run-program.mjs test/formats/workbook/through-libreoffice.ts`.
 *
 * LibreOffice opens workbooks of random facts, saves them anew, and nothing may differ; then it is asked what it makes
 * of the sheets. Needs `soffice`; not part of `npm test`, because that runs with what is installed everywhere.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import * as fc from "fast-check";
import { arbitraryListFacts } from "#test/support/arbitrary-lists";
import { bookIn, comparedWith, writtenWorkbook } from "./a-workbook";

const workbooks = 12;

export async function run(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), "workbook-"));
  try {
    const samples = fc.sample(arbitraryListFacts, { numRuns: workbooks, seed: 20_261_129 });
    samples.forEach((facts, index) => writeFileSync(path.join(folder, `${index}.xlsx`), writtenWorkbook(facts)));
    const files = samples.map((_, index) => path.join(folder, `${index}.xlsx`));
    convert(folder, "xlsx:Calc MS Excel 2007 XML", files);
    let differing = 0;
    for (const [index, facts] of samples.entries()) {
      const bytes = new Uint8Array(readFileSync(path.join(folder, "saved", `${index}.xlsx`)));
      const { differences, newRows, faults } = comparedWith(facts, await bookIn(bytes));
      if (differences.length + newRows.length + faults.length === 0) continue;
      differing += 1;
      console.error(`${index}: ${JSON.stringify([...differences, ...newRows, ...faults].slice(0, 5), null, 1)}`);
    }
    // -1: every sheet that can be seen, as a file of its own.
    convert(folder, "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1", files.slice(0, 1));
    console.log(
      `Sheets that LibreOffice shows: ${readdirSync(path.join(folder, "saved")).filter((name) => name.endsWith(".csv")).length}`,
    );
    console.log(`${workbooks - differing} of ${workbooks} workbooks came back from LibreOffice without a difference`);
    if (differing > 0) process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function convert(folder: string, filter: string, files: readonly string[]): void {
  const profile = `-env:UserInstallation=file://${path.join(folder, "profile")}`;
  const target = path.join(folder, "saved");
  execFileSync("soffice", [profile, "--headless", "--convert-to", filter, "--outdir", target, ...files], {
    stdio: "ignore",
  });
}
