/** A released version of the database is never edited: add a version and a line here instead. */
import "fake-indexeddb/auto";
import { expect, it } from "vitest";
import { codeVersion, databaseNames, declareDatabase } from "#src/storage/database";
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
};

it("the newest version is 1", () => {
  expect(codeVersion).toBe(1);
});

it("version 1 has exactly the tables and indexes that it was released with", async () => {
  const { database } = await openTestWriter();
  const stores = database.tables.map(({ name, schema }) => [
    name,
    [schema.primKey.src, ...schema.indexes.map(({ src }) => src)],
  ]);
  expect(Object.fromEntries(stores)).toEqual(released[1]);
  expect(database.verno).toBe(1);
});

it("the demo has a database of its own, and both names stay", () => {
  expect(databaseNames).toEqual({ own: "tu-danh-gia-27001", demo: "tu-danh-gia-27001-mau" });
});

it("a declared database does not open by itself", async () => {
  const database = declareDatabase("declared-only");
  await expect(database.assessments.count()).rejects.toMatchObject({ name: "DatabaseClosedError" });
});
