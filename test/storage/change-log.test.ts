import "fake-indexeddb/auto";
import * as fc from "fast-check";
import { expect, it } from "vitest";
import {
  changesInOrder,
  changesOfEntity,
  countChanges,
  newestChanges,
  readChanges,
  segmentsOf,
} from "#src/storage/change-log";
import { declareDatabase } from "#src/storage/database";
import { fillDatabase } from "#src/storage/fill-database";
import { readOlderContent } from "#src/storage/read-older-content";
import { loadWorkspaceContent } from "#src/storage/workspace-content";
import { anEdit, aChain } from "#test/support/a-chain";
import { openTestSession, openTestWriter } from "#test/support/open-test-session";

const history = "a-1";
const chain = aChain(
  Array.from({ length: 2300 }, (_, index) =>
    anEdit({ entityId: `A.5.${index % 7}`, field: null, value: { level: index } }),
  ),
);
const newestFirst = chain.toReversed();

/** How many come in whole, and which of them a merge has brought afterwards. */
const layouts = fc.record({
  length: fc.integer({ min: 0, max: chain.length }),
  inWhole: fc.double({ min: 0, max: 1, noNaN: true }),
  merged: fc.uniqueArray(fc.nat({ max: chain.length - 1 }), { maxLength: 20 }),
  at: fc.nat({ max: chain.length }),
  limit: fc.integer({ min: 1, max: 300 }),
});

it("reads the same log however its changes came in", async () => {
  const { database } = await openTestWriter();
  const property = fc.asyncProperty(layouts, async ({ length, inWhole, merged, at, limit }) => {
    const all = chain.slice(0, length);
    const isRow = (index: number) => index >= length * inWhole || merged.includes(index);
    await Promise.all([database.changes.clear(), database.changeSegments.clear()]);
    await database.changes.bulkAdd(all.filter((_, index) => isRow(index)));
    await database.changeSegments.bulkAdd(
      segmentsOf(
        history,
        all.filter((_, index) => !isRow(index)),
      ),
    );

    const clock = chain[at]?.clock ?? "\uffff";
    expect(await changesInOrder(database, history)).toEqual(all);
    expect(await changesInOrder(database, history, clock)).toEqual(all.slice(at + 1));
    const older = all.slice(0, at).toReversed().slice(0, limit);
    expect(await newestChanges(database, history, limit, clock)).toEqual(older);
    expect(await newestChanges(database, history, limit)).toEqual(
      newestFirst.slice(chain.length - length).slice(0, limit),
    );
    const ofOne = all.filter(({ entityId }) => entityId === "A.5.3");
    expect(await changesOfEntity(database, history, "A.5.3")).toEqual(ofOne);
    expect(await countChanges(database)).toBe(length);

    const pages = [];
    for await (const page of readChanges(database, history)) pages.push(page);
    expect(pages.flat()).toEqual(all);
    expect(pages.slice(0, -1).every((page) => page.length === 1000)).toBe(true);
    expect([...(await changesInOrder(database, "other")), ...(await newestChanges(database, "other", 1))]).toEqual([]);
  });
  await fc.assert(property, { numRuns: 25 });
});

it("two branches that share a reading do not end two segments by it", () => {
  const twins = chain
    .slice(0, 300)
    .map((change, index) => (index === 200 ? { ...change, clock: chain[199]?.clock ?? "" } : change));
  const segments = segmentsOf(history, twins);
  expect(segments.map(({ changes }) => changes.length)).toEqual([201, 99]);
  expect(segments.flatMap(({ changes }) => changes)).toEqual(twins);
});

it("a restored history is read without Dexie as well, before a later version upgrades it", async () => {
  const { session } = await openTestSession();
  const { writer } = session;
  const content = await loadWorkspaceContent(writer.database);
  const restored = declareDatabase("change-log-restored");
  await restored.open();
  await fillDatabase(restored, writer.device, content);
  const { assessments, reviews, trainings } = content;
  expect(await readOlderContent(restored.name)).toEqual({ assessments, reviews, trainings });
  restored.close();
});
