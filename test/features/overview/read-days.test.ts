import { expect, it } from "vitest";
import { readDays } from "#src/features/overview/read-days";
import { saveControl } from "#src/storage/assessments";
import { openTestSession } from "#test/support/open-test-session";

const goesOn = () => false;

it("reads a history once, and again when something was written", async () => {
  const { session, facts } = await openTestSession();
  const { database } = session.writer;
  const { id } = facts.assessment;
  const first = await readDays(database, id, session.bundle, goesOn);
  expect(first?.map(({ day, gaps }) => [day, gaps])).toEqual([["2026-11-16", 123]]);
  expect(await readDays(database, id, session.bundle, goesOn)).toBe(first);
  await saveControl(session.writer, id, "A.5.1", { level: 3 });
  const again = await readDays(database, id, session.bundle, goesOn);
  expect(again).not.toBe(first);
  expect(again?.[0]?.notAssessed).toBe(122);
});

it("gives up when something newer is asked for", async () => {
  const { session, facts } = await openTestSession();
  expect(await readDays(session.writer.database, facts.assessment.id, session.bundle, () => true)).toBeNull();
});
