import { describe, expect, it } from "vitest";
import { openTestSession } from "#test/support/open-test-session";
import { createConflictReader } from "#src/features/assess/read-conflicts";
import { saveControl, saveControls } from "#src/storage/assessments";
import { settleConflict } from "#src/storage/history";
import { anotherWindow } from "#test/support/another-window";

async function open() {
  const { session, facts, evaluation } = await openTestSession();
  const { writer } = session;
  const { id } = facts.assessment;
  return {
    writer,
    second: anotherWindow(writer),
    id,
    read: createConflictReader(writer.database, id),
    controlIds: evaluation.controls.map(({ control }) => control.id),
  };
}

const place = { entity: "control-assessment", entityId: "A.5.15", field: "level" } as const;

describe("the reader of conflicts", () => {
  it("keeps its list through ordinary edits, also through more of them than it reads at once", async () => {
    const { writer, id, read, controlIds } = await open();
    const first = await read();
    await saveControl(writer, id, "A.5.15", { level: 3 });
    await saveControls(writer, id, controlIds, { owner: "Mai" });
    expect(await read()).toBe(first);
  });

  it("finds a conflict that lies under many later edits", async () => {
    const { writer, second, id, read, controlIds } = await open();
    await read();
    await saveControl(writer, id, "A.5.15", { level: 3 });
    await saveControl(second, id, "A.5.15", { level: 4 }, { level: null });
    await saveControls(writer, id, controlIds, { owner: "Mai" });
    expect((await read()).map(({ kept, other }) => [kept.newValue, other.newValue])).toEqual([[4, 3]]);
  });

  it("sees that a decision has closed it, and that typing on has not", async () => {
    const { writer, second, id, read } = await open();
    await saveControl(writer, id, "A.5.15", { level: 3 });
    await saveControl(second, id, "A.5.15", { level: 4 }, { level: null });
    expect(await read()).toHaveLength(1);
    await settleConflict(writer, id, place, 4);
    expect(await read()).toEqual([]);
    await saveControl(second, id, "A.5.15", { level: 2 }, { level: null });
    expect(await read()).toHaveLength(1);
    await saveControl(second, id, "A.5.15", { level: 1 }, { level: 2 });
    expect((await read()).map(({ kept, other }) => [kept.newValue, other.newValue])).toEqual([[1, 4]]);
  });
});
