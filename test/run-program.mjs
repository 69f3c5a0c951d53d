/** Runs a program written in TypeScript with the imports of the project, on every Node that the project admits. */
import path from "node:path";
import { ensureDependencies } from "#ci/ensure-dependencies.mjs";
import { root } from "#ci/root.mjs";

const [program, ...args] = process.argv.slice(2);
if (program === undefined) throw new Error("node test/run-program.mjs FILE.ts …");
ensureDependencies();
const { runnerImport } = await import("vite");
const { module } = await runnerImport(path.resolve(root, program), { root, configFile: false, logLevel: "error" });
await module.run(args);
