import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { currentValue, entityKey, replay, stateAt } from "#src/domain/history/apply-change";
import { findChainBreak } from "#src/domain/history/change";
import { emptyHistory, findConflicts, merge, mergeMark, planMerge, type Conflict } from "#src/domain/history/merge";
import type { Json } from "#src/domain/shared/canonical-json";
import { compareAll } from "#test/domain/history/compare-all";
import { allChanges, anyDesks, anyHistory } from "#test/domain/history/random-history";
import { aDesk, anEdit, creation, sha256, type Desk } from "#test/support/a-chain";

const evidence = (field: string | null, value: Json) =>
  anEdit({ entity: "evidence-item", entityId: "e-1", field, value });

/** Hà Nội and Sài Gòn part after the creation; Sài Gòn's clock is a second ahead. */
function twoDesks(): readonly [Desk, Desk] {
  const hanoi = aDesk("hanoi");
  hanoi.write(creation);
  return [hanoi, hanoi.fork("saigon", () => 1795140001000)];
}

const brief = ({ entityId, field, kept, other }: Conflict) => [entityId, field, kept.newValue, other.newValue];

const conflictsOf = (...desks: readonly Desk[]) => findConflicts(allChanges(desks)).map(brief);

describe("a conflict", () => {
  it("is two values given without knowledge of each other; the later stands", () => {
    const [hanoi, saigon] = twoDesks();
    saigon.write([anEdit({ value: 4 })]);
    hanoi.write([anEdit({ value: 2 })]);
    expect(conflictsOf(hanoi, saigon)).toEqual([["A.5.1", "level", 4, 2]]);
    expect(replay(allChanges([hanoi, saigon])).get("control-assessment/A.5.1")).toMatchObject({ level: 4 });
  });

  it("is not where both gave the same value", () => {
    const [hanoi, saigon] = twoDesks();
    hanoi.write([anEdit({ value: 2 })]);
    saigon.write([anEdit({ value: 2 })]);
    expect(conflictsOf(hanoi, saigon)).toEqual([]);
  });

  it("is not where both came to the same value in the end", () => {
    const [hanoi, saigon] = twoDesks();
    hanoi.write([anEdit({ value: 2 })]);
    hanoi.write([anEdit({ value: 3 })]);
    saigon.write([anEdit({ value: 3 })]);
    expect(conflictsOf(hanoi, saigon)).toEqual([]);
  });

  it("counts the last word of each branch only", () => {
    const [hanoi, saigon] = twoDesks();
    for (const value of [1, 2, 3]) hanoi.write([anEdit({ value })]);
    for (const value of [4, 5]) saigon.write([anEdit({ value })]);
    expect(conflictsOf(hanoi, saigon)).toEqual([["A.5.1", "level", 5, 3]]);
  });

  it("is not between different fields, one level down too", () => {
    const [hanoi, saigon] = twoDesks();
    const profile = (field: string) => anEdit({ entity: "assessment", entityId: "a-1", field, value: "x" });
    hanoi.write([anEdit({ value: 2 }), profile("profile.scope")]);
    saigon.write([anEdit({ field: "note", value: "b" }), profile("profile.place"), anEdit({ entityId: "A.5.2" })]);
    expect(conflictsOf(hanoi, saigon)).toEqual([]);
  });

  it("is between a field and what holds it, set as one", () => {
    const [hanoi, saigon] = twoDesks();
    const profile = (field: string, value: Json) => anEdit({ entity: "assessment", entityId: "a-1", field, value });
    hanoi.write([profile("profile", { scope: "A", place: "P" })]);
    saigon.write([profile("profile.scope", "B")]);
    expect(conflictsOf(hanoi, saigon)).toEqual([["a-1", "profile.scope", "B", { scope: "A", place: "P" }]]);
  });

  it("stays open after the merge until somebody decides", () => {
    const [hanoi, saigon] = twoDesks();
    hanoi.write([anEdit({ value: 2 })]);
    saigon.write([anEdit({ value: 4 })]);
    hanoi.merge(saigon);
    hanoi.write([anEdit({ field: "note", value: "another field" })]);
    expect(conflictsOf(hanoi)).toEqual([["A.5.1", "level", 4, 2]]);
    hanoi.write([anEdit({ value: 4 })], { kind: "settle", id: "settle-1" });
    expect(conflictsOf(hanoi)).toEqual([]);
  });

  it("ends with any later edit of the field that knows both", () => {
    const [hanoi, saigon] = twoDesks();
    hanoi.write([anEdit({ value: 2 })]);
    saigon.write([anEdit({ value: 4 })]);
    hanoi.merge(saigon);
    hanoi.write([anEdit({ value: 3 })]);
    expect(conflictsOf(hanoi)).toEqual([]);
  });

  it("does not end with an edit that knows one side only", () => {
    const [hanoi, saigon] = twoDesks();
    const third = saigon.fork("danang", () => 1795140002000);
    hanoi.write([anEdit({ value: 2 })]);
    saigon.write([anEdit({ value: 4 })]);
    hanoi.merge(saigon);
    third.write([anEdit({ value: 5 })]);
    hanoi.write([anEdit({ value: 3 })]);
    expect(conflictsOf(hanoi, third)).toEqual([["A.5.1", "level", 5, 3]]);
  });

  it("of three branches pairs the value that stands with each of the others", () => {
    const [hanoi, saigon] = twoDesks();
    const third = hanoi.fork("danang", () => 1795140002000);
    hanoi.write([anEdit({ value: 1 })]);
    saigon.write([anEdit({ value: 2 })]);
    third.write([anEdit({ value: 3 })]);
    expect(conflictsOf(hanoi, saigon, third)).toEqual([
      ["A.5.1", "level", 3, 1],
      ["A.5.1", "level", 3, 2],
    ]);
  });
});

