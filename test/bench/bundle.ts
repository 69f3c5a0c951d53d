/** Code of the project made ready to be evaluated inside a page, which may load no script but its own. */
import { fileURLToPath } from "node:url";
import { build } from "vite";

export async function bundleForPage(entry: string, globalName: string): Promise<string> {
  const built = await build({
    root: fileURLToPath(new URL("../..", import.meta.url)),
    configFile: false,
    logLevel: "error",
    build: { write: false, target: "es2022", lib: { entry, formats: ["iife"], name: globalName } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (output === undefined || !("output" in output)) throw new Error(`${entry} was not bundled`);
  const [chunk] = output.output;
  return `${chunk.code}\nglobalThis.${globalName} = ${globalName};`;
}
