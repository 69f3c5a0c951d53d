/**
 * Finds a Chromium for the browser tests, and brings one if the machine has none:
 * CHROME_PATH, an installed Chrome, Edge or Chromium, Playwright's own, the one that npm ships (Linux), Debian's.
 *
 * `findBrowser` starts what it found before it recommends it. Started as a program, it prints the result as JSON.
 */
import { spawnSync } from "node:child_process";
import { accessSync, constants, mkdirSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { ensureDependencies } from "./ensure-dependencies.mjs";
import { exclusively } from "./exclusively.mjs";
import { isStartedDirectly, root } from "./root.mjs";
import { runNpm } from "./run-tool.mjs";

/**
 * @typedef {object} Browser
 * @property {string} executablePath
 * @property {readonly string[]} args
 * @property {string | null} libraryPath Libraries that the browser from npm brings along (LD_LIBRARY_PATH).
 * @property {string} version
 */

/** The last one that admits Node 20. Not a devDependency: who has a browser need not download 66 MB more. */
const shippedByNpm = "@sparticuz/chromium@147.0.0";

const isRoot = process.getuid?.() === 0;

const args = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  // Chromium's sandbox refuses to run as root, which is what containers do.
  ...(isRoot ? ["--no-sandbox"] : []),
];

/** @returns {Promise<Browser>} */
export async function findBrowser() {
  /** @type {string[]} */
  const tried = [];
  const asked = process.env["CHROME_PATH"];
  if (asked !== undefined && asked !== "") {
    const browser = await start(asked, tried);
    if (browser === null) throw new Error(`CHROME_PATH: ${tried.join("\n")}`);
    return browser;
  }
  for (const executablePath of await listInstalled()) {
    const browser = await start(executablePath, tried);
    if (browser !== null) return browser;
  }
  const browser = process.platform === "linux" ? ((await bringFromNpm(tried)) ?? (await bringFromDebian(tried))) : null;
  if (browser !== null) return browser;
  throw new Error(
    [
      "Không tìm thấy trình duyệt để chạy kiểm thử. Hãy cài Google Chrome hoặc Microsoft Edge, hoặc đặt biến CHROME_PATH.",
      "No browser found for the tests. Install Google Chrome or Microsoft Edge, or set CHROME_PATH.",
      ...tried,
    ].join("\n"),
  );
}

async function listInstalled() {
  const { chromium } = await import("playwright-core");
  return [...systemBrowsers(), chromium.executablePath()].filter(isExecutable);
}

function systemBrowsers() {
  const { env, platform } = process;
  if (platform === "win32") {
    const names = [
      "Google/Chrome/Application/chrome.exe",
      "Microsoft/Edge/Application/msedge.exe",
      "Chromium/Application/chrome.exe",
    ];
    return [env["PROGRAMFILES"], env["PROGRAMFILES(X86)"], env["LOCALAPPDATA"]].flatMap((folder) =>
      folder === undefined ? [] : names.map((name) => path.join(folder, name)),
    );
  }
  if (platform === "darwin") {
    return ["Google Chrome", "Microsoft Edge", "Chromium"].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  // The shell without windows takes half the processor time of a whole browser (docs/testing.md).
  const names = [
    "chromium-headless-shell",
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "microsoft-edge",
  ];
  return (env["PATH"] ?? "")
    .split(path.delimiter)
    .filter((folder) => folder !== "")
    .flatMap((folder) => names.map((name) => path.join(folder, name)));
}

/** @param {string[]} tried */
async function bringFromNpm(tried) {
  if (process.arch !== "x64") return null;
  const folder = path.join(root, ".cache", "browser");
  const manifest = path.join(folder, "node_modules", "@sparticuz", "chromium", "package.json");
  mkdirSync(folder, { recursive: true });
  exclusively("browser", () => {
    if (isReadable(manifest)) return;
    console.error(
      "Máy chưa có trình duyệt: đang tải Chromium từ kho npm (66 MB)… / No browser here: fetching Chromium from npm (66 MB)…",
    );
    runNpm(
      [
        "install",
        "--prefix",
        folder,
        "--no-save",
        "--ignore-scripts",
        "--no-audit",
        "--no-fund",
        "--loglevel=error",
        shippedByNpm,
      ],
      folder,
    );
  });
  if (!isReadable(manifest)) return null;
  // Makes the package unpack the system libraries that a bare machine lacks, and set LD_LIBRARY_PATH to them.
  process.env["AWS_LAMBDA_JS_RUNTIME"] ??= "nodejs22.x";
  const { default: shipped } = await import(pathToFileURL(createRequire(manifest).resolve("@sparticuz/chromium")).href);
  return start(await shipped.executablePath(), tried, process.env["LD_LIBRARY_PATH"] ?? null);
}

/** @param {string[]} tried */
async function bringFromDebian(tried) {
  if (!isRoot || !isExecutable("/usr/bin/apt-get")) return null;
  console.error(
    "Đang cài gói chromium-headless-shell của Debian… / Installing Debian's chromium-headless-shell package…",
  );
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  for (const command of [["update"], ["install", "--yes", "--no-install-recommends", "chromium-headless-shell"]]) {
    spawnSync("/usr/bin/apt-get", ["--quiet=2", ...command], { env, stdio: ["ignore", 2, 2] });
  }
  return start("/usr/bin/chromium-headless-shell", tried);
}

/**
 * @param {string} executablePath
 * @param {string[]} tried What did not start, and why.
 * @param {string | null} [libraryPath]
 * @returns {Promise<Browser | null>}
 */
async function start(executablePath, tried, libraryPath = null) {
  const { chromium } = await import("playwright-core");
  try {
    const env = { ...process.env, ...(libraryPath === null ? {} : { LD_LIBRARY_PATH: libraryPath }) };
    const browser = await chromium.launch({ executablePath, args: [...args], env, timeout: 30_000 });
    const version = browser.version();
    await browser.close();
    return { executablePath, args, libraryPath, version };
  } catch (error) {
    const lines = String(error).split("\n");
    const reason = lines.find((line) => /error while loading|FATAL|executable doesn't exist|closed/i.test(line));
    tried.push(`${executablePath}: ${(reason ?? lines[0] ?? "").trim()}`);
    return null;
  }
}

/** @param {string} file */
const isExecutable = (file) => isAccessible(file, constants.X_OK);

/** @param {string} file */
const isReadable = (file) => isAccessible(file, constants.R_OK);

/**
 * @param {string} file
 * @param {number} mode
 */
function isAccessible(file, mode) {
  try {
    accessSync(file, mode);
    return true;
  } catch {
    return false;
  }
}

if (isStartedDirectly(import.meta.url)) {
  ensureDependencies();
  try {
    console.log(JSON.stringify(await findBrowser()));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