describe("a deletion on one branch", () => {
  it("stands against an edit on the other, though that came later, and the edit is reported", () => {
    const [hanoi, saigon] = twoDesks();
    hanoi.write([evidence(null, null)]);
    saigon.write([evidence("title", "Quy chế 2026"), evidence("datedOn", "2026-01-05")]);
    expect(conflictsOf(hanoi, saigon)).toEqual([
      ["e-1", null, null, "Quy chế 2026"],
      ["e-1", null, null, "2026-01-05"],
    ]);
    expect(replay(allChanges([hanoi, saigon])).has("evidence-item/e-1")).toBe(false);
  });

  it("is no conflict with a deletion on the other", () => {
    const [hanoi, saigon] = twoDesks();
    hanoi.write([evidence(null, null)]);
    saigon.write([evidence("title", "x")]);
    saigon.write([evidence(null, null)]);
    expect(conflictsOf(hanoi, saigon)).toEqual([]);
  });

  it("is settled by deciding about the whole", () => {
    const [hanoi, saigon] = twoDesks();
    hanoi.write([evidence(null, null)]);
    saigon.write([evidence("title", "x")]);
    hanoi.merge(saigon);
    hanoi.write([evidence(null, null)], { kind: "settle", id: "settle-1" });
    expect(conflictsOf(hanoi)).toEqual([]);
  });

  it("that was taken back loses to a later edit, and conflicts with it where the values differ", () => {
    const [hanoi, saigon] = twoDesks();
    const item = hanoi.state().get("evidence-item/e-1") ?? null;
    hanoi.write([evidence(null, null)]);
    hanoi.write([evidence(null, item)]);
    saigon.write([evidence("title", "x"), evidence("code", "BC-001")]);
    saigon.write([evidence("datedOn", "2026-01-05")]);
    expect(conflictsOf(hanoi, saigon)).toEqual([
      ["e-1", "title", "x", item],
      ["e-1", "datedOn", "2026-01-05", item],
    ]);
  });

  it("does not win where a branch that knew of another deletion made the thing again", () => {
    const [hanoi, saigon] = twoDesks();
    hanoi.write([evidence(null, null)]);
    saigon.write([evidence(null, null)]);
    saigon.write([evidence(null, { id: "e-1", title: "B" })]);
    saigon.write([evidence("title", "C")]);
    const conflicts = findConflicts(allChanges([hanoi, saigon]));
    expect(conflicts.map(brief)).toEqual([
      ["e-1", null, { id: "e-1", title: "B" }, null],
      ["e-1", "title", "C", null],
    ]);
    expect(replay(allChanges([hanoi, saigon])).get("evidence-item/e-1")).toEqual({ id: "e-1", title: "C" });
  });
});

