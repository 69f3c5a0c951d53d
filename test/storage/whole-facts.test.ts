import "fake-indexeddb/auto";
import { expect, it } from "vitest";
import { loadWholeFacts, readChanges } from "#src/storage/whole-facts";
import { anEdit, aChain } from "#test/support/a-chain";
import { openTestSession, openTestWriter } from "#test/support/open-test-session";

it("reads every part of an assessment, and nothing of one that is not there", async () => {
  const { session, facts } = await openTestSession();
  const { database } = session.writer;
  const whole = await loadWholeFacts(database, facts.assessment.id);
  expect(whole?.controlAssessments).toHaveLength(123);
  expect([whole?.correctiveActions, whole?.soaVersions]).toEqual([[], []]);
  expect(await loadWholeFacts(database, "other")).toBeNull();
});

it("reads a long history a thousand changes at a time, oldest first, none twice", async () => {
  const { database } = await openTestWriter();
  const changes = aChain(Array.from({ length: 2001 }, (_, index) => anEdit({ field: null, value: { level: index } })));
  await database.changes.bulkAdd(changes);
  const pages: number[] = [];
  const clocks: string[] = [];
  for await (const page of readChanges(database, "a-1")) {
    pages.push(page.length);
    clocks.push(...page.map(({ clock }) => clock));
  }
  expect(pages).toEqual([1000, 1000, 1]);
  expect(clocks).toEqual(changes.map(({ clock }) => clock));
});
