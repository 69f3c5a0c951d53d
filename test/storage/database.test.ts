/** A released version of the database is never edited: add a version and a line here instead. */
import "fake-indexeddb/auto";
import { expect, it } from "vitest";
import { codeVersion, databaseNames, declareDatabase } from "#src/storage/database";
import { readDatabaseFixture } from "#test/support/database-fixture";
import { openTestWriter } from "#test/support/open-test-session";

const released = {
  1: {
    assessments: ["id"],
    controlAssessments: ["[assessmentId+controlId]", "assessmentId"],
    evidenceItems: ["id", "assessmentId"],
    changes: ["id", "[assessmentId+sequence]", "[assessmentId+entityId]"],
    chainHeads: ["assessmentId"],
    device: ["key"],
  },
  2: {
    assessments: ["id"],
    controlAssessments: ["[assessmentId+controlId]", "assessmentId"],
    evidenceItems: ["id", "assessmentId"],
    changes: ["id", "[assessmentId+clock]", "[assessmentId+entityId]"],
    chainHeads: ["assessmentId"],
    device: ["key"],
    evidenceFiles: ["sha256"],
    evidenceFileChunks: ["[sha256+index]"],
    backupRuns: ["id", "at"],
    handles: ["key"],
  },
  3: {
    assessments: ["id"],
    controlAssessments: ["[assessmentId+controlId]", "assessmentId"],
    evidenceItems: ["id", "assessmentId"],
    changes: ["id", "[assessmentId+clock]", "[assessmentId+entityId]"],
    chainHeads: ["assessmentId"],
    device: ["key"],
    evidenceFiles: ["sha256"],
    evidenceFileChunks: ["[sha256+index]"],
    backupRuns: ["id", "at"],
    handles: ["key"],
    reviewReceipts: ["id", "assessmentId"],
    reviewFindings: ["id", "assessmentId", "[assessmentId+controlId]"],
    packReviews: ["id"],
    packOpinions: ["[reviewId+controlId]", "reviewId"],
    deviceKeys: ["id"],
  },
  4: {
    assessments: ["id"],
    controlAssessments: ["[assessmentId+controlId]", "assessmentId"],
    evidenceItems: ["id", "assessmentId"],
    changes: ["id", "[assessmentId+clock]", "[assessmentId+entityId]"],
    chainHeads: ["assessmentId"],
    device: ["key"],
    evidenceFiles: ["sha256"],
    evidenceFileChunks: ["[sha256+index]"],
    backupRuns: ["id", "at"],
    handles: ["key"],
    reviewReceipts: ["id", "assessmentId"],
    reviewFindings: ["id", "assessmentId", "[assessmentId+controlId]"],
    packReviews: ["id"],
    packOpinions: ["[reviewId+controlId]", "reviewId"],
    deviceKeys: ["id"],
    soaEntries: ["[assessmentId+controlId]", "assessmentId"],
    ownControls: ["[assessmentId+id]", "assessmentId"],
    soaVersions: ["[assessmentId+id]", "assessmentId"],
    risks: ["[assessmentId+id]", "assessmentId"],
    correctiveActions: ["[assessmentId+id]", "assessmentId"],
    sites: ["[assessmentId+id]", "assessmentId"],
    siteLevels: ["[assessmentId+id]", "assessmentId"],
    planRecords: ["[assessmentId+id]", "assessmentId"],
    planReferences: ["[assessmentId+id]", "assessmentId"],
    legalChoices: ["[assessmentId+referenceId]", "assessmentId"],
    baselines: ["[assessmentId+id]", "assessmentId"],
    ownCatalogs: ["[assessmentId+id]", "assessmentId"],
    trainingSessions: ["id", "assessmentId"],
  },
  /** And the tables of version 4. */
  5: { changeSegments: ["[assessmentId+lastClock]"] },
};

it("the newest version is 5", () => {
  expect(codeVersion).toBe(5);
});

it("version 5 has exactly the tables and indexes that it was released with", async () => {
  const { database } = await openTestWriter();
  const stores = database.tables.map(({ name, schema }) => [
    name,
    [schema.primKey.src, ...schema.indexes.map(({ src }) => src)],
  ]);
  expect(Object.fromEntries(stores)).toEqual({ ...released[4], ...released[5] });
  expect(database.verno).toBe(5);
});

it.each([1, 2, 3, 4] as const)(
  "version %i has exactly the tables and indexes that the app of that time made",
  (version) => {
    const stores = Object.entries(readDatabaseFixture(version).stores).map(([name, { keyPath, indexes }]) => [
      name,
      [sourceOf(keyPath), ...indexes.map((index) => sourceOf(index.keyPath))].toSorted(),
    ]);
    const expected = Object.entries(released[version]).map(([name, sources]) => [name, sources.toSorted()]);
    expect(Object.fromEntries(stores)).toEqual(Object.fromEntries(expected));
  },
);

const sourceOf = (keyPath: string | string[]) => (Array.isArray(keyPath) ? `[${keyPath.join("+")}]` : keyPath);

it("the demo has a database of its own, and both names stay", () => {
  expect(databaseNames).toEqual({ own: "tu-danh-gia-27001", demo: "tu-danh-gia-27001-mau" });
});

it("a declared database does not open by itself", async () => {
  const database = declareDatabase("declared-only");
  await expect(database.assessments.count()).rejects.toMatchObject({ name: "DatabaseClosedError" });
});
