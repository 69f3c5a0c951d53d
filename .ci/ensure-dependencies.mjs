/**
 * Installs what is missing, so that one command is enough on a fresh clone. Uses nothing but Node.
 *
 * What is missing is read off npm's own record in node_modules, not a stamp of ours: an install that was interrupted,
 * left the tools out or was made on another system is seen as such, and one that a developer made by hand counts.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import { exclusively } from "./exclusively.mjs";
import { isStartedDirectly, root } from "./root.mjs";
import { runNpm } from "./run-tool.mjs";

/**
 * @typedef {object} LockedPackage
 * @property {string} [version]
 * @property {string} [integrity]
 * @property {boolean} [optional]
 * @property {boolean} [devOptional]
 * @property {readonly string[]} [os]
 * @property {readonly string[]} [cpu]
 * @property {readonly string[]} [libc]
 */

/** Ends the process with a plain message where it cannot help. */
export function ensureDependencies() {
  const { engines } = readJson("package.json");
  if (!satisfies(process.versions.node, engines.node)) {
    fail(
      `Node.js ${process.version} không dùng được. Hãy cài Node.js 24 LTS (hoặc từ 20.19, 22.13) rồi chạy lại.`,
      `Node.js ${process.version} will not do. Install Node.js 24 LTS (20.19+ and 22.13+ also work) and run this again.`,
    );
  }
  if (isInstalled()) return;
  let installed = true;
  exclusively("install", () => {
    if (isInstalled()) return;
    console.log(
      "Đang cài các gói phụ thuộc (npm ci), khoảng một phút… / Installing dependencies (npm ci), about a minute…",
    );
    // --include=dev: NODE_ENV=production would leave the tools out. --ignore-scripts: no package here needs one.
    installed = runNpm([
      "ci",
      "--include=dev",
      "--ignore-scripts",
      "--no-audit",
      "--no-fund",
      "--prefer-offline",
      "--loglevel=error",
    ]);
  });
  if (!installed) {
    fail(
      "Không cài được các gói phụ thuộc. Hãy kiểm tra kết nối tới kho gói npm, rồi chạy lại lệnh vừa dùng.",
      "The dependencies could not be installed. Check the connection to the npm registry and run the command again.",
    );
  }
}

function isInstalled() {
  try {
    /** @type {Record<string, LockedPackage>} */
    const wanted = readJson("package-lock.json").packages;
    /** @type {Record<string, LockedPackage>} */
    const present = readJson("node_modules/.package-lock.json").packages;
    return Object.entries(wanted).every(([place, entry]) => {
      const found = present[place];
      if (place === "") return true;
      if (found === undefined) return entry.optional === true || entry.devOptional === true;
      return found.version === entry.version && found.integrity === entry.integrity && isForThisSystem(entry);
    });
  } catch {
    return false;
  }
}

/**
 * False for the binaries of another system, which npm installs only there.
 * @param {LockedPackage} entry
 */
const isForThisSystem = ({ os, cpu, libc }) =>
  admits(os, process.platform) && admits(cpu, process.arch) && (libc === undefined || admits(libc, systemLibc()));

/**
 * npm's lists: names, or names to leave out.
 * @param {readonly string[] | undefined} list
 * @param {string} name
 */
function admits(list, name) {
  if (list === undefined || list.length === 0) return true;
  return list.some((item) => item.startsWith("!")) ? !list.includes(`!${name}`) : list.includes(name);
}

function systemLibc() {
  const report = /** @type {{ header: { glibcVersionRuntime?: string } }} */ (process.report.getReport());
  return report.header.glibcVersionRuntime === undefined ? "musl" : "glibc";
}

/**
 * Understands what package.json uses: `^a.b.c`, `>=a.b.c` and `||`.
 * @param {string} version
 * @param {string} range
 */
function satisfies(version, range) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return range.split("||").some((part) => {
    const [, sign, wantedMajor, wantedMinor] = /^\s*(\^|>=)(\d+)\.(\d+)\.\d+\s*$/.exec(part) ?? [];
    const sameMajor = major === Number(wantedMajor) && minor >= Number(wantedMinor);
    return sameMajor || (sign === ">=" && major > Number(wantedMajor));
  });
}

/** @param {string} file */
const readJson = (file) => JSON.parse(readFileSync(path.join(root, file), "utf8"));

/**
 * @param {string} vietnamese
 * @param {string} english
 * @returns {never}
 */
function fail(vietnamese, english) {
  console.error(`\n${vietnamese}\n${english}\n`);
  process.exit(1);
}

if (isStartedDirectly(import.meta.url)) ensureDependencies();
