/** Random work in two tabs against a model, over fake-indexeddb; `test/torture/tabs.ts` does the same in a browser. */
import "fake-indexeddb/auto";
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { createAssessment, saveControl } from "#src/storage/assessments";
import { redo, undo } from "#src/storage/history";
import { loadWorkspaceContent } from "#src/storage/workspace-content";
import { aProfile } from "#test/support/a-profile";
import { openTestWriter } from "#test/support/open-test-session";
import { arbitrarySteps, compareWithModel, tabControlIds, type TwoTabs } from "#test/support/two-tabs-model";

async function openTabs(): Promise<TwoTabs> {
  const writer = await openTestWriter();
  const created = await createAssessment(writer, {
    catalogId: "iso27001-2022",
    controlIds: tabControlIds,
    profile: aProfile(),
  });
  if (!created.ok) throw new Error(created.error.type);
  const { id } = created.value;
  const writers = [writer, { ...writer, written: new Set<string>() }] as const;
  return {
    write: async (tab, controlId, level, seen) => {
      await saveControl(writers[tab], id, controlId, { level }, { level: seen });
    },
    turn: async (tab, kind) => {
      await (kind === "undo" ? undo : redo)(writers[tab], id);
    },
    read: async () => {
      const [content] = (await loadWorkspaceContent(writer.database)).assessments;
      if (content === undefined) throw new Error("nothing is there");
      return content;
    },
  };
}

it("two tabs and the model agree after every sequence of steps", async () => {
  const property = fc.asyncProperty(arbitrarySteps, async (steps) => compareWithModel(await openTabs(), steps));
  await expect(fc.assert(property, { numRuns: 200 })).resolves.toBeUndefined();
}, 120_000);
