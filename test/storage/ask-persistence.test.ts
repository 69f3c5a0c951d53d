import "fake-indexeddb/auto";
import { expect, it, vi } from "vitest";
import { askPersistenceOnce } from "#src/storage/ask-persistence";
import { saveControl } from "#src/storage/assessments";
import type { Committed } from "#src/storage/writer";
import { aStorage } from "#test/support/a-storage";
import { openTestSession } from "#test/support/open-test-session";

it("lasting storage is asked for once, after the first answer and not after a note", async () => {
  const { session, facts } = await openTestSession();
  const seen: (readonly Committed[])[] = [];
  const writer = {
    ...session.writer,
    onCommitted: async (committed: readonly Committed[]) => void seen.push(committed),
  };
  await saveControl(writer, facts.assessment.id, "A.5.1", { note: "Đã ban hành" });
  await saveControl(writer, facts.assessment.id, "A.5.1", { level: 3 });
  await saveControl(writer, facts.assessment.id, "A.5.2", { level: 2 });
  const ask = vi.fn<() => Promise<unknown>>(async () => true);
  const storage = aStorage();
  const asked = seen.map((committed) => {
    askPersistenceOnce(committed, () => storage, ask);
    return ask.mock.calls.length;
  });
  expect(asked).toEqual([0, 1, 1]);
});

it("a browser that refuses its storage is not asked", async () => {
  const ask = vi.fn<() => Promise<unknown>>();
  const denied = () => {
    throw new DOMException("denied", "SecurityError");
  };
  const change = { field: "level" } as unknown as Committed["changes"][number];
  askPersistenceOnce([{ head: {} as Committed["head"], changes: [change] }], denied, ask);
  expect(ask).not.toHaveBeenCalled();
});
