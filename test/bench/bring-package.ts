/**
 * Packages that only a comparison needs. They are fetched when asked for and kept in .cache/, so that nobody else has to
 * download them.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import path from "node:path";

/** `packages` with their exact versions; returns the folder that holds their `node_modules`. */
export function bringPackages(name: string, packages: readonly string[]): string {
  const folder = path.resolve(".cache", "bench", [name, ...packages].join("+").replaceAll(/[^\w.+-]/g, "-"));
  if (existsSync(path.join(folder, "complete"))) return folder;
  mkdirSync(folder, { recursive: true });
  console.log(`Fetching ${packages.join(", ")} from npm…`);
  const npm = process.env["npm_execpath"];
  if (npm === undefined) throw new Error("Start this by npm: npm run bench");
  const { status } = spawnSync(
    process.execPath,
    [
      npm,
      "install",
      "--prefix",
      folder,
      "--no-save",
      "--ignore-scripts",
      "--no-audit",
      "--no-fund",
      "--loglevel=error",
      ...packages,
    ],
    { cwd: folder, stdio: "inherit" },
  );
  if (status !== 0) throw new Error(`npm could not fetch ${packages.join(", ")}`);
  mkdirSync(path.join(folder, "complete"));
  return folder;
}
