import "fake-indexeddb/auto";
import { describe, expect, it, vi } from "vitest";
import { saveControl } from "#src/storage/assessments";
import { codeVersion, declareDatabase } from "#src/storage/database";
import type { Result } from "#src/domain/shared/result";
import { openDatabase, remember, startAfresh, type Opened, type OpenError } from "#src/storage/open-database";
import { memoryMarker, openDependencies, openTestSession } from "#test/support/open-test-session";

let names = 0;
const freshName = () => `open-${(names += 1)}`;

const databaseExists = async (name: string) => (await indexedDB.databases()).some((database) => database.name === name);

function opened(result: Result<Opened, OpenError>): Opened {
  if (!result.ok) throw new Error(result.error.type);
  return result.value;
}

const deviceOf = (result: Result<Opened, OpenError>) => opened(result).device;

const lostMarker = { canary: "old", assessmentCount: 2, lastChangedAt: "2026-11-01T00:00:00.000Z" };

describe("a new user's database", () => {
  it("gets a device, a canary and a marker outside IndexedDB", async () => {
    const marker = memoryMarker();
    const result = await openDatabase(freshName(), openDependencies({ marker }));
    expect(result).toMatchObject({
      ok: true,
      value: { device: { key: "device", deviceId: "id-000001", canary: "id-000002" }, recovered: null },
    });
    expect(marker.read()).toEqual({ canary: "id-000002", assessmentCount: 0, lastChangedAt: null });
  });
});

describe("a database opened again", () => {
  it("keeps its device and leaves a matching marker alone", async () => {
    const name = freshName();
    const marker = memoryMarker();
    const first = await openDatabase(name, openDependencies({ marker }));
    const write = vi.spyOn(marker, "write");
    const second = await openDatabase(name, openDependencies({ marker, newId: () => "other" }));
    expect(deviceOf(second)).toEqual(deviceOf(first));
    expect(write).not.toHaveBeenCalled();
  });

  it.each([
    ["no marker", null],
    ["the marker of another database", lostMarker],
  ])("writes its marker anew where it finds %s", async (_, initial) => {
    const name = freshName();
    await openDatabase(name, openDependencies());
    const marker = memoryMarker(initial);
    await openDatabase(name, openDependencies({ marker }));
    expect(marker.read()).toEqual({ canary: "id-000002", assessmentCount: 0, lastChangedAt: null });
  });
});

describe("a database whose data vanished", () => {
  it("is refused with what the marker remembers, and nothing is written", async () => {
    const name = freshName();
    const result = await openDatabase(name, openDependencies({ marker: memoryMarker(lostMarker) }));
    expect(result).toEqual({
      ok: false,
      error: {
        type: "storage-vanished",
        assessmentCount: 2,
        lastChangedAt: "2026-11-01T00:00:00.000Z",
        dataLoss: false,
      },
    });
    expect(await databaseExists(name)).toBe(false);
  });

  it("stays refused on the next start: the first one did not repair it behind the user's back", async () => {
    const name = freshName();
    const marker = memoryMarker(lostMarker);
    await openDatabase(name, openDependencies({ marker }));
    const again = await openDatabase(name, openDependencies({ marker }));
    expect(again.ok).toBe(false);
    expect(marker.read()).toEqual(lostMarker);
  });

  it("is refused when only its rows were deleted", async () => {
    const name = freshName();
    const marker = memoryMarker();
    const { database } = opened(await openDatabase(name, openDependencies({ marker })));
    await database.device.clear();
    database.close();
    expect(await openDatabase(name, openDependencies({ marker }))).toMatchObject({
      error: { type: "storage-vanished", assessmentCount: 0 },
    });
  });

  it("starts afresh once the user has accepted the loss", async () => {
    const name = freshName();
    const marker = memoryMarker(lostMarker);
    await openDatabase(name, openDependencies({ marker }));
    const { device } = await startAfresh(name, openDependencies({ marker }));
    expect(marker.read()).toEqual({ canary: device.canary, assessmentCount: 0, lastChangedAt: null });
    expect(deviceOf(await openDatabase(name, openDependencies({ marker })))).toEqual(device);
  });
});

describe("a page outside a secure context", () => {
  it("is refused and creates no database", async () => {
    const name = freshName();
    const result = await openDatabase(
      name,
      openDependencies({ environment: { secureContext: false, protocol: "http:" } }),
    );
    expect(result).toEqual({ ok: false, error: { type: "storage-insecure-context" } });
    expect(await databaseExists(name)).toBe(false);
  });
});

describe("a database of a newer app", () => {
  it("is refused, stays as it is and stays closed", async () => {
    const name = freshName();
    await openDatabase(name, openDependencies());
    const newer = declareDatabase(name);
    newer.version(codeVersion + 1).stores({ findings: "id" });
    await newer.open();
    newer.close();
    expect(await openDatabase(name, openDependencies())).toEqual({
      ok: false,
      error: { type: "storage-newer", found: codeVersion + 1 },
    });
    expect((await indexedDB.databases()).find((found) => found.name === name)?.version).toBe((codeVersion + 1) * 10);
  });
});

describe("a browser without usable storage", () => {
  it("is refused with what the browser said", async () => {
    vi.spyOn(indexedDB, "open").mockImplementation(() => {
      throw new DOMException("denied by the user", "SecurityError");
    });
    const result = await openDatabase(freshName(), openDependencies());
    expect(result).toMatchObject({ ok: false, error: { type: "storage-unavailable" } });
    expect(!result.ok && result.error.type === "storage-unavailable" && result.error.detail).toContain(
      "denied by the user",
    );
  });
});

describe("a tab that is older than another", () => {
  it("closes for good when the other upgrades, says so, and writes nothing any more", async () => {
    const { session, facts } = await openTestSession();
    const { database } = session.writer;
    const onOutdated = vi.fn<() => void>();
    const { database: old } = opened(await openDatabase(database.name, openDependencies({ onOutdated })));
    const upgraded = declareDatabase(database.name);
    upgraded.version(codeVersion + 1).stores({ findings: "id" });
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
    const [one, other] = await Promise.all([
      openDatabase(name, openDependencies()),
      openDatabase(name, openDependencies({ newId: () => "second-tab" })),
    ]);
    expect(deviceOf(other)).toEqual(deviceOf(one));
    expect(await opened(one).database.device.count()).toBe(1);
  });
});
