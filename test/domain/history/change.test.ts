import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  emptyChainHash,
  findChainBreak,
  inClockOrder,
  recordedAt,
  sealChange,
  type Change,
} from "#src/domain/history/change";
import { changeSchema } from "#src/domain/history/change-schema";
import { aChain, aDesk, anEdit, creation, sha256 } from "#test/support/a-chain";

const chain = aChain([
  anEdit({ field: null, value: { level: null, note: "" } }),
  anEdit({ value: 2 }),
  anEdit({ field: "note", value: "Đã ban hành" }),
  anEdit({ value: 3 }),
]);
const headHash = chain[3]?.hash;

const withChanged = (index: number, changes: Partial<Change>) =>
  chain.map((change, at) => (at === index ? { ...change, ...changes } : change));

function seal(change: Change): Change {
  const { hash: _, ...content } = change;
  return sealChange(content, sha256);
}

const resealed = (changes: readonly Change[], index: number, fields: Partial<Change>) =>
  changes.map((change, at) => (at === index ? seal({ ...change, ...fields }) : change));

describe("a chain", () => {
  it("as written holds together", () => {
    expect(findChainBreak(chain, sha256)).toBeNull();
    expect(findChainBreak(chain, sha256, headHash)).toBeNull();
  });

  it("without changes holds together", () => {
    expect(findChainBreak([], sha256)).toBeNull();
    expect(findChainBreak([], sha256, "0".repeat(64))).toBeNull();
  });

  it("starts from 64 zeros", () => {
    expect(chain[0]?.previousHash).toBe("0".repeat(64));
    expect(emptyChainHash).toBe("0".repeat(64));
  });

  it("may be given in any order", () => {
    expect(findChainBreak(chain.toReversed(), sha256, headHash)).toBeNull();
  });

  it("breaks where a level was raised afterwards", () => {
    expect(findChainBreak(withChanged(1, { newValue: 5 }), sha256)).toEqual({
      sequence: 2,
      changeId: "change-2",
      reason: "hash",
    });
  });

  it.each([
    ["the person", { actor: "Người khác" }],
    ["the time", { clock: "1700000000000-0000-device" }],
    ["the device", { deviceId: "other" }],
    ["the old value", { oldValue: 4 }],
    ["the value on screen", { seenValue: 4 }],
    ["the control", { entityId: "A.5.2" }],
    ["the operation", { operation: { kind: "edit", id: "op-9" } }],
    ["the kind of operation", { operation: { kind: "settle", id: "op-3" } }],
  ] as const)("breaks where %s was altered", (_, fields) => {
    expect(findChainBreak(withChanged(2, fields), sha256)).toEqual({
      sequence: 3,
      changeId: "change-3",
      reason: "hash",
    });
  });

  it("breaks at the next link where an altered change was sealed again", () => {
    expect(findChainBreak(resealed(chain, 1, { newValue: 5 }), sha256)).toMatchObject({ sequence: 3, reason: "link" });
  });

  it("breaks where a change was removed", () => {
    const shortened = chain.filter((_, index) => index !== 1);
    expect(findChainBreak(shortened, sha256)).toMatchObject({ sequence: 3, reason: "link" });
  });

  it("breaks where a change was removed and the rest was linked again without new numbers", () => {
    const [first, , third] = chain as [Change, Change, Change];
    const relinked = seal({ ...third, previousHash: first.hash });
    expect(findChainBreak([first, relinked], sha256)).toMatchObject({ sequence: 3, reason: "sequence" });
  });

  it("breaks where the clock does not grow from parent to child", () => {
    const [first, second] = chain as [Change, Change];
    const back = seal({ ...second, clock: first.clock });
    expect(findChainBreak([first, back], sha256)).toMatchObject({ sequence: 2, reason: "clock" });
    const earlier = seal({ ...second, clock: "1795139999999-0000-device" });
    expect(findChainBreak([first, earlier], sha256)).toMatchObject({ sequence: 2 });
  });

  it("breaks where a change stands twice", () => {
    const [first, second] = chain as [Change, Change];
    expect(findChainBreak([first, second, second], sha256)).toEqual({
      sequence: 2,
      changeId: "change-2",
      reason: "duplicate",
    });
  });

  it("breaks where two changes have one id", () => {
    const [first, second] = chain as [Change, Change];
    const double = seal({ ...second, id: first.id });
    expect(findChainBreak([first, double], sha256)).toMatchObject({ sequence: 2, reason: "duplicate" });
  });

  it("breaks where the first change was removed", () => {
    expect(findChainBreak(chain.slice(1), sha256)).toMatchObject({ sequence: 2, reason: "link" });
  });

  it("breaks where a second beginning was added", () => {
    const other = seal({ ...(chain[0] as Change), id: "change-9", clock: "1795140000000-0009-device" });
    expect(findChainBreak([...chain, other], sha256)).toEqual({ sequence: 1, changeId: "change-9", reason: "link" });
  });

  it("cut short at its end still holds together; the head tells", () => {
    const cut = chain.slice(0, 2);
    expect(findChainBreak(cut, sha256)).toBeNull();
    expect(findChainBreak(cut, sha256, headHash)).toEqual({ sequence: 2, changeId: "change-2", reason: "head" });
  });

  it("of which nothing is left breaks at the head", () => {
    expect(findChainBreak([], sha256, headHash)).toEqual({ sequence: 0, changeId: null, reason: "head" });
  });

  it("that goes on after its head breaks", () => {
    expect(findChainBreak(chain, sha256, chain[1]?.hash)).toEqual({
      sequence: 4,
      changeId: "change-4",
      reason: "head",
    });
  });

  it("does not depend on the order of keys after storing and reading", () => {
    const reversed = chain.map((change) => Object.fromEntries(Object.entries(change).toReversed()) as Change);
    expect(findChainBreak(reversed, sha256)).toBeNull();
  });
});

