/**
 * A model of two tabs. After any sequence of steps what is stored, what is in conflict and what the log says have to be
 * what the model says; in one program over fake-indexeddb and in two real pages of a browser.
 */
import assert from "node:assert/strict";
import * as fc from "fast-check";
import { replay } from "#src/domain/history/apply-change";
import { findChainBreak } from "#src/domain/history/change";
import { findConflicts } from "#src/domain/history/merge";
import type { AssessmentContent } from "#src/domain/backup/workspace-content";
import { digest } from "#src/storage/write-edits";

export type Level = 0 | 1 | 2;
export type TabNumber = 0 | 1;

/** Both work on one new assessment with the controls below, nothing answered. */
export type TwoTabs = {
  /** `seen` is what this tab had on its screen. */
  readonly write: (tab: TabNumber, controlId: string, level: Level, seen: Level | null) => Promise<void>;
  readonly turn: (tab: TabNumber, kind: "undo" | "redo") => Promise<void>;
  readonly read: () => Promise<Pick<AssessmentContent, "changes" | "head" | "controlAssessments">>;
};

export const tabControlIds = ["4.1", "A.5.1"] as const;

export type TabStep =
  | { readonly do: "look"; readonly tab: TabNumber }
  | { readonly do: "write"; readonly tab: TabNumber; readonly controlId: string; readonly level: Level }
  | { readonly do: "undo" | "redo"; readonly tab: TabNumber };

const tab = fc.constantFrom(0 as const, 1 as const);
const arbitraryStep: fc.Arbitrary<TabStep> = fc.oneof(
  { weight: 2, arbitrary: fc.record({ do: fc.constant("look" as const), tab }) },
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant("write" as const),
      tab,
      controlId: fc.constantFrom(...tabControlIds),
      level: fc.constantFrom(0 as const, 1 as const, 2 as const),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constantFrom("undo" as const, "redo" as const), tab }) },
);

export const arbitrarySteps = fc.array(arbitraryStep, { maxLength: 14 });

type Value = { readonly level: number | null; readonly by: TabNumber | null };

/** Throws where tabs and model do not agree. */
export async function compareWithModel(tabs: TwoTabs, steps: readonly TabStep[]): Promise<void> {
  const stored = new Map<string, Value>(tabControlIds.map((controlId) => [controlId, { level: null, by: null }]));
  const screens = [new Map(stored), new Map(stored)] as const;
  /** Values that went under unseen. Nobody decides here, so that they stay, except where one is written again. */
  const disputed = new Map(tabControlIds.map((controlId) => [controlId as string, new Set<number | null>()]));
  let turned = false;
  for (const step of steps) {
    const screen = screens[step.tab];
    if (step.do === "look") {
      for (const [controlId, value] of stored) screen.set(controlId, value);
    } else if (step.do === "write") {
      const { controlId, level } = step;
      const [seen, current] = [screen.get(controlId), stored.get(controlId)];
      await tabs.write(step.tab, controlId, level, (seen?.level ?? null) as Level | null);
      if (current?.level === level) continue;
      const isSurprised = seen?.level !== current?.level && current?.by !== step.tab;
      if (isSurprised && current !== undefined) disputed.get(controlId)?.add(current.level);
      stored.set(controlId, { level, by: step.tab });
    } else {
      turned = true;
      await tabs.turn(step.tab, step.do);
      break;
    }
  }
  const { changes, head, controlAssessments } = await tabs.read();
  assert.equal(findChainBreak(changes, digest, head.hash), null);
  const replayed = replay(changes);
  for (const row of controlAssessments) assert.deepEqual(replayed.get(`control-assessment/${row.controlId}`), row);
  if (turned) return;
  assert.deepEqual(
    controlAssessments.map(({ controlId, level }) => [controlId, level]),
    [...stored].map(([controlId, { level }]) => [controlId, level]),
  );
  const conflicts = findConflicts(changes);
  const told = tabControlIds.map((controlId) => [
    controlId,
    new Set(conflicts.filter(({ entityId }) => entityId === controlId).map(({ other }) => other.newValue)),
  ]);
  const expected = tabControlIds.map((controlId) => {
    const values = new Set(disputed.get(controlId));
    values.delete(stored.get(controlId)?.level ?? null);
    return [controlId, values];
  });
  assert.deepEqual(told, expected);
  const values = new Set(changes.map(({ newValue }) => JSON.stringify(newValue)));
  for (const { other } of conflicts) assert.ok(values.has(JSON.stringify(other.newValue)));
}
