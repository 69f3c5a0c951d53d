import "fake-indexeddb/auto";
import { describe, expect, it, vi } from "vitest";
import { saveControl } from "#src/storage/assessments";
import { declareDatabase } from "#src/storage/database";
import { initialise, openDatabase, remember, type OpenDependencies } from "#src/storage/open-database";
import { countingIds, memoryMarker, openTestSession } from "#test/support/open-test-session";

let names = 0;
const freshName = () => `open-${(names += 1)}`;

const dependencies = (overrides: Partial<OpenDependencies> = {}): OpenDependencies => ({
  marker: memoryMarker(),
  newId: countingIds(),
  secureContext: true,
  onOutdated: () => undefined,
  ...overrides,
});

const rowCounts = async (name: string) => {
  const database = declareDatabase(name);
  await database.open();
  const counts = await Promise.all(database.tables.map((table) => table.count()));
  database.close();
  return counts;
};

const databaseExists = async (name: string) => (await indexedDB.databases()).some((database) => database.name === name);

const lostMarker = { canary: "old", assessmentCount: 2, lastChangedAt: "2026-11-01T00:00:00.000Z" };

describe("a new user's database", () => {
  it("gets a device, a canary and a marker outside IndexedDB", async () => {
    const marker = memoryMarker();
    const opened = await openDatabase(declareDatabase(freshName()), dependencies({ marker }));
    expect(opened).toEqual({ ok: true, value: { key: "device", deviceId: "id-000001", canary: "id-000002" } });
    expect(marker.read()).toEqual({ canary: "id-000002", assessmentCount: 0, lastChangedAt: null });
  });
});

describe("a database opened again", () => {
  it("keeps its device and leaves a matching marker alone", async () => {
    const name = freshName();
    const marker = memoryMarker();
    const first = await openDatabase(declareDatabase(name), dependencies({ marker }));
    const write = vi.spyOn(marker, "write");
    const second = await openDatabase(declareDatabase(name), dependencies({ marker, newId: () => "other" }));
    expect(second).toEqual(first);
    expect(write).not.toHaveBeenCalled();
  });

  it.each([
    ["no marker", null],
    ["the marker of another database", lostMarker],
  ])("writes its marker anew where it finds %s", async (_, initial) => {
    const name = freshName();
    await openDatabase(declareDatabase(name), dependencies());
    const marker = memoryMarker(initial);
    await openDatabase(declareDatabase(name), dependencies({ marker }));
    expect(marker.read()).toEqual({ canary: "id-000002", assessmentCount: 0, lastChangedAt: null });
  });
});