describe("a history with branches", () => {
  const ours = aDesk("hanoi");
  ours.write(creation);
  const theirs = ours.fork("saigon");
  const [ourEdit] = ours.write([anEdit({ value: 2 })]);
  const [theirEdit] = theirs.write([anEdit({ field: "note", value: "B" })]);
  theirs.write([anEdit({ field: "owner", value: "C" })]);
  const unmerged = inClockOrder([...ours.changes(), ...theirs.changes().slice(creation.length)]);
  const [mark] = ours.merge(theirs) ?? [];
  const merged = ours.changes();

  it("holds together when a merge has joined them", () => {
    expect(findChainBreak(merged, sha256, mark?.hash)).toBeNull();
    expect(mark).toMatchObject({ sequence: 7, previousHash: ourEdit?.hash, operation: { kind: "merge" } });
  });

  it("breaks where they are not joined", () => {
    expect(findChainBreak(unmerged, sha256)).toEqual({ sequence: 5, changeId: "hanoi-5", reason: "head" });
    expect(findChainBreak(unmerged, sha256, ourEdit?.hash)).toEqual({
      sequence: 6,
      changeId: "saigon-2",
      reason: "head",
    });
  });

  it("breaks where the other branch is missing", () => {
    const onlyOurs = merged.filter(({ deviceId }) => deviceId === "hanoi");
    expect(findChainBreak(onlyOurs, sha256, mark?.hash)).toMatchObject({ changeId: "hanoi-6", reason: "link" });
  });

  it("breaks where the merge is numbered after the shorter branch", () => {
    const renumbered = merged.map((change) => (change.id === mark?.id ? seal({ ...change, sequence: 6 }) : change));
    expect(findChainBreak(renumbered, sha256)).toMatchObject({ changeId: "hanoi-6", reason: "sequence" });
  });

  it("breaks where the merge names another head", () => {
    const head = theirEdit?.hash ?? "";
    const swapped = merged.map((change) =>
      change.id === mark?.id ? { ...change, operation: { ...change.operation, head } as Change["operation"] } : change,
    );
    expect(findChainBreak(swapped, sha256)).toMatchObject({ changeId: "hanoi-6", reason: "hash" });
  });
});

