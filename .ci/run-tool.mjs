/**
 * Starts npm and the tools of node_modules as plain Node processes. No shell and no `.cmd` file: Node refuses to start
 * those on Windows, and a shell would need the arguments quoted in its own way.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { root } from "./root.mjs";

/**
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {boolean} Whether it succeeded.
 */
export function runNode(args, env = process.env) {
  return spawnSync(process.execPath, args, { cwd: root, env, stdio: "inherit" }).status === 0;
}

/**
 * @param {string} packageName
 * @param {string} command One of the commands that the package ships.
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 */
export function runTool(packageName, command, args, env) {
  const folder = path.join(root, "node_modules", packageName);
  const { bin } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
  return runNode([path.join(folder, typeof bin === "string" ? bin : bin[command]), ...args], env);
}

/**
 * @param {readonly string[]} args
 * @param {string} [cwd]
 */
export function runNpm(args, cwd = root) {
  const env = { ...process.env };
  // What the caller said to its own npm (`--omit=dev`, `--dry-run`, `--global`) is not meant for this one.
  for (const name of Object.keys(env)) {
    if (/^npm_config_(omit|only|production|global|location|dry_run|ignore_scripts|prefix)$/i.test(name))
      delete env[name];
  }
  const script = npmScript();
  const run =
    script === undefined
      ? spawnSync(["npm", ...args].join(" "), { cwd, env, stdio: "inherit", shell: true })
      : spawnSync(process.execPath, [script, ...args], { cwd, env, stdio: "inherit" });
  return run.status === 0;
}

/** npm's own script: the running npm says where it is; otherwise it lies beside Node. */
function npmScript() {
  const nodeFolder = path.dirname(process.execPath);
  const asked = process.env["npm_execpath"];
  return [
    ...(asked !== undefined && path.basename(asked) === "npm-cli.js" ? [asked] : []),
    path.join(nodeFolder, "node_modules", "npm", "bin", "npm-cli.js"),
    path.join(nodeFolder, "..", "lib", "node_modules", "npm", "bin", "npm-cli.js"),
  ].find((file) => existsSync(file));
}
