import "fake-indexeddb/auto";
import { describe, expect, it } from "vitest";
import { changesInOrder } from "#src/storage/change-log";
import { undo } from "#src/storage/history";
import { clearSiteLevels, saveSiteLevel, saveSites, saveSiteWeight } from "#src/storage/sites";
import { openTestSession } from "#test/support/open-test-session";

async function start() {
  const { session, facts, refresh } = await openTestSession({ sites: ["Phòng máy A", "Kho B"] });
  const { writer } = session;
  const { id } = facts.assessment;
  const itemOf = async (controlId = "A.5.14") =>
    (await refresh()).evaluation.controls.find(({ control }) => control.id === controlId);
  const setLevel = (siteName: string, level: 0 | 1 | 2 | 3 | null, controlId = "A.5.14") =>
    saveSiteLevel(writer, id, { controlId, siteName }, { level });
  return { writer, id, itemOf, setLevel, database: writer.database };
}

describe("a level at a site", () => {
  it("creates the site's row when it is first used, in the same operation", async () => {
    const { setLevel, database, id } = await start();
    await setLevel("Phòng máy A", 2);
    expect(await database.sites.toArray()).toMatchObject([{ name: "Phòng máy A", weight: 1 }]);
    expect(await database.siteLevels.toArray()).toMatchObject([{ controlId: "A.5.14", level: 2, note: "" }]);
    await setLevel("Phòng máy A", 3);
    const changes = (await changesInOrder(database, id)).slice(-4);
    expect(changes.map(({ entity, field }) => [entity, field])).toEqual([
      ["site", null],
      ["site-level", null],
      ["site-level", "level"],
      ["site-level", "level"],
    ]);
    expect(new Set(changes.slice(0, 3).map(({ operation }) => operation.id)).size).toBe(1);
  });

  it("makes the control's level follow from the sites, once all have one", async () => {
    const { setLevel, itemOf } = await start();
    await setLevel("Phòng máy A", 1);
    expect(await itemOf()).toMatchObject({ claimedLevel: null });
    await setLevel("Kho B", 1);
    expect(await itemOf()).toMatchObject({ claimedLevel: 1 });
  });

  it("that says nothing leaves no trace", async () => {
    const { setLevel, database } = await start();
    await setLevel("Phòng máy A", null);
    expect(await database.sites.count()).toBe(0);
  });

  it("gives way to a level of the whole, which takes over what the sites came to", async () => {
    const { setLevel, itemOf, writer, id } = await start();
    await setLevel("Phòng máy A", 1);
    await setLevel("Kho B", 1);
    await clearSiteLevels(writer, id, "A.5.14", 1);
    expect(await itemOf()).toMatchObject({ claimedLevel: 1, siteLevels: [], record: { level: 1 } });
    await undo(writer, id);
    expect((await itemOf())?.siteLevels).toHaveLength(2);
  });
});

describe("the weight of a site", () => {
  it("counts in the weighted mean", async () => {
    const { setLevel, itemOf, writer, id } = await start();
    await setLevel("Phòng máy A", 0);
    await setLevel("Kho B", 3);
    // A.5.14 weighs 2: the floor of (0 + 3) / 2, then that of (1·0 + 3·3) / 4.
    expect(await itemOf()).toMatchObject({ weight: 2, claimedLevel: 1 });
    await saveSiteWeight(writer, id, "Kho B", 3);
    expect(await itemOf()).toMatchObject({ claimedLevel: 2 });
  });
});

describe("the list of sites", () => {
  it("takes the levels along where a name is mended, in one operation", async () => {
    const { setLevel, itemOf, writer, id, database } = await start();
    await setLevel("Phòng máy A", 1);
    await saveSites(writer, id, ["Phòng máy chủ A", "Kho B"]);
    expect((await itemOf())?.siteLevels).toEqual([
      { name: "Phòng máy chủ A", weight: 1, level: 1 },
      { name: "Kho B", weight: 1, level: null },
    ]);
    await undo(writer, id);
    expect((await database.assessments.get(id))?.profile.sites).toEqual(["Phòng máy A", "Kho B"]);
    expect((await itemOf())?.siteLevels[0]).toEqual({ name: "Phòng máy A", weight: 1, level: 1 });
  });

  it("keeps the levels of a site that is taken off, and has them again when it comes back", async () => {
    const { setLevel, itemOf, writer, id } = await start();
    await setLevel("Phòng máy A", 1);
    await saveSites(writer, id, ["Kho B"]);
    expect((await itemOf())?.siteLevels).toEqual([]);
    await saveSites(writer, id, ["Kho B", "Phòng máy A"]);
    expect((await itemOf())?.siteLevels[1]).toMatchObject({ name: "Phòng máy A", level: 1 });
  });

  it("gives a new site under a former name levels of its own", async () => {
    const { setLevel, itemOf, writer, id, database } = await start();
    await setLevel("Phòng máy A", 1);
    await saveSites(writer, id, ["Phòng máy chủ A", "Kho B"]);
    await saveSites(writer, id, ["Phòng máy chủ A", "Kho B", "Phòng máy A"]);
    await setLevel("Phòng máy A", 0);
    expect((await itemOf())?.siteLevels.map(({ level }) => level)).toEqual([1, null, 0]);
    expect(await database.sites.count()).toBe(2);
  });
});
