/** Builds the page with the product's storage in it and serves it with the product's headers off: it is no product. */
import { rmSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build, preview } from "vite";

export type ServedPage = { readonly url: string; readonly stop: () => Promise<void> };

const root = fileURLToPath(new URL("page", import.meta.url));
const settings = { root, base: "./", configFile: false, logLevel: "error" } as const;

let built: Promise<string> | undefined;

export async function servePage(): Promise<ServedPage> {
  const outDir = await (built ??= buildPage());
  const server = await preview({ ...settings, build: { outDir }, preview: { port: 0, host: "localhost" } });
  const url = server.resolvedUrls?.local[0];
  if (url === undefined) throw new Error("the page is not served");
  return { url, stop: () => server.close() };
}

/** Once for each process, which takes the folder with it. */
async function buildPage(): Promise<string> {
  const outDir = await mkdtemp(path.join(tmpdir(), "torture-page-"));
  process.once("exit", () => rmSync(outDir, { recursive: true, force: true }));
  await build({
    ...settings,
    define: { __APP_VERSION__: JSON.stringify("torture"), "process.env.NODE_ENV": JSON.stringify("production") },
    worker: { format: "es" },
    build: { outDir, emptyOutDir: true, target: "es2022" },
  });
  return outDir;
}
