import type { InstalledBrowser } from "#test/support/start-browser";

/** One group of measurements; returns its figures as Markdown. */
export type BenchPart = (bench: { readonly browser: InstalledBrowser }) => Promise<string>;
