import { describe, expect, it } from "vitest";
import { openTestSession } from "#test/support/open-test-session";
import { readLog } from "#src/features/history/read-log";
import { saveControl, saveControls } from "#src/storage/assessments";
import { openDemo } from "#src/storage/demo";
import { recordedAt } from "#src/domain/history/change";
import { localDay } from "#src/i18n/formats";

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

  it("has an operation of several days, which the sample data are, day by day with who sat there", async () => {
    const { writer } = await open();
    const demo = await openDemo(writer);
    if (!demo.ok) throw new Error(demo.error.type);
    const { operations } = await readLog(writer.database, demo.value, 100, everything);
    const days = operations.map(({ changes }) => [localDay(new Date(recordedAt(changes[0]))), changes[0].actor]);
    expect(new Set(days.map(([day]) => day)).size).toBe(days.length);
    expect(days.at(-1)).toEqual(["2026-10-05", "Phạm Quốc Bình"]);
    expect(days).toContainEqual(["2026-10-21", "Vũ Đức Thắng"]);
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
