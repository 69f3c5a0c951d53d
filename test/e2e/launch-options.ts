import type { LaunchOptions } from "playwright-core";
import { inject } from "vitest";

/** The browser that was found before the tests. */
export function launchOptions(): LaunchOptions {
  const { executablePath, args, libraryPath } = inject("browser");
  const env = { ...process.env, ...(libraryPath === null ? {} : { LD_LIBRARY_PATH: libraryPath }) };
  return { executablePath, args: [...args], env };
}
