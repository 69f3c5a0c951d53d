import { describe, expect, it } from "vitest";
import { openTestSession } from "#test/support/open-test-session";
import { readLog } from "#src/features/history/read-log";
import { saveControl, saveControls } from "#src/storage/assessments";

const everything = <Item>(changes: readonly Item[]) => changes;

async function open() {
  const { session, facts, evaluation } = await openTestSession();
  const { writer } = session;
  const { id } = facts.assessment;
  return { writer, id, controlIds: evaluation.controls.map(({ control }) => control.id) };
}

describe("a page of the log", () => {
  it("holds whole operations, also those that lie across two readings", async () => {
    const { writer, id, controlIds } = await open();
    // 124 of the creation, then twice 123: the portion of 250 ends inside the creation.
    await saveControls(writer, id, controlIds, { owner: "Mai" });
    await saveControls(writer, id, controlIds, { dueOn: "2027-03-31" });
    const { operations, isComplete } = await readLog(writer.database, id, 100, everything);
    expect(operations.map(({ changes }) => changes.length)).toEqual([123, 123, 124]);
    expect(isComplete).toBe(true);
  });

  it("says whether there is more that was asked for", async () => {
    const { writer, id } = await open();
    for (const level of [1, 2, 3] as const) await saveControl(writer, id, "A.5.15", { level });
    const levels = (wanted: number) =>
      readLog(writer.database, id, wanted, (changes) => changes.filter(({ field }) => field === "level"));
    const page = await levels(2);
    expect(page.operations.map(({ changes }) => changes[0].newValue)).toEqual([3, 2]);
    expect(page.isComplete).toBe(false);
    expect((await levels(3)).isComplete).toBe(true);
  });
});
