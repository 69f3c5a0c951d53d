import "fake-indexeddb/auto";
import { describe, expect, it, vi } from "vitest";
import { entitiesOf, historiesOf, type WorkspaceHistories } from "#src/domain/backup/workspace-content";
import { replay } from "#src/domain/history/apply-change";
import { findChainBreak } from "#src/domain/history/change";
import { codeVersion, declareDatabase, type AssessmentDatabase } from "#src/storage/database";
import { inspectDatabase } from "#src/storage/inspect-database";
import { readOlderContent } from "#src/storage/read-older-content";
import { openDatabase, type Opened, type OpenDependencies } from "#src/storage/open-database";
import { loadWorkspaceContent } from "#src/storage/workspace-content";
import { digest } from "#src/storage/write-edits";
import { createFixtureDatabase, hasDatabaseFixture, readDatabaseFixture } from "#test/support/database-fixture";
import { openDependencies } from "#test/support/open-test-session";

const olderVersions = Array.from({ length: codeVersion - 1 }, (_, index) => index + 1);
let names = 0;

async function createOlder(version: number): Promise<string> {
  const name = `upgrade-${(names += 1)}`;
  await createFixtureDatabase(name, readDatabaseFixture(version));
  return name;
}

const historiesIn = async (database: AssessmentDatabase): Promise<WorkspaceHistories> => {
  const { assessments, reviews, trainings } = await loadWorkspaceContent(database);
  return { assessments, reviews, trainings };
};

/** Stores and their indexes, as the browser has them. */
function shapeOf(database: AssessmentDatabase): unknown {
  const raw = database.backendDB();
  const transaction = raw.transaction([...raw.objectStoreNames], "readonly");
  return [...raw.objectStoreNames].map((name) => {
    const store = transaction.objectStore(name);
    return [name, store.keyPath, [...store.indexNames].map((index) => [index, store.index(index).keyPath])];
  });
}

async function open(name: string, overrides: Partial<OpenDependencies> = {}): Promise<Opened> {
  const opened = await openDatabase(name, openDependencies(overrides));
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  return opened.value;
}

it.each(olderVersions)("released version %i has a fixture that the app of that time made", (version) => {
  expect(hasDatabaseFixture(version)).toBe(true);
  expect(readDatabaseFixture(version).version).toBe(version * 10);
});

describe.each(olderVersions)("a database of version %i", (version) => {
  it("is upgraded with nothing lost and a history that holds", async () => {
    const name = await createOlder(version);
    const { database } = await open(name);
    expect(database.backendDB().version).toBe(codeVersion * 10);
    const rowsBefore = Object.entries(readDatabaseFixture(version).stores).map(
      ([table, { rows }]) => [table, rows.length] as const,
    );
    const rowsNow = await Promise.all(
      rowsBefore.map(async ([table]) => [table, await database.table(table).count()] as const),
    );
    expect(rowsNow).toEqual(rowsBefore);
    const content = await loadWorkspaceContent(database);
    expect(content.assessments).toHaveLength(1);
    for (const one of historiesOf(content)) {
      const { head, changes } = one;
      expect(head.changeCount).toBe(changes.length);
      expect(findChainBreak(changes, digest, head.hash)).toBeNull();
      expect(new Map(replay(changes))).toEqual(new Map(entitiesOf(one)));
    }
    database.close();
  });

  it("has the shape of a new one afterwards", async () => {
    const upgraded = await open(await createOlder(version));
    const fresh = await open(`fresh-${version}`);
    expect(shapeOf(upgraded.database)).toEqual(shapeOf(fresh.database));
    upgraded.database.close();
    fresh.database.close();
  });

  it("is copied as it was before anything is upgraded", async () => {
    const name = await createOlder(version);
    const before = await readOlderContent(name);
    const beforeUpgrade = vi.fn<OpenDependencies["beforeUpgrade"]>(async () => {
      expect(await inspectDatabase(name)).toMatchObject({ version });
    });
    const { database } = await open(name, { beforeUpgrade });
    expect(beforeUpgrade).toHaveBeenCalledExactlyOnceWith(before, version);
    expect(await historiesIn(database)).toEqual(before);
    database.close();
  });

  it("stays as it is when the copy cannot be made, and the reason is told", async () => {
    const name = await createOlder(version);
    const opened = await openDatabase(
      name,
      openDependencies({ beforeUpgrade: () => Promise.reject(new Error("no room")) }),
    );
    expect(opened).toEqual({ ok: false, error: { type: "storage-upgrade-unsafe", detail: "Error: no room" } });
    expect(await inspectDatabase(name)).toMatchObject({ version });
  });

  it("stays whole when the upgrade is broken off, and is upgraded at the next start", async () => {
    const name = await createOlder(version);
    const before = await readOlderContent(name);
    const declare: typeof declareDatabase = (wanted) => {
      const database = declareDatabase(wanted);
      database.version(codeVersion).upgrade(() => Promise.reject(new Error("killed")));
      return database;
    };
    expect((await openDatabase(name, openDependencies({ declare }))).ok).toBe(false);
    expect(await inspectDatabase(name)).toMatchObject({ version });
    expect(await readOlderContent(name)).toEqual(before);
    const { database } = await open(name);
    expect(await historiesIn(database)).toEqual(before);
    database.close();
  });

  it("is upgraded once: the second start changes nothing", async () => {
    const name = await createOlder(version);
    const first = await open(name);
    const content = await loadWorkspaceContent(first.database);
    first.database.close();
    const beforeUpgrade = vi.fn<OpenDependencies["beforeUpgrade"]>();
    const second = await open(name, { beforeUpgrade });
    expect(beforeUpgrade).not.toHaveBeenCalled();
    expect(await loadWorkspaceContent(second.database)).toEqual(content);
    second.database.close();
  });
});
