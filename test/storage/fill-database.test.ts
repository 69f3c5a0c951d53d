import "fake-indexeddb/auto";
import { expect, it } from "vitest";
import { addEvidenceItem, createAssessment } from "#src/storage/assessments";
import { declareDatabase } from "#src/storage/database";
import { fillDatabase, holdsExactly } from "#src/storage/fill-database";
import { createReview, saveOpinion } from "#src/storage/reviews";
import { loadWorkspaceContent } from "#src/storage/workspace-content";
import { aPackReview } from "#test/support/a-review";
import { aProfile } from "#test/support/a-profile";
import { openTestWriter } from "#test/support/open-test-session";

const item = { title: "Biên bản", kind: "record", datedOn: "2026-10-01", location: "Kho" } as const;
let copies = 0;

async function aFilledCopy() {
  const writer = await openTestWriter();
  const controlIds = ["4.1", "A.5.1", "A.8.13"];
  const created = await createAssessment(writer, { catalogId: "iso27001-2022", controlIds, profile: aProfile() });
  if (!created.ok) throw new Error(created.error.type);
  await addEvidenceItem(writer, created.value.id, { ...item, controlIds: [] });
  const review = await createReview(writer, { ...aPackReview(), documentBytes: new TextEncoder().encode("{}") });
  if (!review.ok) throw new Error(review.error.type);
  await saveOpinion(writer, review.value.id, "A.5.1", { conclusion: "needs-more" });
  const content = await loadWorkspaceContent(writer.database);
  const database = declareDatabase(`fill-database-${(copies += 1)}`);
  await database.open();
  await fillDatabase(database, writer.device, content);
  return { database, content, id: created.value.id, reviewId: review.value.id };
}

it("A database that was filled holds exactly what it was filled with", async () => {
  const { database, content } = await aFilledCopy();
  expect(await holdsExactly(database, content)).toBe(true);
});

it.each<[string, (copy: Awaited<ReturnType<typeof aFilledCopy>>) => PromiseLike<unknown>]>([
  ["an answer changed", ({ database, id }) => database.controlAssessments.update([id, "4.1"], { level: 3 })],
  ["an answer gone", ({ database, id }) => database.controlAssessments.delete([id, "4.1"])],
  [
    "an opinion changed",
    ({ database, reviewId }) => database.packOpinions.update([reviewId, "A.5.1"], { remark: "x" }),
  ],
  ["changes gone", async ({ database }) => database.changeSegments.clear()],
  [
    "a change altered",
    ({ database }) =>
      database.changeSegments.toCollection().modify(({ changes }) => {
        Object.assign(changes[0] ?? {}, { actor: "Lê Văn Khác" });
      }),
  ],
  [
    "a change twice",
    async ({ database, content }) => database.changes.bulkAdd(content.assessments[0]?.changes.slice(0, 1) ?? []),
  ],
  ["the head moved", ({ database, id }) => database.chainHeads.update(id, { sequence: 1 })],
  [
    "a row that belongs to nothing",
    ({ database }) =>
      database.evidenceItems.add({ ...item, controlIds: [], id: "stray", assessmentId: "stray", code: "BC-009" }),
  ],
])("%s is noticed when the rows are read back", async (_, alter) => {
  const copy = await aFilledCopy();
  await alter(copy);
  expect(await holdsExactly(copy.database, copy.content)).toBe(false);
});
