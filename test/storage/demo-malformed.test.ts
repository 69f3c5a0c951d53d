import "fake-indexeddb/auto";
import { expect, it } from "vitest";
import { openDemo } from "#src/storage/demo";
import { loadDemoFiles } from "#src/storage/demo-file";
import { openTestWriter } from "#test/support/open-test-session";

/** The shipped files, with something else in one place. */
async function openWith(change: (files: Record<string, unknown>) => unknown) {
  const files = (await loadDemoFiles()) as Record<string, unknown>;
  const writer = await openTestWriter();
  const opened = await openDemo(writer, async () => change(files));
  return { opened, changes: await writer.database.changes.count() };
}

it.each([
  ["a file that did not come", () => undefined, "(root)"],
  ["a row of another shape", (files: object) => ({ ...files, risks: [{ code: "R-1" }] }), "risks.0.code"],
  [
    "a catalog that is not shipped",
    ({ assessment, ...files }: Record<string, unknown>) => ({
      ...files,
      assessment: { ...(assessment as object), catalogId: "iso27001-2005" },
    }),
    "/controls/iso27001-2005/catalog.json",
  ],
  [
    "a name of nothing",
    (files: object) => ({ ...files, risks: [{ code: "R-001", controlIds: ["A.9.9"] }] }),
    "risks.0.controlIds.0",
  ],
])("%s keeps the demo from being written, and the place is told", async (_, change, place) => {
  const { opened, changes } = await openWith(change);
  expect(opened).toEqual({ ok: false, error: { type: "demo-malformed", place } });
  expect(changes).toBe(0);
});
