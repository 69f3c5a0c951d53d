/**
 * `npm test`: every check of the project in turn, the quick ones first, stopping at the first that fails.
 * `node .ci/test.mjs types lint` runs only the steps named.
 */
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { buildIfChanged } from "./build-app.mjs";
import { ensureDependencies } from "./ensure-dependencies.mjs";
import { findBrowser } from "./find-browser.mjs";
import { root } from "./root.mjs";
import { runTool } from "./run-tool.mjs";

/**
 * @typedef {object} Counts
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 */

const counts = { passed: 0, failed: 0, skipped: 0 };

const runTypeCheck = (/** @type {string} */ project) => runTool("typescript", "tsc", ["--project", project]);

/** @type {Readonly<Record<string, () => boolean | Promise<boolean>>>} */
const steps = {
  browser: async () => {
    const { executablePath, version } = await findBrowser();
    console.log(`${executablePath} (${version})`);
    return true;
  },
  types: () => ["tsconfig.json", "tsconfig.domain.json", ".ci/tsconfig.json"].every(runTypeCheck),
  // .ci starts with a dot and would be passed over.
  lint: () => runTool("oxlint", "oxlint", ["--type-aware", "--deny-warnings", ".", ".ci"]),
  format: () => runTool("oxfmt", "oxfmt", ["--check", ".", ".ci"]),
  unit: () => runVitest("unit", ["node", "dom"]),
  build: () => buildIfChanged(),
  e2e: () => runVitest("e2e", ["e2e"]),
};

/**
 * @param {string} name
 * @param {readonly string[]} projects
 */
function runVitest(name, projects) {
  const report = path.join(root, ".cache", `test-${name}.json`);
  mkdirSync(path.dirname(report), { recursive: true });
  rmSync(report, { force: true });
  const succeeded = runTool(
    "vitest",
    "vitest",
    [
      "run",
      ...projects.flatMap((project) => ["--project", project]),
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${report}`,
    ],
    // Under NODE_ENV=production React has no `act`, which its tests need.
    { ...process.env, NODE_ENV: "test" },
  );
  addCounts(report);
  return succeeded;
}

/** @param {string} report */
function addCounts(report) {
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(readFileSync(report, "utf8"));
    counts.passed += numPassedTests;
    counts.failed += numFailedTests;
    counts.skipped += numPendingTests + numTodoTests;
  } catch {
    // No report: the runner itself failed, and the step counts as one failure.
  }
}

/**
 * @param {string} name
 * @param {string} text
 */
const printHeading = (name, text) => console.log(`\n━━━ ${name} ${text}`.padEnd(80, "━"));

/** @param {readonly string[]} names */
async function runSteps(names) {
  /** @type {{ step: string, seconds: string, result: string }[]} */
  const table = [];
  for (const name of names) {
    printHeading(name, "");
    const startedAt = performance.now();
    const succeeded = await attempt(name);
    const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
    table.push({ step: name, seconds, result: succeeded ? "passed" : "FAILED" });
    if (!succeeded) {
      counts.failed = Math.max(counts.failed, 1);
      printHeading(name, "FAILED; the steps after it were not run ");
      break;
    }
  }
  console.log("");
  for (const { step, seconds, result } of table) console.log(`${step.padEnd(10)}${seconds.padStart(8)} s   ${result}`);
  if (counts.passed + counts.failed > 0) {
    const skipped = counts.skipped === 0 ? "" : `, ${counts.skipped} skipped`;
    console.log(`\n${counts.passed} passed, ${counts.failed} failed${skipped}`);
  }
  if (counts.failed > 0) process.exitCode = 1;
}

/** @param {string} name */
async function attempt(name) {
  try {
    return (await steps[name]?.()) ?? false;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return false;
  }
}

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in steps));
if (unknown.length > 0) {
  console.error(`Unknown step: ${unknown.join(", ")}. Steps: ${Object.keys(steps).join(", ")}.`);
  process.exit(1);
}
ensureDependencies();
await runSteps(asked.length === 0 ? Object.keys(steps) : asked);
