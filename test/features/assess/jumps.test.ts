import { describe, expect, it } from "vitest";
import { nextWhere, resumeAt } from "#src/features/assess/jumps";
import { saveControl } from "#src/storage/assessments";
import { openTestSession } from "#test/support/open-test-session";

async function controlsWith(levels: Readonly<Record<string, 0 | 1 | 2 | 3>>) {
  const { session, facts, refresh } = await openTestSession();
  for (const [id, level] of Object.entries(levels))
    await saveControl(session.writer, facts.assessment.id, id, { level });
  return (await refresh()).evaluation.controls;
}

describe("a jump", () => {
  it("leads to the next item not assessed, and from the last on to the first", async () => {
    const controls = await controlsWith({ "4.1": 3, "4.2": 3 });
    expect(nextWhere(controls, "4.1", "not-assessed")).toBe("4.3");
    const rest = Object.fromEntries(controls.map(({ control }) => [control.id, 3] as const));
    const { "4.4": _, ...allButOne } = rest;
    expect(nextWhere(await controlsWith(allButOne), "A.8.34", "not-assessed")).toBe("4.4");
  });

  it("leads to what is below its target and to what lacks evidence, and nowhere where there is no other", async () => {
    const controls = await controlsWith({ "4.1": 0, "A.5.1": 2 });
    expect(nextWhere(controls, "4.1", "below-target")).toBe("A.5.1");
    expect(nextWhere(controls, "A.5.1", "below-target")).toBe("4.1");
    expect(nextWhere(controls, "4.1", "missing-evidence")).toBe("A.5.1");
    expect(nextWhere(controls, "A.5.1", "missing-evidence")).toBeNull();
  });
});

describe("going on where the work stopped", () => {
  it("returns to an item that was touched and not answered", async () => {
    expect(resumeAt(await controlsWith({ "4.1": 3 }), "A.7.4")).toBe("A.7.4");
  });

  it("else takes the next open one after it", async () => {
    expect(resumeAt(await controlsWith({ "4.1": 3, "A.7.4": 2 }), "A.7.4")).toBe("A.7.5");
  });

  it("begins at the beginning where nothing was touched", async () => {
    expect(resumeAt(await controlsWith({}), null)).toBe("4.1");
  });
});
