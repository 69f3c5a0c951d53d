/** Builds the page with the product's storage in it and serves it with the product's headers off: it is no product. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build, preview } from "vite";

export type ServedPage = { readonly url: string; readonly stop: () => Promise<void> };

export async function servePage(): Promise<ServedPage> {
  const outDir = await mkdtemp(path.join(tmpdir(), "torture-page-"));
  const root = fileURLToPath(new URL("page", import.meta.url));
  const settings = { root, base: "./", configFile: false, logLevel: "error" } as const;
  await build({
    ...settings,
    define: { __APP_VERSION__: JSON.stringify("torture"), "process.env.NODE_ENV": JSON.stringify("production") },
    worker: { format: "es" },
    build: { outDir, emptyOutDir: true, target: "es2022" },
  });
  const server = await preview({ ...settings, build: { outDir }, preview: { port: 0, host: "localhost" } });
  const url = server.resolvedUrls?.local[0];
  if (url === undefined) throw new Error("the page is not served");
  return {
    url,
    stop: async () => {
      await server.close();
      await rm(outDir, { recursive: true, force: true });
    },
  };
}
