import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Change, Operation } from "#src/domain/history/change";
import { findConflicts, mergeMark } from "#src/domain/history/merge";
import { createUndoSearch, undoEdits, undoMergeEdits } from "#src/domain/history/undo";
import type { Json } from "#src/domain/shared/canonical-json";
import { anyEdits } from "#test/domain/history/random-history";
import { aChain, aDesk, anEdit, creation, type Desk } from "#test/support/a-chain";

function search(changes: readonly Change[]) {
  const { visit, answer } = createUndoSearch();
  changes.toReversed().some(visit);
  return answer();
}

/** Undo or redo as storage does it; false where there is nothing to turn. */
function turn(desk: Desk, kind: "undo" | "redo"): boolean {
  const { undoable, redoable } = search(desk.changes());
  const found = kind === "undo" ? undoable : redoable;
  if (found === null) return false;
  const edits =
    found.changes[0]?.operation.kind === "merge" ? undoMergeEdits(desk.changes(), found.of) : undoEdits(found.changes);
  const written = desk.write(edits, { kind, id: `${kind}-${desk.changes().length}`, of: found.of });
  expect(written).not.toEqual([]);
  return true;
}

const aNewDesk = () => {
  const desk = aDesk("hanoi");
  desk.write(creation);
  return desk;
};

describe("what the next undo and the next redo concern", () => {
  const edit = (id: string): Operation => ({ kind: "edit", id });
  const settle: Operation = { kind: "settle", id: "s" };
  const merge = (id: string): Operation => ({ kind: "merge", id, head: "0".repeat(64) });
  const undo = (of: string, time = 1): Operation => ({ kind: "undo", id: `u${time}-${of}`, of });
  const redo = (of: string, time = 1): Operation => ({ kind: "redo", id: `r${time}-${of}`, of });

  it.each<[string, readonly Operation[], string | null, string | null]>([
    ["nothing done", [], null, null],
    ["one edit", [edit("1")], "1", null],
    ["two edits", [edit("1"), edit("2")], "2", null],
    ["an edit turned back", [edit("1"), undo("1")], null, "1"],
    ["two turned back", [edit("1"), edit("2"), undo("2"), undo("1")], null, "1"],
    ["one of two turned back", [edit("1"), edit("2"), undo("2")], "1", "2"],
    ["a repeated edit", [edit("1"), undo("1"), redo("1")], "1", null],
    ["two back, one repeated", [edit("1"), edit("2"), undo("2"), undo("1"), redo("1")], "1", "2"],
    ["a new edit after turning back", [edit("1"), undo("1"), edit("2")], "2", null],
    ["back, repeated, back again", [edit("1"), undo("1"), redo("1"), undo("1", 2)], null, "1"],
    ["a new edit, turned back, after turning back", [edit("1"), undo("1"), edit("2"), undo("2")], null, "2"],
    ["an edit and a settlement", [edit("1"), settle], "1", null],
    ["an edit turned back and a settlement", [edit("1"), undo("1"), settle], null, "1"],
    ["a merge", [edit("1"), merge("2")], "2", null],
    ["a merge after turning back", [edit("1"), undo("1"), merge("2")], "2", null],
    ["a merge turned back", [edit("1"), merge("2"), undo("2")], null, "2"],
    ["a repeated merge", [edit("1"), merge("2"), undo("2"), redo("2")], "2", null],
    ["an edit after a merge", [merge("2"), edit("3")], "3", null],
    ["an edit after a merge, turned back", [edit("1"), merge("2"), edit("3"), undo("3")], "2", "3"],
    ["an edit after a merge turned back", [edit("1"), merge("2"), undo("2"), edit("3"), undo("3")], null, "3"],
  ])("after %s", (_, operations, undoable, redoable) => {
    const [first] = aChain([anEdit({ field: null, value: {} })]) as [Change];
    const changes = operations.map((operation) => ({ ...first, operation, previousHash: "1".repeat(64) }));
    const found = search([first, ...changes]);
    expect([found.undoable?.of ?? null, found.redoable?.of ?? null]).toEqual([undoable, redoable]);
  });

  it("is never the creation of the assessment", () => {
    expect(search(aNewDesk().changes())).toEqual({ undoable: null, redoable: null });
  });

  it("comes with all changes of the operation, in their order", () => {
    const desk = aNewDesk();
    const bulk = desk.write([anEdit({ value: 1 }), anEdit({ entityId: "A.5.2", value: 1 }), anEdit({ value: 2 })]);
    expect(search(desk.changes()).undoable).toEqual({ of: "hanoi-op-2", changes: bulk });
  });

  it("is found without reading on after the operation", () => {
    const desk = aNewDesk();
    for (let value = 1; value <= 50; value += 1) desk.write([anEdit({ value }), anEdit({ field: "note", value })]);
    const { visit } = createUndoSearch();
    expect(desk.changes().toReversed().findIndex(visit)).toBe(2);
  });

  it("is what two stacks over the whole log would say", () => {
    const deed = fc.oneof(
      { weight: 4, arbitrary: anyEdits },
      { weight: 4, arbitrary: fc.constantFrom("undo" as const, "redo" as const) },
      { weight: 1, arbitrary: fc.constantFrom("settle" as const, "merge" as const) },
    );
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 40 }), (deeds) => {
        const desk = aNewDesk();
        for (const [index, deed] of deeds.entries()) {
          if (deed === "undo" || deed === "redo") turn(desk, deed);
          else if (deed === "settle") desk.write([anEdit({ value: 2 })], { kind: "settle", id: `settle-${index}` });
          else if (deed === "merge") meetSomebody(desk, index);
          else desk.write(deed);
          const { undoable, redoable } = search(desk.changes());
          expect({ undoable: undoable?.of, redoable: redoable?.of }).toEqual(stacks(desk.changes()));
        }
      }),
      { numRuns: 100 },
    );
  });

  function meetSomebody(desk: Desk, index: number) {
    const other = desk.fork(`saigon-${index}`, () => 1795140001000 + index);
    desk.write([anEdit({ value: index })]);
    other.write([anEdit({ entityId: "A.5.2", value: index })]);
    desk.merge(other);
  }

  function stacks(changes: readonly Change[]) {
    const operations = new Map(changes.map(({ operation }) => [operation.id, operation]));
    let done: string[] = [];
    let undone: string[] = [];
    for (const operation of [...operations.values()].slice(1)) {
      if (operation.kind === "edit") {
        done.push(operation.id);
        undone = [];
      } else if (operation.kind === "merge") {
        done = [operation.id];
        undone = [];
      } else if (operation.kind === "undo") {
        done.pop();
        undone.push(operation.of);
      } else if (operation.kind === "redo") {
        undone.pop();
        done.push(operation.of);
      }
    }
    return { undoable: done.at(-1), redoable: undone.at(-1) };
  }
});

