import { describe, expect, it } from "vitest";
import { createMarkerStore, forgetfulMarkerStore } from "#src/storage/marker-store";
import { aStorage } from "#test/support/a-storage";

const marker = { canary: "c-1", assessmentCount: 2, lastChangedAt: "2026-11-16T02:00:00.000Z" };

describe("the marker in localStorage", () => {
  it("is read as it was written", () => {
    const storage = aStorage();
    const store = createMarkerStore(() => storage, "db");
    store.write(marker);
    expect(store.read()).toEqual(marker);
  });

  it("is nothing before it was written", () => {
    expect(createMarkerStore(() => aStorage(), "db").read()).toBeNull();
  });

  it("belongs to one database", () => {
    const storage = aStorage();
    createMarkerStore(() => storage, "own").write(marker);
    expect(createMarkerStore(() => storage, "demo").read()).toBeNull();
    expect(storage.getItem("own.marker")).toBe(
      '{"canary":"c-1","assessmentCount":2,"lastChangedAt":"2026-11-16T02:00:00.000Z"}',
    );
  });

  it.each(["", "{", "[]", "null", '{"canary":1}', '{"canary":"c","assessmentCount":1.5,"lastChangedAt":null}'])(
    "is nothing where somebody left %j under its key",
    (text) => {
      expect(createMarkerStore(() => aStorage({ "db.marker": text }), "db").read()).toBeNull();
    },
  );
});

describe("the marker of the demo", () => {
  it("remembers nothing", () => {
    forgetfulMarkerStore.write(marker);
    expect(forgetfulMarkerStore.read()).toBeNull();
  });
});
