/** Builds dist/. `npm start` and the browser tests build only when something that goes into it has changed. */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { ensureDependencies } from "./ensure-dependencies.mjs";
import { exclusively } from "./exclusively.mjs";
import { isStartedDirectly, root } from "./root.mjs";
import { runTool } from "./run-tool.mjs";

const sources = [
  ".ci/build",
  "controls",
  "index.html",
  "package-lock.json",
  "package.json",
  "public",
  "src",
  "tsconfig.json",
  "vite.config.ts",
];

/** Inside dist/, so that a build made in any other way, which empties the folder first, takes the stamp with it. */
const stamp = path.join(root, "dist", ".built-from");

export function buildIfChanged() {
  if (isUpToDate()) return true;
  let built = true;
  exclusively("build", () => {
    if (!isUpToDate()) built = build();
  });
  return built;
}

function build() {
  console.log("Đang dựng ứng dụng… / Building the app…");
  const digest = digestSources();
  const env = { ...process.env, NODE_ENV: "production" };
  if (!runTool("vite", "vite", ["build", "--logLevel", "warn"], env)) return false;
  writeFileSync(stamp, digest);
  return true;
}

const isUpToDate = () => existsSync(stamp) && readFileSync(stamp, "utf8") === digestSources();

/** By content: the times of files change with every checkout. */
function digestSources() {
  const hash = createHash("sha256");
  for (const file of sources.flatMap(listFiles)) {
    hash.update(`${file}\0`).update(
      createHash("sha256")
        .update(readFileSync(path.join(root, file)))
        .digest(),
    );
  }
  return hash.digest("hex");
}

/**
 * @param {string} place
 * @returns {string[]}
 */
function listFiles(place) {
  if (statSync(path.join(root, place)).isFile()) return [place];
  return readdirSync(path.join(root, place))
    .toSorted()
    .flatMap((name) => listFiles(`${place}/${name}`));
}

if (isStartedDirectly(import.meta.url)) {
  ensureDependencies();
  exclusively("build", () => {
    process.exitCode = build() ? 0 : 1;
  });
}
