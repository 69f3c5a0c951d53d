import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyEdit } from "#src/domain/history/apply-change";
import type { Edit, Operation } from "#src/domain/history/change";
import { deriveUndoState, redoEdits, undoEdits } from "#src/domain/history/undo";
import type { Json } from "#src/domain/shared/canonical-json";
import { aChain, anEdit } from "#test/support/a-chain";

const edit = (id: string): Operation => ({ kind: "edit", id });
const undo = (of: string): Operation => ({ kind: "undo", id: `u-${of}`, of });
const redo = (of: string): Operation => ({ kind: "redo", id: `r-${of}`, of });

describe("the undo state", () => {
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
    ["back, repeated, back again", [edit("1"), undo("1"), redo("1"), undo("1")], null, "1"],
  ])("after %s", (_, operations, undoable, redoable) => {
    expect(deriveUndoState(operations)).toEqual({ undoable, redoable });
  });
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

  it("are set again in their order by redo", () => {
    expect(redoEdits(chain.slice(1))).toEqual([anEdit({ field: "note", value: "a" }), anEdit({ value: 3 })]);
  });
});

describe("undo and then redo", () => {
  const start: Json = { level: 1, note: "", owner: "" };
  const applyAll = (state: Json, edits: readonly Edit[]) => edits.reduce(applyEdit, state);

  it("lead back to the state before and to the state after", () => {
    const oneEdit = fc
      .tuple(fc.constantFrom("level", "note", "owner"), fc.oneof(fc.integer(), fc.string()))
      .map(([field, value]) => anEdit({ field, value }));
    fc.assert(
      fc.property(fc.array(oneEdit, { maxLength: 12 }), (edits) => {
        const changes = aChain([anEdit({ field: null, value: start }), ...edits]).slice(1);
        const after = applyAll(start, edits);
        const undone = applyAll(after, undoEdits(changes));
        expect(undone).toEqual(start);
        expect(applyAll(undone, redoEdits(changes))).toEqual(after);
      }),
    );
  });
});