describe("a database whose data vanished", () => {
  it("is refused with what the marker remembers, and nothing is written", async () => {
    const name = freshName();
    const opened = await openDatabase(declareDatabase(name), dependencies({ marker: memoryMarker(lostMarker) }));
    expect(opened).toEqual({
      ok: false,
      error: { type: "storage-vanished", assessmentCount: 2, lastChangedAt: "2026-11-01T00:00:00.000Z" },
    });
    expect(await rowCounts(name)).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it("stays refused on the next start: the first one did not repair it behind the user's back", async () => {
    const name = freshName();
    const marker = memoryMarker(lostMarker);
    await openDatabase(declareDatabase(name), dependencies({ marker }));
    const again = await openDatabase(declareDatabase(name), dependencies({ marker }));
    expect(again.ok).toBe(false);
    expect(marker.read()).toEqual(lostMarker);
  });

  it("is refused when only its rows were deleted", async () => {
    const name = freshName();
    const marker = memoryMarker();
    const database = declareDatabase(name);
    await openDatabase(database, dependencies({ marker }));
    await database.device.clear();
    database.close();
    expect(await openDatabase(declareDatabase(name), dependencies({ marker }))).toMatchObject({
      error: { type: "storage-vanished", assessmentCount: 0 },
    });
  });

  it("starts afresh once the user has accepted the loss", async () => {
    const name = freshName();
    const marker = memoryMarker(lostMarker);
    const database = declareDatabase(name);
    await openDatabase(database, dependencies({ marker }));
    const device = await initialise(database, marker, countingIds());
    expect(marker.read()).toEqual({ canary: device.canary, assessmentCount: 0, lastChangedAt: null });
    expect(await openDatabase(declareDatabase(name), dependencies({ marker }))).toEqual({ ok: true, value: device });
  });
});

describe("a page outside a secure context", () => {
  it("is refused and creates no database", async () => {
    const name = freshName();
    const opened = await openDatabase(declareDatabase(name), dependencies({ secureContext: false }));
    expect(opened).toEqual({ ok: false, error: { type: "storage-insecure-context" } });
    expect(await databaseExists(name)).toBe(false);
  });
});

describe("a database of a newer app", () => {
  it("is refused, stays as it is and stays closed", async () => {
    const name = freshName();
    await openDatabase(declareDatabase(name), dependencies());
    const newer = declareDatabase(name);
    newer.version(2).stores({ findings: "id" });
    await newer.open();
    newer.close();
    const database = declareDatabase(name);
    expect(await openDatabase(database, dependencies())).toEqual({
      ok: false,
      error: { type: "storage-newer", found: 2 },
    });
    expect(database.isOpen()).toBe(false);
    expect((await indexedDB.databases()).find((found) => found.name === name)?.version).toBe(20);
  });
});

describe("a browser without usable storage", () => {
  it("is refused with what the browser said", async () => {
    vi.spyOn(indexedDB, "open").mockImplementation(() => {
      throw new DOMException("denied by the user", "SecurityError");
    });
    const opened = await openDatabase(declareDatabase(freshName()), dependencies());
    expect(opened).toMatchObject({ ok: false, error: { type: "storage-unavailable" } });
    expect(!opened.ok && opened.error.type === "storage-unavailable" && opened.error.detail).toContain(
      "denied by the user",
    );
  });
});

describe("a tab that is older than another", () => {
  it("closes for good when the other upgrades, says so, and writes nothing any more", async () => {
    const { session, facts } = await openTestSession();
    const { database } = session.writer;
    const onOutdated = vi.fn<() => void>();
    const old = declareDatabase(database.name);
    const marker = memoryMarker({ canary: session.writer.device.canary, assessmentCount: 1, lastChangedAt: null });
    await openDatabase(old, dependencies({ marker, onOutdated }));
    const upgraded = declareDatabase(database.name);
    upgraded.version(2).stores({ findings: "id" });
    await upgraded.open();
    expect(onOutdated).toHaveBeenCalledOnce();
    expect(old.isOpen()).toBe(false);
    const saved = await saveControl({ ...session.writer, database: old }, facts.assessment.id, "A.5.1", { level: 3 });
    expect(saved).toEqual({ ok: false, error: { type: "save-tab-outdated" } });
    expect(await upgraded.controlAssessments.get([facts.assessment.id, "A.5.1"])).toMatchObject({ level: null });
  });

  it("closes for good when the other deletes the database", async () => {
    const { session, facts } = await openTestSession();
    const { name } = session.writer.database;
    await declareDatabase(name).delete();
    const saved = await saveControl(session.writer, facts.assessment.id, "A.5.1", { level: 3 });
    expect(saved).toEqual({ ok: false, error: { type: "save-tab-outdated" } });
    expect(await databaseExists(name)).toBe(false);
  });
});

describe("remember", () => {
  it("takes the number of assessments and the time of the last change from the database", async () => {
    const { session, facts } = await openTestSession();
    await saveControl(session.writer, facts.assessment.id, "A.5.1", { level: 3 });
    const marker = memoryMarker();
    await remember(session.writer.database, session.writer.device, marker);
    expect(marker.read()).toEqual({
      canary: session.writer.device.canary,
      assessmentCount: 1,
      lastChangedAt: "2026-11-16T02:02:06.000Z",
    });
  });
});

describe("two tabs that start at once", () => {
  it("share the device that the first one wrote", async () => {
    const name = freshName();
    const [first, second] = [declareDatabase(name), declareDatabase(name)];
    await Promise.all([first.open(), second.open()]);
    const [one, other] = await Promise.all([
      initialise(first, memoryMarker(), countingIds()),
      initialise(second, memoryMarker(), () => "second-tab"),
    ]);
    expect(other).toEqual(one);
    expect(await first.device.count()).toBe(1);
  });
});