describe("the edits of an undo", () => {
  const chain = aChain([
    anEdit({ field: null, value: { level: 1, note: "" } }),
    anEdit({ field: "note", value: "a" }),
    anEdit({ value: 3 }),
  ]);

  it("put the old values back, the last first", () => {
    expect(undoEdits(chain.slice(1))).toEqual([anEdit({ value: 1 }), anEdit({ field: "note", value: "" })]);
  });

  it("delete what was created", () => {
    expect(undoEdits(chain.slice(0, 1))).toEqual([anEdit({ field: null, value: null })]);
  });

  it("of an undo are the redo", () => {
    const desk = aNewDesk();
    desk.write([anEdit({ value: 1 }), anEdit({ value: 2 })]);
    turn(desk, "undo");
    expect(undoEdits(search(desk.changes()).redoable?.changes ?? [])).toEqual([
      anEdit({ value: 1 }),
      anEdit({ value: 2 }),
    ]);
  });
});

describe("as many undos as there were edits", () => {
  function backAndForth(desk: Desk, deeds: readonly (() => void)[]) {
    const start = snapshot(desk);
    for (const deed of deeds) deed();
    const end = snapshot(desk);
    const steps = countOperations(desk) - 1;
    const turnAll = (kind: "undo" | "redo") => Array.from({ length: steps }, () => turn(desk, kind));
    const undone = { all: turnAll("undo").every(Boolean), state: snapshot(desk), more: turn(desk, "undo") };
    const redone = { all: turnAll("redo").every(Boolean), state: snapshot(desk), more: turn(desk, "redo") };
    return {
      found: { undone, redone },
      expected: { undone: { all: true, state: start, more: false }, redone: { all: true, state: end, more: false } },
    };
  }

  const countOperations = (desk: Desk) => new Set(desk.changes().map(({ operation }) => operation.id)).size;

  const snapshot = (desk: Desk): ReadonlyMap<string, Json> => new Map(desk.state());

  it("restore the start, and as many redos the end", () => {
    fc.assert(
      fc.property(fc.array(anyEdits, { maxLength: 25 }), (operations) => {
        const desk = aNewDesk();
        const { found, expected } = backAndForth(
          desk,
          operations.map((edits) => () => desk.write(edits)),
        );
        expect(found).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });

  it("do so over 200 steps, every tenth a bulk edit", () => {
    const desk = aNewDesk();
    const bulk = (value: number) =>
      ["A.5.1", "A.5.2"].flatMap((entityId) => [
        anEdit({ entityId, field: "owner", value: `P${value}` }),
        anEdit({ entityId, value }),
      ]);
    const deeds = Array.from(
      { length: 200 },
      (_, step) => () => desk.write(step % 10 === 9 ? bulk(step) : [anEdit({ value: step + 1000 })]),
    );
    const { found, expected } = backAndForth(desk, deeds);
    expect(found).toEqual(expected);
    expect(countOperations(desk)).toBe(1 + 600);
  });
});

describe("the undo of a merge", () => {
  const item = (entityId: string, field: string | null, value: Json) =>
    anEdit({ entity: "evidence-item", entityId, field, value });

  it("puts back what we had wherever the other branch had a say", () => {
    const hanoi = aNewDesk();
    const saigon = hanoi.fork("saigon", () => 1795140001000);
    hanoi.write([anEdit({ value: 2 }), item("e-1", null, null)]);
    saigon.write([anEdit({ value: 4 }), anEdit({ field: "note", value: "b" }), item("e-1", "title", "x")]);
    saigon.write([item("e-2", null, { id: "e-2", code: "BC-002" })]);
    hanoi.merge(saigon, [item("e-2", "code", "BC-003")]);
    expect(undoMergeEdits(hanoi.changes(), "hanoi-op-3")).toEqual([
      anEdit({ value: 2 }),
      anEdit({ field: "note", value: "" }),
      item("e-1", null, null),
      item("e-2", null, null),
    ]);
  });

  it("makes again what the other branch had deleted, with what we had changed in it", () => {
    const hanoi = aNewDesk();
    const saigon = hanoi.fork("saigon", () => 1795140001000);
    hanoi.write([item("e-1", "title", "Quy chế 2026")]);
    const before = hanoi.state().get("evidence-item/e-1") ?? null;
    saigon.write([item("e-1", "datedOn", "2026-01-05")]);
    saigon.write([item("e-1", null, null)]);
    hanoi.merge(saigon);
    expect(before).toMatchObject({ title: "Quy chế 2026" });
    expect(undoMergeEdits(hanoi.changes(), "hanoi-op-3")).toEqual([item("e-1", null, before), mergeMark("a-1")]);
  });

  it("leaves alone what was done after it, and what a third branch did", () => {
    const hanoi = aNewDesk();
    const saigon = hanoi.fork("saigon", () => 1795140001000);
    const third = hanoi.fork("danang");
    hanoi.write([anEdit({ value: 2 })]);
    saigon.write([anEdit({ field: "note", value: "b" })]);
    hanoi.merge(saigon);
    hanoi.write([anEdit({ field: "owner", value: "after" })]);
    turn(hanoi, "undo");
    third.write([anEdit({ entityId: "A.5.2", value: 1 })]);
    expect(undoMergeEdits([...hanoi.changes(), ...third.changes().slice(-1)], "hanoi-op-3")).toEqual([
      anEdit({ field: "note", value: "" }),
      mergeMark("a-1"),
    ]);
  });

  it("of an operation that is none is nothing", () => {
    expect(undoMergeEdits(aNewDesk().changes(), "hanoi-op-9")).toEqual([]);
  });

  it("leads back to the state and the conflicts before, and its redo to the state after", () => {
    const operations = fc.array(anyEdits, { maxLength: 6 });
    fc.assert(
      fc.property(
        operations,
        operations,
        operations,
        fc.integer({ min: -3, max: 3 }),
        (before, ours, theirs, ahead) => {
          const hanoi = aNewDesk();
          for (const edits of before) hanoi.write(edits);
          const saigon = hanoi.fork("saigon", () => 1795140000000 + ahead);
          for (const edits of ours) hanoi.write(edits);
          for (const edits of theirs) saigon.write(edits);
          const stateBefore = new Map(hanoi.state());
          const merged = hanoi.merge(saigon);
          fc.pre(merged !== null && merged.length > 0);
          const stateAfter = new Map(hanoi.state());
          expect(turn(hanoi, "undo")).toBe(true);
          expect(hanoi.state()).toEqual(stateBefore);
          expect(findConflicts(hanoi.changes())).toEqual([]);
          expect(turn(hanoi, "undo")).toBe(false);
          expect(turn(hanoi, "redo")).toBe(true);
          expect(hanoi.state()).toEqual(stateAfter);
        },
      ),
    );
  });
});
