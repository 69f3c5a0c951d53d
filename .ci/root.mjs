import path from "node:path";
import { fileURLToPath } from "node:url";

/** The repository. Never taken from `URL.pathname`, which breaks on Windows, spaces and Vietnamese folder names. */
export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/**
 * Whether a file was started by `node FILE` and not imported.
 * @param {string} moduleUrl
 */
export const isStartedDirectly = (moduleUrl) =>
  process.argv[1] !== undefined && path.resolve(process.argv[1]) === fileURLToPath(moduleUrl);
