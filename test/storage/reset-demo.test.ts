import "fake-indexeddb/auto";
import { Dexie } from "dexie";
import { expect, it } from "vitest";
import { databaseNames, declareDatabase } from "#src/storage/database";
import { resetDemo } from "#src/storage/reset-demo";

it("throws the demo's database away, though it is open here, and leaves the unit's own alone", async () => {
  const [demo, own] = [declareDatabase(databaseNames.demo), declareDatabase(databaseNames.own)];
  await Promise.all([demo.open(), own.open()]);
  await own.handles.put({ key: "backup-folder", handle: {} as FileSystemDirectoryHandle });
  expect(await resetDemo(demo)).toEqual({ ok: true, value: null });
  expect(await Dexie.exists(databaseNames.demo)).toBe(false);
  expect(await own.handles.count()).toBe(1);
  own.close();
});

it("is content where there is none", async () => {
  expect(await resetDemo(null)).toEqual({ ok: true, value: null });
});
