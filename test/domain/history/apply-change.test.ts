import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyEdit, currentValue, entityKey, replay } from "#src/domain/history/apply-change";
import type { Edit } from "#src/domain/history/change";
import type { Json } from "#src/domain/shared/canonical-json";
import { aChain, anEdit } from "#test/support/a-chain";

describe("applyEdit", () => {
  it("sets a field and leaves the others and the original alone", () => {
    const before = { level: 2, note: "a" };
    expect(applyEdit(before, { field: "level", value: 3 })).toEqual({ level: 3, note: "a" });
    expect(before).toEqual({ level: 2, note: "a" });
  });

  it("sets a field one level down", () => {
    expect(
      applyEdit({ id: "a-1", profile: { scope: "", place: "Hải Phòng" } }, { field: "profile.scope", value: "A" }),
    ).toEqual({
      id: "a-1",
      profile: { scope: "A", place: "Hải Phòng" },
    });
  });

  it("sets a field one level down where nothing was there", () => {
    expect(applyEdit({ id: "a-1" }, { field: "profile.scope", value: "A" })).toEqual({
      id: "a-1",
      profile: { scope: "A" },
    });
  });

  it("without a field replaces or deletes the whole", () => {
    expect(applyEdit(null, { field: null, value: { level: 1 } })).toEqual({ level: 1 });
    expect(applyEdit({ level: 1 }, { field: null, value: null })).toBeNull();
  });

  it("sets no field on something that is not there", () => {
    expect(applyEdit(null, { field: "level", value: 3 })).toBeNull();
  });

  it("sets no field on a list", () => {
    expect(applyEdit([1, 2], { field: "level", value: 3 })).toBeNull();
  });
});

describe("currentValue", () => {
  it.each([
    [{ level: 2 }, "level", 2],
    [{ profile: { scope: "A" } }, "profile.scope", "A"],
    [{ level: 2 }, null, { level: 2 }],
    [{ level: 2 }, "note", null],
    [{ level: 2 }, "profile.scope", null],
    [null, "level", null],
    [null, null, null],
    [[1], "0", null],
  ] as const)("of %j at %s is %j", (entity, field, value) => {
    expect(currentValue(entity, field)).toEqual(value);
  });
});

describe("replay", () => {
  it("keeps equal ids of different kinds apart", () => {
    const chain = aChain([
      anEdit({ entity: "evidence-item", entityId: "x", field: null, value: { title: "B" } }),
      anEdit({ entityId: "x", field: null, value: { level: 1 } }),
    ]);
    expect([...replay(chain)]).toEqual([
      ["evidence-item/x", { title: "B" }],
      ["control-assessment/x", { level: 1 }],
    ]);
  });

  it("forgets what was deleted", () => {
    const chain = aChain([anEdit({ field: null, value: { level: 1 } }), anEdit({ field: null, value: null })]);
    expect(replay(chain).size).toBe(0);
  });

  it("brings back what was deleted and made again", () => {
    const chain = aChain([
      anEdit({ field: null, value: { level: 1 } }),
      anEdit({ field: null, value: null }),
      anEdit({ field: null, value: { level: 4 } }),
    ]);
    expect(replay(chain).get("control-assessment/A.5.1")).toEqual({ level: 4 });
  });

  it("of every change is the state that a plain object would have", () => {
    const ids = ["A.5.1", "A.5.2"];
    const edit: fc.Arbitrary<Edit> = fc.record({
      entity: fc.constant("control-assessment" as const),
      entityId: fc.constantFrom(...ids),
      field: fc.constantFrom("level", "note", "owner"),
      value: fc.oneof(fc.integer(), fc.string(), fc.constant(null)),
    });
    fc.assert(
      fc.property(fc.array(edit), (edits) => {
        const expected = new Map(
          ids.map((id): [string, Record<string, Json>] => [entityKey("control-assessment", id), {}]),
        );
        for (const { entityId, field, value } of edits) {
          Object.assign(expected.get(entityKey("control-assessment", entityId)) ?? {}, { [field ?? ""]: value });
        }
        const created = ids.map((entityId) => anEdit({ entityId, field: null, value: {} }));
        expect(replay(aChain([...created, ...edits]))).toEqual(expected);
      }),
    );
  });
});
