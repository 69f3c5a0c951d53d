/** Random work in two tabs against a model: what is shown, what is in conflict and what the log says always agree. */
import "fake-indexeddb/auto";
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { replay } from "#src/domain/history/apply-change";
import { findChainBreak } from "#src/domain/history/change";
import { findConflicts } from "#src/domain/history/merge";
import { createAssessment, saveControl } from "#src/storage/assessments";
import { redo, undo } from "#src/storage/history";
import { loadWorkspaceContent } from "#src/storage/workspace-content";
import { digest } from "#src/storage/write-edits";
import type { Writer } from "#src/storage/writer";
import { aProfile } from "#test/support/a-profile";
import { openTestWriter } from "#test/support/open-test-session";

/** `npm run torture:tabs` asks for more. */
const runs = Number(process.env["TWO_TABS_RUNS"] ?? 200);

const controlIds = ["4.1", "A.5.1"] as const;

type Step =
  | { readonly do: "look"; readonly tab: 0 | 1 }
  | { readonly do: "write"; readonly tab: 0 | 1; readonly controlId: string; readonly level: 0 | 1 | 2 }
  | { readonly do: "undo" | "redo"; readonly tab: 0 | 1 };

const tab = fc.constantFrom(0 as const, 1 as const);
const arbitraryStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 2, arbitrary: fc.record({ do: fc.constant("look" as const), tab }) },
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant("write" as const),
      tab,
      controlId: fc.constantFrom(...controlIds),
      level: fc.constantFrom(0 as const, 1 as const, 2 as const),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constantFrom("undo" as const, "redo" as const), tab }) },
);

type Value = { readonly level: number | null; readonly by: 0 | 1 | null };
type Tabs = readonly [Writer, Writer];

async function openTabs(): Promise<{ readonly tabs: Tabs; readonly id: string }> {
  const writer = await openTestWriter();
  const created = await createAssessment(writer, { catalogId: "iso27001-2022", controlIds, profile: aProfile() });
  if (!created.ok) throw new Error(created.error.type);
  return { tabs: [writer, { ...writer, written: new Set() }], id: created.value.id };
}

it("two tabs and the model agree after every sequence of steps", async () => {
  const property = fc.asyncProperty(fc.array(arbitraryStep, { maxLength: 14 }), async (steps) => {
    const { tabs, id } = await openTabs();
    const stored = new Map<string, Value>(controlIds.map((controlId) => [controlId, { level: null, by: null }]));
    const screens = [new Map(stored), new Map(stored)] as const;
    /** Values that went under unseen. Nobody decides here, so that they stay, except where one is written again. */
    const disputed = new Map(controlIds.map((controlId) => [controlId as string, new Set<number | null>()]));
    let turned = false;
    for (const step of steps) {
      const screen = screens[step.tab];
      if (step.do === "look") {
        for (const [controlId, value] of stored) screen.set(controlId, value);
      } else if (step.do === "write") {
        const { controlId, level } = step;
        const [seen, current] = [screen.get(controlId), stored.get(controlId)];
        await saveControl(tabs[step.tab], id, controlId, { level }, { level: (seen?.level ?? null) as 0 | null });
        if (current?.level === level) continue;
        const isSurprised = seen?.level !== current?.level && current?.by !== step.tab;
        if (isSurprised && current !== undefined) disputed.get(controlId)?.add(current.level);
        stored.set(controlId, { level, by: step.tab });
      } else {
        turned = true;
        await (step.do === "undo" ? undo : redo)(tabs[step.tab], id);
        break;
      }
    }
    const { assessments } = await loadWorkspaceContent(tabs[0].database);
    const [content] = assessments;
    if (content === undefined) throw new Error("nothing is there");
    const { changes, head, controlAssessments } = content;
    expect(findChainBreak(changes, digest, head.hash)).toBeNull();
    const replayed = replay(changes);
    for (const row of controlAssessments) expect(replayed.get(`control-assessment/${row.controlId}`)).toEqual(row);
    if (turned) return;
    expect(controlAssessments.map(({ controlId, level }) => [controlId, level])).toEqual(
      [...stored].map(([controlId, { level }]) => [controlId, level]),
    );
    const conflicts = findConflicts(changes);
    const told = controlIds.map((controlId) => [
      controlId,
      new Set(conflicts.filter(({ entityId }) => entityId === controlId).map(({ other }) => other.newValue)),
    ]);
    const expected = controlIds.map((controlId) => {
      const values = new Set(disputed.get(controlId));
      values.delete(stored.get(controlId)?.level ?? null);
      return [controlId, values];
    });
    expect(told).toEqual(expected);
    const values = new Set(changes.map(({ newValue }) => JSON.stringify(newValue)));
    for (const { other } of conflicts) expect(values).toContain(JSON.stringify(other.newValue));
  });
  await fc.assert(property, { numRuns: runs });
}, 600_000);