describe("a change that went over a value which its author had not seen", () => {
  it("is in conflict with the change before it, until the field is changed again", () => {
    const [hanoi] = twoDesks();
    hanoi.write([anEdit({ value: 2 })]);
    hanoi.write([anEdit({ value: 4, seenValue: null })]);
    expect(conflictsOf(hanoi)).toEqual([["A.5.1", "level", 4, 2]]);
    hanoi.write([anEdit({ field: "note", value: "x" })]);
    expect(conflictsOf(hanoi)).toHaveLength(1);
    hanoi.write([anEdit({ value: 4 })], { kind: "settle", id: "settle-1" });
    expect(conflictsOf(hanoi)).toEqual([]);
  });

  it("is found on its own branch while another branch knows the change before it as well", () => {
    const [hanoi] = twoDesks();
    hanoi.write([anEdit({ value: 2 })]);
    const saigon = hanoi.fork("saigon");
    saigon.write([anEdit({ value: 3 })]);
    const later = hanoi.fork("danang", () => 1795140002000);
    later.write([anEdit({ value: 4, seenValue: 1 })]);
    expect(conflictsOf(hanoi, saigon, later)).toEqual([
      ["A.5.1", "level", 4, 3],
      ["A.5.1", "level", 4, 2],
    ]);
  });
});

describe("merge", () => {
  it("of nothing is nothing", () => {
    expect(merge(emptyHistory, [])).toEqual({ state: { changes: [], entities: new Map() }, conflicts: [] });
  });

  it("keeps both sides' changes in clock order and says what stands", () => {
    const [hanoi, saigon] = twoDesks();
    saigon.write([anEdit({ value: 4 })]);
    hanoi.write([anEdit({ field: "note", value: "a" })]);
    const { state, conflicts } = merge(merge(emptyHistory, hanoi.changes()).state, saigon.changes());
    expect(state.changes.map(({ id }) => id).slice(4)).toEqual(["hanoi-5", "saigon-1"]);
    expect(state.entities.get("control-assessment/A.5.1")).toEqual({ level: 4, note: "a", owner: "" });
    expect(conflicts).toEqual([]);
  });

  it("gives the same in any order, with any repetition, in any batches", () => {
    fc.assert(
      fc.property(
        anyHistory.chain((changes) =>
          fc.tuple(
            fc.constant(changes),
            fc.shuffledSubarray([...changes, ...changes], {
              minLength: 2 * changes.length,
              maxLength: 2 * changes.length,
            }),
            fc.array(fc.nat({ max: 2 * changes.length }), { maxLength: 5 }),
          ),
        ),
        ([changes, arrived, cuts]) => {
          const expected = merge(emptyHistory, changes);
          const bounds = [0, ...cuts.toSorted((left, right) => left - right), arrived.length];
          let state = emptyHistory;
          let conflicts: readonly Conflict[] = [];
          for (const [index, end] of bounds.entries()) {
            ({ state, conflicts } = merge(state, arrived.slice(bounds[index - 1] ?? 0, end)));
          }
          expect({ state, conflicts }).toEqual(expected);
          expect([...state.entities.keys()]).toEqual([...expected.state.entities.keys()]);
        },
      ),
      { numRuns: 100 },
    );
  });

  it("leaves both values of each conflict in the log, and the one kept in the state", () => {
    fc.assert(
      fc.property(anyHistory, (changes) => {
        const { state, conflicts } = merge(emptyHistory, changes);
        for (const { entity, entityId, kept, other, field } of conflicts) {
          expect(changes).toContain(kept);
          expect(changes).toContain(other);
          const place = field ?? kept.field;
          const value = currentValue(kept.newValue, kept.field === null ? place : null);
          const standing = currentValue(state.entities.get(entityKey(entity, entityId)) ?? null, place);
          // Of something set as one, parts may have been changed since.
          const isOne = value === null || typeof value !== "object";
          expect(isOne ? standing : value).toEqual(value);
        }
      }),
    );
  });
});

