// Dexie looks for the database when it is loaded, whichever file of a process loads it first.
import "fake-indexeddb/auto";
import * as fc from "fast-check";
import { afterAll, afterEach, beforeEach, vi } from "vitest";

// The same cases for everybody, so that a failure is somebody's change; other ones with PROPERTY_SEED.
fc.configureGlobal({ seed: Number(process.env["PROPERTY_SEED"] ?? 27001) });

/** What a test prints without expecting it is a fault that nobody has read yet. */
const printed: string[] = [];

beforeEach(() => {
  printed.length = 0;
  for (const method of ["error", "warn"] as const) {
    vi.spyOn(console, method).mockImplementation((...parts: unknown[]) => {
      printed.push(parts.map(String).join(" "));
    });
  }
});

afterEach(() => {
  vi.restoreAllMocks();
  if (printed.length > 0) throw new Error(`Unexpected console output:\n${printed.join("\n")}`);
});

// The next file of this process has the globals of the browser again.
afterAll(() => {
  vi.unstubAllGlobals();
});
