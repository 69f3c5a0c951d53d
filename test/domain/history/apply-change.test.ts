import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyEdit, currentValue, entityKey, replay, stateAt } from "#src/domain/history/apply-change";
import type { Edit } from "#src/domain/history/change";
import type { Json } from "#src/domain/shared/canonical-json";
import { anyDesks, anyEdits } from "#test/domain/history/random-history";
import { aChain, aDesk, anEdit, creation } from "#test/support/a-chain";

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
    [{ level: 2 }, "toString", null],
    [{ level: 2 }, "valueOf.name", null],
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

  it("does not depend on the order in which the changes are given", () => {
    const chain = aChain([anEdit({ field: null, value: { level: 1 } }), anEdit({ value: 2 }), anEdit({ value: 3 })]);
    expect(replay(chain.toReversed()).get("control-assessment/A.5.1")).toEqual({ level: 3 });
  });

  it("is what the writer comes to, change by change", () => {
    fc.assert(
      fc.property(fc.array(anyEdits, { maxLength: 12 }), (operations) => {
        const desk = aDesk("hanoi");
        desk.write(creation);
        for (const edits of operations) {
          desk.write(edits);
          expect(replay(desk.changes())).toEqual(desk.state());
        }
      }),
    );
  });

  it("is so on branches that met, too", () => {
    fc.assert(
      fc.property(anyDesks, (desks) => {
        for (const desk of desks) expect(replay(desk.changes())).toEqual(desk.state());
      }),
    );
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

describe("stateAt", () => {
  const hanoi = aDesk("hanoi");
  hanoi.write(creation);
  const saigon = hanoi.fork("saigon", () => 1795140001000);
  const [ours] = hanoi.write([anEdit({ value: 2 })]);
  const [theirs] = saigon.write([anEdit({ value: 4 }), anEdit({ field: "note", value: "b" })]);
  const [mark] = hanoi.merge(saigon) ?? [];
  hanoi.write([anEdit({ value: 5 })]);
  const levelAndNote = (hash = "") => stateAt(hanoi.changes(), hash).get("control-assessment/A.5.1");

  it("is what the writer of that change knew", () => {
    expect(levelAndNote(ours?.hash)).toEqual({ level: 2, note: "", owner: "" });
    expect(levelAndNote(theirs?.hash)).toEqual({ level: 4, note: "", owner: "" });
    expect(levelAndNote(mark?.hash)).toEqual({ level: 4, note: "b", owner: "" });
  });

  it("is nothing before the first change", () => {
    expect(stateAt(hanoi.changes(), "0".repeat(64)).size).toBe(0);
  });

  it("is what each desk had at its own last change", () => {
    fc.assert(
      fc.property(anyDesks, (desks) => {
        for (const desk of desks) {
          expect(stateAt(desk.changes(), desk.changes().at(-1)?.hash ?? "")).toEqual(desk.state());
        }
      }),
      { numRuns: 50 },
    );
  });
});
