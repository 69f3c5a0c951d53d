/** Before the browser tests: finds the browser, builds the app if it has changed, serves it. */
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { TestProject } from "vitest/node";
import { startServer, type RunningServer } from "./start-server";

/** What `.ci/find-browser.mjs` prints. */
export type FoundBrowser = {
  readonly executablePath: string;
  readonly args: readonly string[];
  readonly libraryPath: string | null;
  readonly version: string;
};

declare module "vitest" {
  interface ProvidedContext {
    readonly baseUrl: string;
    readonly browser: FoundBrowser;
  }
}

let server: RunningServer | undefined;

export async function setup(project: TestProject): Promise<void> {
  const found = await promisify(execFile)(process.execPath, [".ci/find-browser.mjs"]);
  // Whatever an installer printed before it, the result is the last line.
  project.provide("browser", JSON.parse(found.stdout.trim().split("\n").at(-1) ?? "") as FoundBrowser);
  server = await startServer();
  project.provide("baseUrl", server.url);
}

export async function teardown(): Promise<void> {
  await server?.stop();
}