describe("any damage to a history with branches", () => {
  const ours = aDesk("hanoi");
  ours.write(creation);
  for (let round = 0; round < 3; round += 1) {
    const theirs = ours.fork(`saigon-${round}`);
    ours.write([anEdit({ value: round }), anEdit({ field: "note", value: `Ghi chú ${round}` })]);
    theirs.write([anEdit({ entityId: "A.5.2", value: round })]);
    ours.merge(theirs);
  }
  const whole = ours.changes();
  const head = whole.at(-1)?.hash;
  const anyRow = fc.nat({ max: whole.length - 1 });
  const isBroken = (changes: readonly Change[]) => findChainBreak(changes, sha256, head) !== null;

  it("is none before", () => {
    expect(isBroken(whole)).toBe(false);
  });

  it("is found where a character was flipped", () => {
    fc.assert(
      fc.property(anyRow, fc.nat(), fc.integer({ min: 1, max: 127 }), (row, at, flip) => {
        const text = JSON.stringify(whole[row]);
        const position = at % text.length;
        const flipped = String.fromCharCode(text.charCodeAt(position) ^ flip);
        const read = readRow(`${text.slice(0, position)}${flipped}${text.slice(position + 1)}`);
        expect(read === null || isBroken(whole.with(row, read))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  /** Null where the row itself is refused. */
  function readRow(text: string): Change | null {
    try {
      return changeSchema.safeParse(JSON.parse(text)).data ?? null;
    } catch {
      return null;
    }
  }

  it("is found where a row was dropped", () => {
    for (const row of whole.keys()) expect(isBroken(whole.toSpliced(row, 1))).toBe(true);
  });

  it("is found where the end was cut off", () => {
    for (let length = 0; length < whole.length; length += 1) expect(isBroken(whole.slice(0, length))).toBe(true);
  });

  it("is found where a row hangs on another parent, even sealed again", () => {
    fc.assert(
      fc.property(anyRow, anyRow, (row, parent) => {
        const previousHash = whole[parent]?.hash ?? "";
        const change = whole[row] as Change;
        const isSame = change.previousHash === previousHash;
        expect(isBroken(resealed(whole, row, { previousHash }))).toBe(!isSame);
      }),
    );
  });
});

describe("sealChange", () => {
  const { hash: _, ...content } = aChain([anEdit({ field: null, value: null })])[0] as Change;
  const canonical =
    '{"actor":"Trần Quốc Bảo","assessmentId":"a-1","clock":"1795140000000-0000-device","deviceId":"device",' +
    '"entity":"control-assessment","entityId":"A.5.1","field":null,"id":"change-1","newValue":null,"oldValue":null,' +
    `"operation":{"id":"op-1","kind":"edit"},"previousHash":"${"0".repeat(64)}","sequence":1}`;

  it("takes SHA-256 over the canonical text", () => {
    expect(sealChange(content, (text) => text).hash).toBe(canonical);
  });

  it("seals what the author had on screen", () => {
    expect(sealChange({ ...content, seenValue: 2 }, (text) => text).hash).toBe(
      canonical.replace('"sequence":1}', '"seenValue":2,"sequence":1}'),
    );
  });
});

describe("the order of the clocks", () => {
  it("is settled by the id where two readings are equal", () => {
    const [first, second] = chain as [Change, Change];
    const twins = [
      { ...first, id: "b" },
      { ...first, id: "a" },
    ];
    expect(inClockOrder([second, ...twins]).map(({ id }) => id)).toEqual(["a", "b", "change-2"]);
  });
});

describe("recordedAt", () => {
  it("is the time in the id, whatever the logical clock says", () => {
    // The example of RFC 9562, appendix A.6.
    const id = "017f22e2-79b0-7cc3-98c4-dc0c0c07398f";
    expect(recordedAt({ id, clock: "1999999999999-0000-device" })).toBe("2022-02-22T19:22:22.000Z");
  });

  it.each(["change-1", "017f22e2-79b0-4cc3-98c4-dc0c0c07398f"])("is the clock's where the id is %s", (id) => {
    expect(recordedAt({ id, clock: "1795140000000-0000-device" })).toBe("2026-11-20T02:00:00.000Z");
  });
});

describe("a row read from a file", () => {
  const row = chain[3] as Change;
  const merge = { kind: "merge", id: "op-5", head: "a".repeat(64) };
  const deep = (levels: number): unknown => (levels === 0 ? 1 : [deep(levels - 1)]);

  it.each<[string, object]>([
    ["as written", {}],
    ["of a merge", { operation: merge }],
    ["of a settlement", { operation: { kind: "settle", id: "op-5" } }],
    ["of an undo", { operation: { kind: "undo", id: "op-5", of: "op-4" } }],
    ["with a value on screen", { seenValue: null }],
    ["of the whole entity", { field: null, newValue: { profile: { sites: ["Hải Phòng"] } } }],
    ["of a field one level down", { field: "profile.scope" }],
    ["with the longest note", { newValue: "ữ".repeat(4000) }],
  ])("%s is believed", (_, fields) => {
    const read: unknown = JSON.parse(JSON.stringify({ ...row, ...fields }));
    expect(changeSchema.safeParse(read)).toEqual({ success: true, data: { ...row, ...fields } });
  });

  it.each<[string, object]>([
    ["an unknown member", { extra: 1 }],
    ["no entity", { entity: undefined }],
    ["an unknown entity", { entity: "user" }],
    ["an empty id", { id: "" }],
    ["an id of 65 characters", { id: "a".repeat(65) }],
    ["an id with a slash", { entityId: "a/b" }],
    ["position 0", { sequence: 0 }],
    ["half a position", { sequence: 1.5 }],
    ["a hash in capitals", { hash: "A".repeat(64) }],
    ["a short hash", { previousHash: "0".repeat(63) }],
    ["a clock of 12 digits", { clock: "179514000000-0000-device" }],
    ["a clock at the end of its digits", { clock: "9999999999999-ffff-device" }],
    ["a clock of another device", { clock: "1795140000000-0000-other" }],
    ["an operation of an unknown kind", { operation: { kind: "erase", id: "op-1" } }],
    ["an undo of nothing", { operation: { kind: "undo", id: "op-1" } }],
    ["a merge without a head", { operation: { kind: "merge", id: "op-1" } }],
    ["an edit with a head", { operation: { ...merge, kind: "edit" } }],
    ["the entity __proto__", { entityId: "__proto__" }],
    ["the entity constructor", { entityId: "constructor" }],
    ["the field __proto__", { field: "__proto__" }],
    ["the field prototype", { field: "prototype" }],
    ["a field under constructor", { field: "constructor.prototype" }],
    ["a field called constructor", { field: "profile.constructor" }],
    ["a field two levels down", { field: "a.b.c" }],
    ["an empty field", { field: "" }],
    ["a name of 256 characters", { actor: "a".repeat(256) }],
    ["a value nine lists deep", { newValue: deep(9) }],
    ["a very long text", { oldValue: "a".repeat(20_001) }],
    ["a very long list", { newValue: Array.from({ length: 2001 }, () => 0) }],
    ["infinity, which has the seal of null", { newValue: Number.POSITIVE_INFINITY }],
    ["a value on screen that is no JSON", { seenValue: () => 1 }],
  ])("with %s is refused", (_, fields) => {
    expect(changeSchema.safeParse({ ...row, ...fields }).success).toBe(false);
  });

  it.each(['{"__proto__":{"polluted":1}}', '{"a":{"constructor":{"prototype":{"polluted":1}}}}', "1e999"])(
    "with the value %s is refused",
    (text) => {
      const newValue: unknown = JSON.parse(text);
      expect(changeSchema.safeParse({ ...row, newValue }).success).toBe(false);
      expect({}).not.toHaveProperty("polluted");
    },
  );

  it("that is no object is refused", () => {
    for (const text of ["null", "[]", '"row"', "1"]) {
      expect(changeSchema.safeParse(JSON.parse(text)).success).toBe(false);
    }
  });
});
