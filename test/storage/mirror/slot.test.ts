import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Change } from "#src/domain/history/change";
import { decodeSlot, emptySlot, encodeBlock, endMarkLength, type SlotEnd } from "#src/storage/mirror/slot";
import { aDevice, aHistory, type Commit } from "./a-history";

/** A slot of three blocks with 1, 2 and 1 changes, and where each ends. */
function aSlot() {
  const history = aHistory();
  const parts: Uint8Array[] = [];
  const ends: SlotEnd[] = [];
  for (const [index, count] of [1, 2, 1].entries()) {
    const { head, changes } = history.commit(count);
    const content = { write: index * 2 + 1, device: aDevice, head, rows: changes };
    const { bytes, end } = encodeBlock(ends.at(-1) ?? emptySlot, content);
    parts.push(bytes);
    ends.push(end);
  }
  return { bytes: new Uint8Array(Buffer.concat(parts)), ends, rows: history.loadSince(""), head: history.head() };
}

const slot = aSlot();
const ends = slot.ends.map(({ byteCount }) => byteCount);

const rowsOf = ({ head, changes }: Commit) => ({ head, rows: changes });

/** How many changes lie in blocks that end at or before this byte. */
const rowsBefore = (byte: number) => [0, 1, 3, 4][ends.filter((end) => end <= byte).length];

/** Quicker than `toEqual`, for thousands of times. */
const isPrefix = (changes: readonly Change[], count: number | undefined) =>
  JSON.stringify(changes) === JSON.stringify(slot.rows.slice(0, count));

const rowsWithFlip = (at: number, mask: number) => {
  const bytes = slot.bytes.slice();
  bytes[at] = (bytes[at] ?? 0) ^ mask;
  return decodeSlot(bytes)?.changes ?? [];
};

describe("a slot", () => {
  it("gives back what was written", () => {
    expect(decodeSlot(slot.bytes)).toEqual({
      write: 5,
      device: { deviceId: "device-1", canary: "canary-1" },
      head: slot.head,
      changes: slot.rows,
      damaged: false,
    });
    expect(slot.head.changeCount).toBe(4);
  });

  it("can be read by eye: a header, a line for each change, an end mark", () => {
    const lines = new TextDecoder().decode(slot.bytes).split("\n");
    expect(lines).toHaveLength(11);
    expect(JSON.parse(lines[0] ?? "")).toMatchObject({ mirror: 1, write: 1, rows: 1, previous: "" });
    expect(JSON.parse(lines[1] ?? "")).toMatchObject({ id: "change-1", newValue: 'Lần 1: "đã ký"\n🙂' });
    expect(lines[2]).toMatch(/^end [0-9a-f]{64}$/);
    expect(endMarkLength).toBe(`${lines[2]}\n`.length);
  });

  it("is nothing when it is empty or foreign", () => {
    expect(decodeSlot(new Uint8Array())).toBeNull();
    expect(decodeSlot(new TextEncoder().encode("%PDF-1.7\n%âãÏÓ\n"))).toBeNull();
    expect(decodeSlot(new Uint8Array(10_000))).toBeNull();
  });

  it("ends at the last whole block when it was cut at any byte", () => {
    for (let length = 0; length <= slot.bytes.length; length += 1) {
      const decoded = decodeSlot(slot.bytes.subarray(0, length));
      expect(isPrefix(decoded?.changes ?? [], rowsBefore(length))).toBe(true);
      expect(decoded?.damaged ?? false).toBe(decoded !== null && !ends.includes(length));
    }
  });

  it("ends before the block of which any byte was flipped", () => {
    for (let at = 0; at < slot.bytes.length; at += 1) {
      expect(isPrefix(rowsWithFlip(at, 1 << (at % 8)), rowsBefore(at))).toBe(true);
    }
  });

  it("never gives a change that was not written, whatever bytes stand in it", () => {
    const splice = fc.tuple(fc.nat(slot.bytes.length), fc.nat(200), fc.uint8Array({ maxLength: 300 }));
    fc.assert(
      fc.property(fc.array(splice, { minLength: 1, maxLength: 3 }), (splices) => {
        let bytes = [...slot.bytes];
        for (const [at, count, inserted] of splices) {
          bytes = [...bytes.slice(0, at), ...inserted, ...bytes.slice(at + count)];
        }
        const changes = decodeSlot(new Uint8Array(bytes))?.changes ?? [];
        expect(changes).toEqual(slot.rows.slice(0, changes.length));
      }),
      { numRuns: 300 },
    );
  });

  it("ends where blocks were left out, repeated or exchanged", () => {
    const [first = 0, second = 0, third = 0] = ends;
    const block = (from: number, to: number) => slot.bytes.subarray(from, to);
    const [one, two, three] = [block(0, first), block(first, second), block(second, third)];
    const count = (...parts: Uint8Array[]) => decodeSlot(new Uint8Array(Buffer.concat(parts)))?.changes.length ?? 0;
    expect(count(one, three)).toBe(1);
    expect(count(one, one, two)).toBe(1);
    expect(count(two, one, three)).toBe(0);
    expect(count(one, two, two, three)).toBe(3);
  });

  it("ends before a block that follows on another one, or that counts wrongly", () => {
    const [history, other] = [aHistory(), aHistory()];
    const first = encodeBlock(emptySlot, { write: 1, device: aDevice, ...rowsOf(history.commit(2)) });
    const otherFirst = encodeBlock(emptySlot, { write: 3, device: aDevice, ...rowsOf(other.commit(2)) });
    const next = rowsOf(other.commit(1));
    const strange = encodeBlock(otherFirst.end, { write: 5, device: aDevice, ...next });
    const miscounted = encodeBlock(first.end, {
      write: 3,
      device: aDevice,
      ...next,
      head: { ...next.head, changeCount: 5 },
    });
    const count = (second: Uint8Array) =>
      decodeSlot(new Uint8Array(Buffer.concat([first.bytes, second])))?.changes.length;
    expect(count(encodeBlock(first.end, { write: 5, device: aDevice, ...next }).bytes)).toBe(3);
    expect(count(strange.bytes)).toBe(2);
    expect(count(miscounted.bytes)).toBe(2);
  });

  it("ends before a block with a sound digest whose rows are no changes or belong to another assessment", () => {
    const { head, changes } = aHistory("a-2").commit(1);
    const alien = encodeBlock(emptySlot, {
      write: 1,
      device: aDevice,
      head: { ...head, assessmentId: "a-1" },
      rows: changes,
    });
    expect(decodeSlot(alien.bytes)).toBeNull();
    const hostile = { ...changes[0], entityId: "__proto__" } as never;
    expect(decodeSlot(encodeBlock(emptySlot, { write: 1, device: aDevice, head, rows: [hostile] }).bytes)).toBeNull();
  });
});