describe("findConflicts", () => {
  it("finds exactly what comparing every change with every other finds", () => {
    fc.assert(
      fc.property(anyHistory, (changes) => {
        const name = ({ kept, other, field }: Conflict) => `${kept.id} over ${other.id} at ${field ?? "all"}`;
        expect(findConflicts(changes).map(name).toSorted()).toEqual(compareAll(changes).map(name).toSorted());
      }),
      { numRuns: 300 },
    );
  });

  it("says at every desk the same as soon as all have met", () => {
    fc.assert(
      fc.property(anyDesks, (desks) => {
        const [first, ...others] = desks as readonly [Desk, ...Desk[]];
        for (const other of others) first.merge(other);
        for (const other of others) other.merge(first);
        for (const other of others) {
          expect(findConflicts(other.changes())).toEqual(findConflicts(first.changes()));
          expect(other.state()).toEqual(replay(first.changes()));
          expect(findChainBreak(other.changes(), sha256, first.changes().at(-1)?.hash)).toBeNull();
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe("the plan of a merge", () => {
  it("is null where the other side has nothing new", () => {
    const [hanoi, saigon] = twoDesks();
    expect(planMerge(hanoi.changes(), saigon.changes())).toBeNull();
    hanoi.write([anEdit({ value: 2 })]);
    expect(planMerge(hanoi.changes(), saigon.changes())).toBeNull();
    expect(planMerge(hanoi.changes(), [])).toBeNull();
  });

  it("only has to follow where the other side went on from our head", () => {
    const [hanoi, saigon] = twoDesks();
    const [added] = saigon.write([anEdit({ value: 2 })]);
    expect(planMerge(hanoi.changes(), saigon.changes())).toEqual({
      missing: [added],
      fastForward: true,
      ourHead: hanoi.changes().at(-1)?.hash,
      theirHead: added?.hash,
    });
  });

  it("lists what we lack in clock order, whatever the order of the rows", () => {
    const [hanoi, saigon] = twoDesks();
    const [ours] = hanoi.write([anEdit({ value: 1 })]);
    const added = [...saigon.write([anEdit({ value: 2 })]), ...saigon.write([anEdit({ value: 3 })])];
    expect(planMerge(hanoi.changes().toReversed(), saigon.changes().toReversed())).toEqual({
      missing: added,
      fastForward: false,
      ourHead: ours?.hash,
      theirHead: added[1]?.hash,
    });
  });

  it("takes everything where we have nothing", () => {
    const [hanoi] = twoDesks();
    expect(planMerge([], hanoi.changes())).toMatchObject({ missing: hanoi.changes(), fastForward: true });
  });

  it("is refused where the other history began differently", () => {
    const [hanoi] = twoDesks();
    const stranger = aDesk("hue");
    stranger.write(creation);
    expect(planMerge(hanoi.changes(), stranger.changes())).toBe("unrelated");
  });
});

describe("the mark of a merge", () => {
  it("changes nothing and settles nothing", () => {
    const [hanoi, saigon] = twoDesks();
    hanoi.write([anEdit({ value: 2 })]);
    saigon.write([anEdit({ value: 4 })]);
    const [mark] = hanoi.merge(saigon, [mergeMark("a-1")]) ?? [];
    expect(mark).toMatchObject({ field: "id", oldValue: "a-1", newValue: "a-1" });
    expect(conflictsOf(hanoi)).toEqual([["A.5.1", "level", 4, 2]]);
  });
});

describe("10,000 changes with 20 merges", () => {
  it("go through", () => {
    const [hanoi, saigon] = twoDesks();
    for (let round = 0; round < 20; round += 1) {
      for (const [desk, entityId] of [
        [hanoi, "A.5.1"],
        [saigon, "A.5.2"],
      ] as const) {
        for (let at = 0; at < 249; at += 1) desk.write([anEdit({ entityId, value: at % 5 })]);
        desk.write([anEdit({ field: "note", value: `${entityId} ${round}` })]);
      }
      hanoi.merge(saigon);
      saigon.merge(hanoi);
    }
    const changes = hanoi.changes();
    expect(changes).toHaveLength(10_024);
    const { state, conflicts } = merge(emptyHistory, changes);
    expect(conflicts.map(brief)).toEqual([["A.5.1", "note", "A.5.2 19", "A.5.1 19"]]);
    expect(state.entities).toEqual(stateAt(changes, changes.at(-1)?.hash ?? ""));
    expect(findChainBreak(changes, sha256, changes.at(-1)?.hash)).toBeNull();
  });
});
