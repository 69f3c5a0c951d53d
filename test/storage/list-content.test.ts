import "fake-indexeddb/auto";
import { expect, it } from "vitest";
import { loadListContent } from "#src/storage/list-content";
import { openTestSession } from "#test/support/open-test-session";

it("reads every part of an assessment, and nothing of one that is not there", async () => {
  const { session, facts } = await openTestSession();
  const { database } = session.writer;
  const content = await loadListContent(database, facts.assessment.id);
  expect(content?.controlAssessments).toHaveLength(123);
  expect([content?.correctiveActions, content?.soaVersions]).toEqual([[], []]);
  expect(await loadListContent(database, "other")).toBeNull();
});
