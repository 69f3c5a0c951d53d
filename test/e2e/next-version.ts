/** A server of the built app that changes, while it runs, to a version with another database schema. */
import { execFile } from "node:child_process";
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { preview } from "vite";

export type ChangingServer = {
  readonly url: string;
  /** From now on the next version is served. */
  readonly change: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

const sources = ["src", "controls", "public", ".ci", "index.html", "package.json", "tsconfig.json", "vite.config.ts"];

/** Builds the next version first, which takes some seconds. */
export async function startChangingServer(): Promise<ChangingServer> {
  const folder = await mkdtemp(path.join(tmpdir(), "next-version-"));
  const [served, next] = [path.join(folder, "served"), path.join(folder, "next")];
  await Promise.all(sources.map((name) => cp(name, path.join(next, name), { recursive: true })));
  await symlink(path.resolve("node_modules"), path.join(next, "node_modules"), "junction");
  await raiseSchema(path.join(next, "src/storage/database.ts"));
  const vite = path.resolve("node_modules/vite/bin/vite.js");
  const env = { ...process.env, NODE_ENV: "production" };
  await promisify(execFile)(process.execPath, [vite, "build", "--logLevel", "error"], { cwd: next, env });
  await cp("dist", served, { recursive: true });
  const server = await preview({
    root: folder,
    configFile: false,
    logLevel: "error",
    build: { outDir: served },
    preview: { port: 0, host: "localhost" },
  });
  return {
    url: server.resolvedUrls?.local[0] ?? "",
    change: async () => {
      const built = path.join(next, "dist");
      // The worker last: a browser that asks in between and finds it new would miss the files that it names.
      const isWorker = (file: string) => path.basename(file) === "sw.js";
      await cp(built, served, { recursive: true, force: true, filter: (file) => !isWorker(file) });
      await cp(path.join(built, "sw.js"), path.join(served, "sw.js"));
    },
    stop: async () => {
      await server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** One table more, as the next release might bring. */
async function raiseSchema(file: string): Promise<void> {
  const source = await readFile(file, "utf8");
  const current = /export const codeVersion = (\d+);/.exec(source)?.[1];
  if (current === undefined) throw new Error(`${file} has no codeVersion`);
  const version = Number(current) + 1;
  const raised = source
    .replace(`export const codeVersion = ${current};`, `export const codeVersion = ${version};`)
    .replace("  return database;\n}", `  database.version(${version}).stores({ next: "id" });\n  return database;\n}`);
  if (!raised.includes(`version(${version})`)) throw new Error(`${file} could not be changed`);
  await writeFile(file, raised);
}
