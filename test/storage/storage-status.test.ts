import "fake-indexeddb/auto";
import { describe, expect, it } from "vitest";
import { databaseNames } from "#src/storage/database";
import { openDatabase } from "#src/storage/open-database";
import { readStorageStatus, type StorageEnvironment } from "#src/storage/storage-status";
import { openDependencies, openTestSession } from "#test/support/open-test-session";

const environment = (overrides: Partial<StorageEnvironment> = {}): StorageEnvironment => ({
  manager: {
    persisted: () => Promise.resolve(true),
    estimate: () => Promise.resolve({ usage: 2048, quota: 10_737_418_240 }),
  },
  secureContext: true,
  readMarker: () => null,
  ...overrides,
});

describe("the storage status", () => {
  it("counts assessments and changes and names the last change", async () => {
    const { session, facts } = await openTestSession();
    const { database, device } = session.writer;
    const marker = { canary: device.canary, assessmentCount: 1, lastChangedAt: null };
    expect(await readStorageStatus(database, environment({ readMarker: () => marker }))).toEqual({
      workspace: "own",
      databaseName: database.name,
      persisted: true,
      usedBytes: 2048,
      secureContext: true,
      assessmentCount: 1,
      changeCount: 124,
      lastChangedAt: "2026-11-16T02:02:05.000Z",
      backup: { lastAt: null, changesSince: 124, firstChangeAt: facts.assessment.createdAt },
      marker: "matching",
    });
  });

  it("tells a marker of another database from none", async () => {
    const { database } = (await openTestSession()).session.writer;
    const foreign = { canary: "another", assessmentCount: 3, lastChangedAt: null };
    expect((await readStorageStatus(database, environment({ readMarker: () => foreign }))).marker).toBe("different");
    expect((await readStorageStatus(database, environment())).marker).toBe("missing");
  });

  it("says that it does not know where the browser offers nothing or refuses", async () => {
    const { database } = (await openTestSession()).session.writer;
    const denied = () => Promise.reject(new TypeError("denied"));
    expect(await readStorageStatus(database, environment({ manager: {} }))).toMatchObject({
      persisted: null,
      usedBytes: null,
    });
    expect(
      await readStorageStatus(database, environment({ manager: { persisted: denied, estimate: denied } })),
    ).toMatchObject({ persisted: null, usedBytes: null });
  });

  it("leaves the marker out of account for the demo, and has no last change when nothing is there", async () => {
    const opened = await openDatabase(databaseNames.demo, openDependencies());
    if (!opened.ok) throw new Error(opened.error.type);
    expect(await readStorageStatus(opened.value.database, environment())).toMatchObject({
      workspace: "demo",
      marker: "unused",
      changeCount: 0,
      lastChangedAt: null,
    });
  });
});
